import { expect, test } from 'vitest';
import { publish } from '#areas/postings/index.ts';
import { fullTimeContent } from '../factories/posting-content.ts';
import { type EmployerWithPosting, makeEmployer, makePosting } from '../factories/world.ts';
import { makeMembership, makeUser } from '../support/people.ts';
import { type Person, type Service, startService } from './service.ts';
import { logIn, logInWithCode, NEW_PASSWORD, openPage, register, sendApplication } from './steps.ts';

const service: Service = await startService();
const { app } = service;
const office = '17010';
await makeMembership(app, await makeUser(app, 'counter@example.jp', '窓口 一郎'), 'counter', { officeCode: office });

/** Gives a posting of an establishment its whole content, so that it can be found and read. */
async function describePosting(postingId: number, title: string): Promise<void> {
  const content = {
    ...fullTimeContent,
    work: { ...fullTimeContent.work, title, occupations: ['25104'] },
    place: { ...fullTimeContent.place, sameAsEstablishment: false, municipality: '17201' },
  };
  await app.db
    .updateTable('posting_content')
    .set({ content: JSON.stringify(content) })
    .where('posting_id', '=', postingId)
    .execute();
  await app.db.transaction().execute((tx) => publish(tx, postingId, app.clock.today()));
}

async function publishOneself(seeker: Person): Promise<void> {
  await seeker.open('/jobseeker/publication');
  await seeker.follow('公開する項目を選ぶ');
  await seeker.choose('希望就業形態');
  await seeker.press('公開される内容を確かめる');
  await seeker.press('この内容で公開する');
  expect(await seeker.page.title()).toContain('エラー');
  await seeker.answer({ agree: 'yes' });
  await seeker.press('この内容で公開する');
  expect(await seeker.text()).toContain('公開しました');
}

async function request(employer: Person, of: EmployerWithPosting, work: string): Promise<void> {
  await employer.open('/employer/jobseekers');
  await employer.follow(work);
  expect(await employer.text()).not.toContain('犀川');
  await employer.follow('直接リクエストを書く');
  await employer.answer({ posting: String(of.postingId) });
  await employer.press('内容を確かめる');
  expect(await employer.page.title()).toContain('エラー');
  await employer.fill('メッセージ', '経理の経験を生かしてください。');
  await employer.press('内容を確かめる');
  await employer.press('取り消せないことを承知してリクエストする');
  expect(await employer.text()).toContain('リクエスト');
}

async function answerRequest(seeker: Person, job: string): Promise<void> {
  await seeker.open('/jobseeker/requests');
  await seeker.follow(job);
  expect(await seeker.text()).toContain('経理の経験を生かしてください。');
  await seeker.follow('この求人に応募する');
  await sendApplication(seeker);
  await seeker.waitFor('次の時刻まで');
  await seeker.open('/jobseeker/requests');
  await seeker.follow(job);
  expect(await seeker.text()).toContain('この求人に応募しました');
}

/** The counter opens the record, makes the person one of the office after a talk, and refers to what fits best. */
async function refer(staff: Person, number: string, job: string): Promise<void> {
  await staff.open('/office/jobseekers');
  await staff.answer({ number });
  await staff.press('記録を開く');
  await staff.choose('窓口での相談');
  await staff.press('記録を開く');
  await staff.follow('合う求人');
  expect(await staff.text()).toContain('オンライン登録者の方には、求人を紹介できません');
  await staff.follow('相談記録');
  await staff.answer({ channel: 'counter', switchToOffice: 'yes' });
  await staff.fill('相談の内容', '事務の仕事を希望。登録内容を確認した。');
  await staff.press('この相談を記録する');
  await staff.follow('合う求人');
  expect(await staff.text()).toContain(job);
  await staff.follow(`（${job}`);
  await staff.answer({ channel: 'online' });
  await staff.press('この内容で紹介する');
  expect(await staff.text()).toContain('犀川');
}

async function takeUp(seeker: Person, job: string): Promise<void> {
  await seeker.open('/jobseeker/referrals');
  await seeker.follow(job);
  await seeker.follow('この紹介で応募する');
  await seeker.press('この求人に応募する');
  await seeker.follow('紹介状');
  expect(await seeker.text()).toContain('犀川 花子');
}

async function leaveAndReturn(seeker: Person, email: string, job: string): Promise<void> {
  await seeker.open('/jobseeker/withdraw');
  expect(await seeker.text()).toContain('いまは退会できません');
  await seeker.open('/jobseeker/applications');
  await seeker.follow(job);
  await seeker.follow('応募を取り消す');
  await seeker.goOn();
  expect(await seeker.text()).toContain('応募を取り消しました');
  await seeker.open('/jobseeker/withdraw');
  await seeker.press('退会する');
  expect(await seeker.text()).toContain('退会の手続きが済みました');
  const enter = async (path: string, act: string) => {
    await seeker.open(path);
    await seeker.fill('メールアドレス', email);
    await seeker.fill('パスワード', NEW_PASSWORD);
    await seeker.press(act);
  };
  await enter('/login', 'ログインする');
  expect(await seeker.text()).toContain('退会の手続きが済んでいます');
  await enter('/resume', '利用を再開する');
  await enter('/login', 'ログインする');
  await seeker.open('/jobseeker/applications');
  expect(await seeker.text()).toContain(job);
}

for (const script of [true, false]) {
  test(`published, asked, applied, referred, gone and back, ${script ? 'with' : 'without'} JavaScript`, async () => {
    const [work, asked, offered] = [`経理${script}`, `会計係${script}`, `事務係${script}`];
    const of = await makeEmployer(app, { officeCode: office, title: asked });
    await describePosting(of.postingId, asked);
    const other = await makePosting(app, of.establishmentId, { officeCode: office, title: offered });
    await describePosting(other.postingId, offered);

    const seeker = await service.person({ script, width: 360 });
    const email = `kyushoku-${script}@example.jp`;
    await openPage(seeker, 'jobseeker', email);
    await register(seeker, { 'wishes.works.0.title': work, 'wishes.works.0.occupation': '25101' });
    const number = /17010-\d+/.exec(await seeker.text())?.[0] ?? '';
    await publishOneself(seeker);

    const employer = await service.person({ script });
    await logIn(employer, '/login', of.email);
    await request(employer, of, work);
    await answerRequest(seeker, asked);
    await employer.open('/employer/applicants');
    await employer.follow('犀川 花子');
    expect(await employer.text()).toContain('食べることが好きで');

    const staff = await service.person({ script });
    await logInWithCode(service, staff, '/office/login', 'counter@example.jp');
    await refer(staff, number, offered);
    await takeUp(seeker, offered);
    await employer.open('/employer/applicants');
    expect(await employer.text()).toContain(offered);
    await leaveAndReturn(seeker, email, asked);
  }, 240_000);
}

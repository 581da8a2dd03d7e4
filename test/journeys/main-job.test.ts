import { expect, test } from 'vitest';
import { makeEmployer } from '../factories/world.ts';
import { makeMembership, makeUser, PASSWORD } from '../support/people.ts';
import { type Person, type Service, startService } from './service.ts';

const service: Service = await startService();
await makeMembership(service.app, await makeUser(service.app, 'counter@example.jp', '窓口 一郎'), 'checker', {
  officeCode: '13010',
});

const NEW_PASSWORD = 'long enough to be safe 7';

async function logIn(person: Person, path: string, email: string): Promise<void> {
  await person.open(path);
  await person.fill('メールアドレス', email);
  await person.fill('パスワード', PASSWORD);
  await person.press('ログイン');
}

/** The 認証キー as the mailbox page shows it to whoever waits for it. */
async function keyFromMailbox(person: Person, email: string): Promise<string> {
  await person.open(`/mailbox?to=${email}`);
  await person.waitFor('認証キー：');
  const key = /認証キー：\s*([A-Z0-9-]+)/.exec(await person.text())?.[1];
  if (!key) throw new Error('no key in the mailbox');
  return key;
}

async function openPage(person: Person, opener: 'employer' | 'jobseeker', email: string): Promise<void> {
  await person.open(`/open/${opener}`);
  if (opener === 'employer') await person.page.locator('input[name=way][value=counter]').check();
  for (const box of await person.page.locator('input[type=checkbox][name^="consent."]').all()) await box.check();
  await person.page.locator('form button[type=submit]').last().click();
  await person.page.waitForURL('**/address');
  await person.fill('メールアドレス', email);
  await person.page.locator('main form button[type=submit]').last().click();
  await person.page.waitForURL('**/key**');
  const keyPage = person.page.url();
  const key = await keyFromMailbox(person, email);
  await person.open(keyPage);
  await person.page.locator('input[name=email]').fill(email);
  await person.page.locator('input[name=key]').fill(key);
  await person.page.locator('input[name=password]').fill(NEW_PASSWORD);
  await person.page.locator('main form button[type=submit]').last().click();
  await person.page.waitForURL(opener === 'employer' ? '**/employer' : '**/jobseeker/registration');
}

for (const script of [true, false]) {
  test(`G①–⑥: an employer’s page is opened at the counter, ${script ? 'with' : 'without'} JavaScript`, async () => {
    const email = `saiyo-${script}@example.jp`;
    const staff = await service.person({ script });
    await logIn(staff, '/office/login', 'counter@example.jp');
    await staff.open('/office/open-employer');
    await staff.page.locator('input[name=email]').fill(email);
    await staff.page.locator('main form button[type=submit]').first().click();
    await staff.page.waitForURL('**/office/open-employer');
    expect(await staff.text()).toContain(email);

    const employer = await service.person({ script });
    await openPage(employer, 'employer', email);
    expect(await employer.text()).toContain('求人者');
  });
}

/** Everything a registration needs, as it is typed. */
const registration = {
  person: {
    'person.name': '犀川 花子',
    'person.kana': 'さいがわ はなこ',
    'person.birthDate.era': 'showa',
    'person.birthDate.year': '60',
    'person.birthDate.month': '4',
    'person.birthDate.day': '1',
    'person.postalCode': '９２０－０９６２',
    'person.municipality': '17201',
    'person.address': '広坂1-1-1',
    'person.phone': '076-000-0000',
    'person.foreignNational': 'no',
  },
  situation: {
    'situation.status': 'left',
    'situation.leftOn.year': '2025',
    'situation.leftOn.month': '9',
    'situation.leftOn.day': '30',
  },
  wishes: { 'wishes.works.0.title': '一般事務', 'wishes.works.0.years': '5' },
} as const;

async function register(person: Person): Promise<void> {
  for (const [section, answers] of Object.entries(registration)) {
    await person.open(`/jobseeker/registration/${section}`);
    await person.answer(answers);
    await person.press('保存して次へ進む');
  }
  await person.open('/jobseeker/registration/check');
  await person.press('この内容で登録する');
  expect(await person.text()).toContain('求職番号');
}

const document = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
});

async function applyTo(person: Person, number: string): Promise<void> {
  await person.open(`/postings/${number}/apply`);
  await person.fill('志望動機', '食べることが好きで、この仕事をしたいと思いました。');
  await person.page.locator('input[type=file]').setInputFiles([document('履歴書.pdf'), document('職務経歴書.pdf')]);
  await person.press('アップロードする');
  expect(await person.text()).toContain('履歴書.pdf');
  await person.press('内容を確認する');
  await person.page.locator('input[name=agree]').check();
  await person.press('この内容で応募する');
  expect(await person.text()).toContain('応募を受け付けました');
}

for (const script of [true, false]) {
  test(`T9, T11: from registering to a result, ${script ? 'with' : 'without'} JavaScript`, async () => {
    const posted = await makeEmployer(service.app, { title: '調理補助' });
    const email = `kyushoku-${script}@example.jp`;
    const jobseeker = await service.person({ script, width: script ? 1280 : 360 });
    await openPage(jobseeker, 'jobseeker', email);
    await register(jobseeker);
    await applyTo(jobseeker, posted.postingNumber);
    await jobseeker.waitFor('次の時刻まで');

    const employer = await service.person({ script });
    await logIn(employer, '/login', posted.email);
    await employer.open('/employer/applicants');
    await employer.follow('犀川 花子');
    expect(await employer.text()).toContain('食べることが好きで');
    const download = employer.page.waitForEvent('download');
    await employer.page.getByRole('link', { name: '履歴書.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('履歴書.pdf');
    await employer.follow('選考結果を登録する');
    await employer.press('この結果を登録する');
    expect(await employer.page.title()).toContain('エラー');
    await employer.answer({ result: 'hired', termsDiffered: 'no' });
    await employer.press('この結果を登録する');
    expect(await employer.text()).toContain('選考結果を登録しました');
    expect(await employer.text()).not.toContain('食べることが好きで');

    await jobseeker.page.reload();
    expect(await jobseeker.text()).toContain('採用');
    expect(await service.app.db.selectFrom('application_document').selectAll().execute()).toEqual([]);
  });
}

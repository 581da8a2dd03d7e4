import { expect, test } from 'vitest';
import { establishmentFields } from '#areas/establishments/index.ts';
import { postingFields } from '#areas/postings/index.ts';
import { applies, type Catalogue, printSection, type Scope } from '#kernel/fields/index.ts';
import { establishmentContent } from '../factories/establishment-content.ts';
import { fullTimeContent } from '../factories/posting-content.ts';
import { makeMembership, makeUser } from '../support/people.ts';
import { type Person, type Service, startService } from './service.ts';
import { keyFromMailbox, logInWithCode } from './steps.ts';

const service: Service = await startService();
await makeMembership(service.app, await makeUser(service.app, 'checker@example.jp', '窓口 一郎'), 'checker', {
  officeCode: '13010',
});

const NEW_PASSWORD = 'long enough to be safe 7';

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

async function openAtCounter(staff: Person, employer: Person, email: string): Promise<void> {
  await staff.open('/office/open-employer');
  await staff.page.locator('input[name=email]').fill(email);
  await staff.page.locator('main form button[type=submit]').first().click();
  await staff.page.waitForURL('**/office/open-employer');
  expect(await staff.text()).toContain(email);
  await openPage(employer, 'employer', email);
}

/** Fills in the sections of a form one after the other, saving each. */
async function fillSections(
  person: Person,
  of: Catalogue,
  content: unknown,
  scope: Scope,
  href: (key: string) => string,
): Promise<void> {
  for (const { key, fields } of of) {
    const asked = Object.entries(fields).filter(([, field]) => applies(field, content, scope));
    const answers = printSection(of, key as never, content as never);
    if (asked.length === 0 || Object.keys(answers).length === 0) continue;
    await person.open(href(key));
    await person.answer(answers);
    await person.press('保存して次へ進む');
    expect(await person.page.title()).not.toContain('エラー');
  }
}

async function fileEstablishment(employer: Person): Promise<void> {
  await fillSections(
    employer,
    establishmentFields,
    establishmentContent(),
    {},
    (key) => `/employer/establishment/edit/${key}`,
  );
  await employer.open('/employer/establishment/check');
  await employer.press('この内容で仮登録する');
  expect(await employer.text()).toContain('事業所の仮登録を受け付けました');
}

async function filePosting(employer: Person): Promise<void> {
  await employer.open('/employer/postings/new');
  await employer.press('作成を始める');
  expect(await employer.page.title()).toContain('エラー');
  await employer.answer({ kind: 'general' });
  await employer.press('作成を始める');
  const posting = new URL(employer.page.url()).pathname;
  await employer.open(`${posting}/check`);
  expect(await employer.text()).toContain('まだ入力が終わっていない項目があります');
  await fillSections(
    employer,
    postingFields,
    fullTimeContent,
    { kind: 'G', hours: 'F' },
    (key) => `${posting}/edit/${key}`,
  );
  await employer.open(`${posting}/check`);
  for (const box of await employer.page.locator('input[name=confirmed]').all()) await box.check();
  await employer.press('この内容で仮登録する');
  expect(await employer.text()).toContain('求人の仮登録を受け付けました');
}

/** Takes the oldest case of the queue, looks at it and accepts it. */
async function accept(staff: Person, what: string, act: string): Promise<void> {
  await staff.open('/office/queue');
  await staff.page.locator('main a[href^="/office/filings/"]').first().click();
  await staff.page.waitForURL('**/office/filings/*');
  expect(await staff.text()).toContain(what);
  await staff.press('担当する');
  if (await staff.page.getByRole('button', { name: '来所を記録する' }).isVisible()) {
    const { year, month, day } = service.app.clock.today();
    await staff.answer({ 'visitedOn.year': `${year}`, 'visitedOn.month': `${month}`, 'visitedOn.day': `${day}` });
    await staff.press('来所を記録する');
  }
  await staff.press(act);
}

for (const script of [true, false]) {
  test(`the main job in six steps, ${script ? 'with' : 'without'} JavaScript`, async () => {
    const staff = await service.person({ script });
    await logInWithCode(service, staff, '/office/login', 'checker@example.jp');
    const employer = await service.person({ script });
    await openAtCounter(staff, employer, `saiyo-${script}@example.jp`);
    await fileEstablishment(employer);
    await filePosting(employer);
    await accept(staff, '白山商店', 'この内容で本登録する');
    await accept(staff, '介護職員', 'この内容で受理する');
    await employer.open('/employer/postings?show=open');
    const number = /13010-\d+/.exec(await employer.text())?.[0] ?? '';
    expect(number).toMatch(/^13010-\d+$/);

    const visitor = await service.person({ script, width: 360 });
    await visitor.open('/postings?q=介護職員');
    await visitor.waitFor(fullTimeContent.work?.title ?? '');
    await visitor.follow(fullTimeContent.work?.title ?? '');
    expect(await visitor.text()).toContain(number);

    await openPage(visitor, 'jobseeker', `kyushoku-${script}@example.jp`);
    await register(visitor);
    await applyTo(visitor, number);
    await visitor.waitFor('次の時刻まで');

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

    await visitor.page.reload();
    expect(await visitor.text()).toContain('採用');
    expect(await service.app.db.selectFrom('application_document').selectAll().execute()).toEqual([]);
  }, 180_000);
}

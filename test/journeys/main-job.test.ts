import { expect, test } from 'vitest';
import { establishmentFields } from '#areas/establishments/index.ts';
import { postingFields } from '#areas/postings/index.ts';
import { applies, type Catalogue, printSection, type Scope } from '#kernel/fields/index.ts';
import { establishmentContent } from '../factories/establishment-content.ts';
import { fullTimeContent } from '../factories/posting-content.ts';
import { makeMembership, makeUser } from '../support/people.ts';
import { type Person, type Service, startService } from './service.ts';
import { applyTo, logInWithCode, openPage, register } from './steps.ts';

const service: Service = await startService();
await makeMembership(service.app, await makeUser(service.app, 'checker@example.jp', '窓口 一郎'), 'checker', {
  officeCode: '13010',
});

async function openAtCounter(staff: Person, employer: Person, email: string): Promise<void> {
  await staff.open('/office/open-employer');
  await staff.page.locator('input[name=email]').fill(email);
  await staff.page.locator('main form button[type=submit]:not([name=_switch])').first().click();
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

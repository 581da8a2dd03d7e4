import { expect, test } from 'vitest';
import { apply, completeApplications } from '#areas/applications/index.ts';
import { makeEmployer, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, clock } = await testApp('2026-11-23');

test('says that nothing is to do, what runs, and every date with its clause', async () => {
  clock.moveTo('2026-11-23T01:00:00Z');
  const { postingNumber } = await makeEmployer(app, { validThrough: '2027-01-31', title: '庭の手入れ' });
  const { email, userId, jobseekerId } = await makeJobseeker(app, { validThrough: '2027-01-31' });
  const caller = { actor: { kind: 'jobseeker', userId, label: '', officeCode: null, subject: null } } as const;
  await apply(app, caller, { postingNumber, jobseekerId, userId });
  await completeApplications(app);
  const page = await browse(app, await sessionCookie(app, email)).get('/jobseeker');
  expect(page.text).toContain('いま、することはありません');
  expect(page.text).toContain('1件／15件まで');
  expect(page.text).toContain('2026年11月24日(火) 10:00 まで取り消せます');
  expect(page.text).toContain('2027年1月31日(日) 求職登録の有効期限が、この日の終わりに切れます T10(2)');
  expect(page.text).toContain(
    '2027年5月31日(月) 「庭の手入れ」に送った応募書類と志望動機が消去されます（結果が登録されたときは、すぐに） T11(3)',
  );
  expect(page.text).toContain('2026年11月24日(火) 「庭の手入れ」への応募を取り消せるのは 10:00 までです T11(4)');
});

test('T10(2): in the final month it is something to do', async () => {
  const { email } = await makeJobseeker(app, { validThrough: '2026-11-30' });
  const page = await browse(app, await sessionCookie(app, email)).get('/jobseeker');
  expect(page.text).toContain('いま、することがあります 1');
  expect(page.text).toContain('今月が最後の月です');
});

test('T7(3): an invalid registration says what is off and how to come back, in both languages', async () => {
  const { email } = await makeJobseeker(app, { validThrough: '2026-11-22' });
  const browser = browse(app, await sessionCookie(app, email));
  const page = await browser.get('/jobseeker');
  expect(page.text).toContain('有効期限が過ぎたため、2026年11月23日(月) から無効です');
  expect(page.text).toContain('求人へのオンライン自主応募');
  expect(page.text).toContain('もう一度求職の申込みをしてください');
  expect((await browser.get('/jobseeker?lang=en')).text).toContain('It expired and is not valid since');
});

import { expect, test } from 'vitest';
import { makeEmployer, makeGivenAccount, makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { readPdf } from '#test/support/pdf.ts';
import { makeMembership, makeUser, PASSWORD, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-24');

async function staff(role: 'head' | 'counter' | 'operator') {
  const email = `${role}-${crypto.randomUUID()}@example.jp`;
  await makeMembership(app, await makeUser(app, email), role, role === 'operator' ? {} : { officeCode: '13010' });
  return browse(app, await sessionCookie(app, email));
}

test('T7(7) stopped by the head, the person reads why and what remains possible; lifted, all opens again', async () => {
  const person = await makeJobseeker(app);
  const { number } = await db
    .selectFrom('jobseeker')
    .select('number')
    .where('id', '=', person.jobseekerId)
    .executeTakeFirstOrThrow();
  const path = `/office/jobseekers/${number}/stop`;
  const [head, counter] = [await staff('head'), await staff('counter')];
  expect((await head.get(path)).location).toBe(`/office/jobseekers/${number}`);
  for (const each of [head, counter])
    await each.post(`/office/jobseekers/${number}`, { act: 'open', reason: 'consultation' });
  expect((await head.get(`/office/jobseekers/${number}/acts`)).body).toContain(`href="${path}"`);
  const refused = await counter.post(path, { act: 'stop', reason: '迷惑行為' });
  expect([refused.status, refused.text.includes('所長だけ')]).toEqual([422, true]);
  expect((await counter.get(path)).body).not.toContain('value="stop"');
  expect((await head.post(path, { act: 'stop', reason: '迷惑行為' })).location).toBe(path);

  const browser = browse(app);
  expect((await browser.post('/login', { email: person.email, password: PASSWORD })).status).toBe(303);
  for (const closed of ['/jobseeker', '/jobseeker/applications', '/jobseeker/registration/person']) {
    const page = await browser.get(closed);
    expect([
      page.status,
      page.text.includes('サービスの提供が停止されています'),
      page.text.includes('迷惑行為'),
    ]).toEqual([403, true, true]);
  }
  expect((await browser.get('/jobseeker?lang=en')).text).toContain('The service has been stopped');
  for (const open of ['/jobseeker/record', '/jobseeker/export.json', '/jobseeker/withdraw', '/account/security'])
    expect((await browser.get(open)).status, open).toBe(200);
  expect((await head.post(path, { act: 'lift', reason: '改善を確認' })).location).toBe(path);
  expect((await head.get(path)).text).toContain('改善を確認');
  expect((await browser.get('/jobseeker')).status).toBe(200);
  const record = (await browser.get('/jobseeker/record?lang=ja')).text;
  for (const told of ['マイページの提供の停止', '迷惑行為', '改善を確認']) expect(record).toContain(told);
  const { stops } = JSON.parse((await browser.get('/jobseeker/export.json')).body);
  expect(stops).toMatchObject([{ kind: 'stop', state: 'lifted', reason: '迷惑行為', endedReason: '改善を確認' }]);
  const pdf = readPdf(await browser.bytes('/jobseeker/export.pdf'))
    .pages.join('')
    .replace(/\s/g, '');
  for (const told of ['迷惑行為', '改善を確認']) expect(pdf).toContain(told);
});

test('T6(7) an employer is stopped with its delegates; the postings pages are closed to all of them', async () => {
  const employer = await makeEmployer(app);
  const delegate = await makeGivenAccount(app, employer.establishmentId, 'delegate');
  const head = await staff('head');
  const path = `/office/establishments/${employer.establishmentId}/stop`;
  expect((await head.get(path)).text).toContain('記録を開く理由');
  expect((await head.post(path, { act: 'stop', reason: '虚偽の求人' })).text).toContain('記録を開く理由');
  expect((await head.post(path, { act: 'open', reason: 'restriction' })).location).toBe(path);
  expect((await head.post(path, { act: 'stop', reason: '虚偽の求人' })).location).toBe(path);
  const record = await head.get(`/office/establishments/${employer.establishmentId}`);
  expect(record.text).toContain('2026年11月24日(火)からサービスの提供を停止しています');
  for (const { email } of [employer, delegate]) {
    const page = await browse(app, await sessionCookie(app, email)).get('/employer/postings');
    expect([page.status, page.text.includes('虚偽の求人')]).toEqual([403, true]);
  }
  // The desk does not call open, nor refer to, what nobody finds.
  expect(record.text).toContain('掲載停止中');
  expect(record.body).not.toContain('/office/referrals/new?posting=');
  const posting = await head.get(`/office/postings/${employer.postingId}`);
  expect([posting.text.includes('掲載停止中'), posting.text.includes('この事業所へのサービスの提供を停止')]).toEqual([
    true,
    true,
  ]);
  expect(posting.body).not.toContain(`href="/postings/${employer.postingNumber}"`);
});

test('T6(9) T7(11) the operator asks, the owner is led to it at login and answers; then the account is stopped and deleted', async () => {
  const person = await makeJobseeker(app);
  const operator = await staff('operator');
  const path = `/operator/accounts/${person.userId}`;
  expect((await operator.get(`/operator/accounts?email=${person.email}`)).location).toBe(path);
  expect((await operator.get('/operator/accounts?email=nobody@example.jp')).text).toContain('アカウントはありません');
  const empty = await operator.post(path, { act: 'ask', reason: '疑い', ask: 'パスワードを変更してください' });
  expect([empty.status, empty.body.includes('パスワードを変更してください')]).toEqual([422, true]);
  const asked = { act: 'ask', reason: '疑い', ask: 'パスワードを変更してください' };
  const due = { 'dueOn.year': '2026', 'dueOn.month': '12', 'dueOn.day': '1' };
  expect((await operator.post(path, { ...asked, ...due })).location).toBe(path);

  const browser = browse(app);
  await browser.post('/login', { email: person.email, password: PASSWORD });
  expect((await browser.get('/account/pages')).location).toBe('/account/check');
  expect((await browser.get('/account/check')).text).toContain('パスワードを変更してください');
  expect((await browser.post('/account/check', { answer: '' })).status).toBe(422);
  expect((await browser.post('/account/check', { answer: '変更しました' })).location).toBe('/account/check');
  expect((await operator.get(path)).text).toContain('変更しました');

  expect((await operator.post(path, { act: 'stop', reason: '不審なログイン' })).location).toBe(path);
  expect((await browser.get('/jobseeker')).location).toMatch(/^\/login/);
  const login = await browser.post('/login', { email: person.email, password: PASSWORD });
  expect([login.status, login.text.includes('利用は停止されています')]).toEqual([422, true]);
  const unsure = await operator.post(path, { act: 'delete', reason: '解決せず' });
  expect([unsure.status, unsure.text.includes('元に戻せないことの確認')]).toEqual([422, true]);
  expect(unsure.body).toContain('解決せず');
  const sure = { act: 'delete', reason: '解決せず', sure: 'yes' };
  expect((await operator.post(path, sure)).location).toBe('/operator/accounts');
  expect((await operator.get(path)).status).toBe(404);
});

test('T7(11) staff reach accounts of their own office only', async () => {
  const [own, other] = [await makeJobseeker(app), await makeJobseeker(app, { officeCode: '27020' })];
  const counter = await staff('counter');
  expect((await counter.get(`/office/accounts/${own.userId}`)).status).toBe(200);
  expect((await counter.get(`/office/accounts/${other.userId}`)).status).toBe(404);
  expect((await counter.post(`/office/accounts/${own.userId}`, { act: 'stop', reason: '疑い' })).status).toBe(303);
});

import { expect, test } from 'vitest';
import { eraseReports } from '#areas/helpdesk/index.ts';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { mailsTo } from '#test/support/mails.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-25');

test('T4(2) T5(2) a report becomes a case: taken, noted, its account at hand, closed, told, erased after a year', async () => {
  const { email: suspected, userId } = await makeJobseeker(app);
  const visitor = browse(app);
  const typed = { what: 'login', account: suspected, body: '身に覚えのないログイン', email: 'nowhere' };
  const refused = await visitor.post('/report', typed);
  expect([refused.status, refused.body.includes('value="nowhere"'), refused.text.includes('身に覚え')]).toEqual([
    422,
    true,
    true,
  ]);
  const reporter = 'reporter@example.jp';
  expect((await visitor.post('/report', { ...typed, email: reporter })).location).toBe('/report');
  expect((await mailsTo(app, reporter))[0]?.subject).toContain('届出を受け付けました');

  const email = 'operator@example.jp';
  await makeMembership(app, await makeUser(app, email, '運用 五月'), 'operator');
  const operator = browse(app, await sessionCookie(app, email));
  const list = await operator.get('/operator/reports');
  const path = /\/operator\/reports\/\d+/.exec(list.body)?.[0] ?? '';
  expect((await operator.get(path)).body).toContain(`/operator/accounts/${userId}`);
  expect((await operator.post(path, { act: 'close', outcome: 'まだ' })).status).toBe(422);
  expect((await operator.post(path, { act: 'take' })).location).toBe(path);
  expect((await operator.post(path, { act: 'note', note: '' })).status).toBe(422);
  expect((await operator.post(path, { act: 'note', note: '本人に電話で確認' })).location).toBe(path);
  expect((await operator.post(path, { act: 'close', outcome: 'パスワードの変更を確認しました。' })).location).toBe(
    path,
  );
  expect((await operator.get(path)).text).toContain('本人に電話で確認');
  expect((await mailsTo(app, reporter)).at(-1)?.body).toContain('パスワードの変更を確認しました。');
  expect((await operator.get('/operator/reports')).text).toContain('届出はありません');
  expect((await operator.get('/operator/reports?show=closed')).text).toContain(suspected);

  clock.moveTo('2027-11-25');
  expect(await eraseReports.run(app, clock.now())).toBe(0);
  clock.moveTo('2027-11-26');
  expect(await eraseReports.run(app, clock.now())).toBe(1);
  expect(await db.selectFrom('misuse_note').select('id').execute()).toEqual([]);
});

test('T15 one client reports five times an hour', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    const typed = { what: 'other', account: 'a', body: 'b', email: `many${n}@example.jp` };
    statuses.push((await browse(app).post('/report', typed)).status);
  }
  expect(statuses.filter((status) => status === 422).length).toBeGreaterThanOrEqual(2);
});

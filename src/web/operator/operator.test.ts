import { expect, test } from 'vitest';
import { reportMisuse } from '#areas/helpdesk/index.ts';
import { addVisits } from '#areas/statistics/index.ts';
import { demoClockHours } from '#platform/demo-clock.ts';
import { testApp } from '#test/support/app.ts';
import { makeMembership, makeUser, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-23');
const userId = await makeUser(app, 'operator@example.jp');
await makeMembership(app, userId, 'operator');
const operator = browse(app, await sessionCookie(app, 'operator@example.jp'));

test('期限計算 answers as `hellowork rule` does, and names the input that is wrong with what was typed kept', async () => {
  const list = await operator.get('/operator/rules');
  expect(list.text).toContain('T10(1)');
  const right = await operator.get('/operator/rules?rule=T10(1)&kind=general&accepted=2026-11-22&ask=1');
  expect(right.status).toBe(200);
  expect(right.text).toContain('2027-01-31');
  const wrong = await operator.get('/operator/rules?rule=T10(1)&kind=general&accepted=2026-02-30&ask=1');
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('value="2026-02-30"');
  expect(wrong.text).toContain('エラー');
});

test('the demo’s clock is moved to a day, and refuses one that does not exist', async () => {
  const wrong = await operator.post('/operator/clock', {
    action: 'move',
    'day.year': '2027',
    'day.month': '2',
    'day.day': '29',
  });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('value="2027"');
  const moved = await operator.post('/operator/clock', {
    action: 'move',
    'day.year': '2026',
    'day.month': '12',
    'day.day': '３',
  });
  expect(moved.status).toBe(303);
  expect(await demoClockHours(app.db)).toBe(10 * 24);
  const runs = await app.db.selectFrom('sweep_run').select(['name', 'as_of', 'error']).execute();
  expect(runs.map((each) => each.name)).toContain('erase-documents');
  expect(runs.every((each) => each.error === null && each.as_of.toString().startsWith('2026-12-03'))).toBe(true);
  await operator.post('/operator/clock', { action: 'back' });
  expect(await demoClockHours(app.db)).toBe(0);
});

test('the mailbox shows what was mailed, by address, and escapes it', async () => {
  await app.db
    .insertInto('mailbox')
    .values({
      message_id: '<1@example>',
      to_address: 'a@example.jp',
      subject: '<script>鍵</script>',
      body: `${app.config.baseUrl}/login を開いてください`,
      received_at: app.clock.now(),
    })
    .execute();
  const page = await browse(app).get('/mailbox?to=a@example.jp');
  expect(page.text).toContain('<script>鍵</script>');
  expect(page.body).not.toContain('<script>鍵');
  expect(page.body).toContain('<a href="/login">');
  expect((await browse(app).get('/mailbox?to=b@example.jp')).text).toContain('メールはありません');
});

test('outside of a demo there is neither mailbox nor movable clock', async () => {
  const real = { ...app, config: { ...app.config, demo: false } };
  expect((await browse(real).get('/mailbox')).status).toBe(404);
  const cookie = await sessionCookie(app, 'operator@example.jp');
  expect((await browse(real, cookie).get('/operator/clock')).status).toBe(404);
});

test('T18: use by page and day, whole; nothing before the first count', async () => {
  expect((await operator.get('/operator/visits')).text).toContain('まだ数えたものがありません');
  const day = app.clock.today().toString();
  await addVisits(app.db, [
    { day, route: '/postings/:number', lang: 'ja', shown: 41, done: 0 },
    { day, route: '/postings/:number', lang: 'en', shown: 1, done: 0 },
    { day: '2020-01-01', route: '/gone', lang: 'ja', shown: 9, done: 0 },
  ]);
  const { text } = await operator.get('/operator/visits');
  expect(text).toContain('/postings/:number 42 0 1');
  expect(text).not.toContain('/gone');
});

test('a bureau lands after login on the safety of accounts, in its own frame, with no dead link; nothing else is open to it', async () => {
  await makeMembership(app, await makeUser(app, 'bureau@example.jp'), 'bureau');
  const bureau = browse(app, await sessionCookie(app, 'bureau@example.jp'));
  const home = (await bureau.get('/account/pages')).location ?? '';
  expect(home).toBe('/operator/accounts');
  const page = await bureau.get(home);
  expect([page.status, page.text.includes('労働局')]).toEqual([200, true]);
  const nav = /<nav class="nav".*?<\/nav>/s.exec(page.body)?.[0] ?? '';
  const links = [...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
  expect(links).toEqual(['/operator/accounts']);
  expect((await bureau.get('/operator')).status).toBe(403);
  expect((await bureau.get('/account/security')).text).toContain('労働局');
});

test('T4(2) reports that wait are the first thing on the operator’s home', async () => {
  expect((await operator.get('/operator')).text).toContain('いま、することはありません');
  const visitor = { actor: { kind: 'visitor', userId: null, label: '', officeCode: null, subject: null } } as const;
  const report = { email: 'a@example.jp', account: 'b@example.jp', what: 'login', body: '夜中のログイン', from: 'x' };
  const made = await reportMisuse(app, visitor, report);
  const id = made.ok ? made.value.id : 0;
  expect((await operator.get('/operator')).body).toContain(`href="/operator/reports/${id}"`);
});

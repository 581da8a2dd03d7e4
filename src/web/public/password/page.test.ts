import { expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { lastKeyTo, mailsTo } from '#test/support/mails.ts';
import { makeUser, PASSWORD, sessionCookie } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app } = await testApp('2026-11-24');
const next = 'a wholly new password';

test('a forgotten password is set anew by key; sessions end, the old one works no more', async () => {
  const email = 'forgot@example.jp';
  await makeUser(app, email);
  const elsewhere = browse(app, await sessionCookie(app, email));
  expect((await elsewhere.get('/account/pages')).status).toBe(200);
  const browser = browse(app);
  expect((await browser.post('/password', { email })).location).toBe('/password/key');
  expect((await browser.get('/password/key')).body).toContain(`value="${email}"`);
  const done = await browser.post('/password/key', { email, key: await lastKeyTo(app, email), password: next });
  expect(done.location).toBe('/login');
  expect((await browser.get('/login')).text).toContain('パスワードを変更しました');
  expect((await elsewhere.get('/account/pages')).status).toBe(303);
  expect((await browser.post('/login', { email, password: PASSWORD })).status).toBe(422);
  expect((await browser.post('/login', { email, password: next })).status).toBe(303);
});

test('R16 known and unknown addresses get the same answer; the mail tells their owner', async () => {
  await makeUser(app, 'known@example.jp');
  const browser = browse(app);
  const [known, unknown] = [
    await browser.post('/password', { email: 'known@example.jp' }),
    await browser.post('/password', { email: 'unknown@example.jp' }),
  ];
  expect([known.status, known.location]).toEqual([unknown.status, unknown.location]);
  expect((await mailsTo(app, 'unknown@example.jp')).map((each) => each.subject)[0]).toContain('アカウントはありません');
});

test('a wrong key: 422, address and key stay', async () => {
  const email = 'wrong@example.jp';
  await makeUser(app, email);
  const browser = browse(app);
  await browser.post('/password', { email });
  const reply = await browser.post('/password/key', { email, key: 'BBBB-BBBB-BBBB', password: next });
  expect(reply.status).toBe(422);
  expect(reply.body).toContain('value="BBBB-BBBB-BBBB"');
  expect(reply.body).toContain(`value="${email}"`);
});

test('no address: 422 and what was typed stays', async () => {
  const reply = await browse(app).post('/password', { email: 'だれか' });
  expect([reply.status, reply.body.includes('value="だれか"')]).toEqual([422, true]);
});

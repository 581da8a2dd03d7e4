import { expect, test } from 'vitest';
import { makeJobseeker } from '#test/factories/world.ts';
import { testApp } from '#test/support/app.ts';
import { lastKeyTo } from '#test/support/mails.ts';
import { freshCode, makeMembership, makeUser, PASSWORD, sessionCookie, TOTP_SECRET } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';

const { app, db } = await testApp('2026-11-24');

async function withoutCode(email: string) {
  await db
    .deleteFrom('second_factor')
    .where('user_id', 'in', db.selectFrom('auth_user').select('id').where('email', '=', email))
    .execute();
}

test.each(['counter', 'checker', 'head', 'bureau', 'operator'] as const)(
  'P5 %s without a second step opens nothing but its setting',
  async (role) => {
    const email = `${role}@example.jp`;
    const office = ['counter', 'checker', 'head'].includes(role) ? { officeCode: '13010' } : {};
    await makeMembership(app, await makeUser(app, email), role, office);
    await withoutCode(email);
    const browser = browse(app, await sessionCookie(app, email));
    const page = role === 'operator' ? '/operator' : '/office';
    if (role !== 'bureau') {
      const led = await browser.get(page);
      expect([led.status, led.location]).toEqual([303, `/account/security/second?next=${encodeURIComponent(page)}`]);
      expect((await browser.post(page)).status).not.toBe(200);
    }
    const setting = await browser.get(`/account/security/second?next=${page}`);
    expect(setting.text).toContain('2段階認証の設定が必要です');
    expect(setting.body).toContain('<svg class="qr"');
    const wrong = await browser.post('/account/security/second', { act: 'set', code: '123', next: page });
    expect([wrong.status, wrong.text.includes('確認コードが違います')]).toEqual([422, true]);
  },
);

test('P5 with the second step staff are in, through both steps of the login', async () => {
  const email = 'staff@example.jp';
  await makeMembership(app, await makeUser(app, email), 'counter', { officeCode: '13010' });
  const browser = browse(app);
  const first = await browser.post('/login', { email, password: PASSWORD, next: '/office' });
  expect(first.location).toBe('/login/code?next=%2Foffice');
  expect((await browser.get('/office')).location).toMatch(/^\/login/);
  const code = await browser.get('/login/code?next=/office');
  expect(code.text).not.toContain('いまのコード');
  const wrong = await browser.post('/login/code', { code: '000000', next: '/office' });
  expect([wrong.status, wrong.body.includes('000000')]).toEqual([422, false]);
  expect((await browser.post('/login/code', { code: await freshCode(app, email), next: '/office' })).location).toBe(
    '/office',
  );
  expect((await browser.get('/office')).status).toBe(200);
});

test('the sessions are listed and ended, one or all others; the history says how one came in', async () => {
  const { email } = await makeJobseeker(app);
  const [here, there] = [browse(app), browse(app)];
  await here.post('/login', { email, password: PASSWORD });
  await there.post('/login', { email, password: PASSWORD });
  const page = await here.get('/account/security?lang=en');
  expect(page.text).toContain('Log out everywhere else');
  expect(page.text).toContain('Logged in');
  const other = /name="session" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  expect((await here.post('/account/security', { act: 'endSession', session: other })).status).toBe(303);
  expect((await there.get('/jobseeker')).location).toMatch(/^\/login/);
  const gone = await here.post('/account/security', { act: 'endSession', session: other });
  expect([gone.status, gone.text.includes('logged out already')]).toEqual([422, true]);
  await there.post('/login', { email, password: PASSWORD });
  await here.post('/account/security', { act: 'endOthers' });
  expect((await there.get('/jobseeker')).location).toMatch(/^\/login/);
  expect((await here.get('/jobseeker')).status).toBe(200);
});

test("another person's session cannot be ended", async () => {
  const [one, other] = [await makeJobseeker(app), await makeJobseeker(app)];
  const [browser, theirs] = [browse(app, await sessionCookie(app, one.email)), browse(app)];
  await theirs.post('/login', { email: other.email, password: PASSWORD });
  const row = await db.selectFrom('auth_session').select('id').where('userId', '=', other.userId).executeTakeFirst();
  expect((await browser.post('/account/security', { act: 'endSession', session: row?.id ?? '' })).status).toBe(422);
  expect((await theirs.get('/jobseeker')).status).toBe(200);
});

test('password and address are changed page by page, what was typed kept', async () => {
  const { email } = await makeJobseeker(app);
  const browser = browse(app, await sessionCookie(app, email));
  const short = await browser.post('/account/security/password', { old: PASSWORD, password: 'short' });
  expect([short.status, short.text.includes('12文字以上')]).toEqual([422, true]);
  const next = 'a new sunset over the river';
  const done = await browser.post('/account/security/password', { old: PASSWORD, password: next });
  expect(done.location).toBe('/account/security');
  expect((await browser.get('/account/security')).text).toContain('パスワードを変更し');

  const moved = 'moved@example.jp';
  const bad = await browser.post('/account/security/email', { email: moved, password: 'no' });
  expect([bad.status, bad.body.includes(`value="${moved}"`)]).toEqual([422, true]);
  const asked = await browser.post('/account/security/email', { email: moved, password: next });
  expect(asked.location).toBe('/account/security/email/key');
  const keys = { email: moved, oldKey: await lastKeyTo(app, email), newKey: 'ABCD' };
  const half = await browser.post('/account/security/email/key', keys);
  expect([half.status, half.body.includes(`value="${keys.oldKey}"`)]).toEqual([422, true]);
  const changed = await browser.post('/account/security/email/key', { ...keys, newKey: await lastKeyTo(app, moved) });
  expect(changed.location).toBe('/account/security');
  expect((await browser.get('/account/security')).text).toContain(moved);
});

test('the backup codes are shown once and not cached', async () => {
  const email = 'codes@example.jp';
  await makeMembership(app, await makeUser(app, email), 'counter', { officeCode: '13010' });
  const browser = browse(app, await sessionCookie(app, email));
  const page = await browser.get('/account/security/second');
  expect(page.body).not.toContain('<svg class="qr"');
  expect(page.body).not.toContain(TOTP_SECRET.toString('hex'));
  const codes = await browser.post('/account/security/second', { act: 'renew', 'renew.password': PASSWORD });
  expect(codes.headers.get('cache-control')).toBe('no-store');
  expect(codes.body.match(/class="code">[A-Z2-9]{5}-[A-Z2-9]{5}</g)).toHaveLength(10);
  expect((await browser.get('/account/security/second')).text).toContain('予備コードの残り 10個');
  const wrong = await browser.post('/account/security/second', { act: 'remove', 'remove.password': 'no' });
  expect([wrong.status, wrong.text.includes('パスワードが違います')]).toEqual([422, true]);
});

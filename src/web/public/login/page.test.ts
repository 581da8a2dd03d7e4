import { beforeAll, describe, expect, test } from 'vitest';
import { testApp } from '#test/support/app.ts';
import { freshCode, makeMembership, makeUser, PASSWORD, sessionCookie } from '#test/support/people.ts';
import { browse, type TestBrowser } from '#test/support/web.ts';

const { app, db, clock } = await testApp('2026-11-24');
const staff = 'staff@example.jp';
const plain = 'plain@example.jp';

/** Both steps of a member of staff's login. Answers the last reply. */
async function logIn(browser: TestBrowser, next = '') {
  const step = await browser.post('/login', { email: staff.toUpperCase(), password: PASSWORD, next });
  expect(step.location).toMatch(/^\/login\/code\?next=/);
  expect((await browser.get(step.location ?? '')).text).toContain('確認コード');
  return browser.post('/login/code', { code: await freshCode(app, staff), next });
}

beforeAll(async () => {
  await makeMembership(app, await makeUser(app, staff, '窓口 花子'), 'counter', { officeCode: '17010' });
  await makeUser(app, plain);
});

describe('login', () => {
  test('leads to the only page of the account', async () => {
    const browser = browse(app);
    const reply = await logIn(browser);
    expect([reply.status, reply.location]).toEqual([303, '/account/pages']);
    expect((await browser.get('/account/pages')).location).toBe('/office');
    const events = await db.selectFrom('event').select('kind').where('kind', '=', 'accounts.loggedIn').execute();
    expect(events.length).toBeGreaterThan(0);
  });

  test.each([
    ['/office/open-employer', '/office/open-employer'],
    ['//evil.example', '/account/pages'],
    ['https://evil.example/', '/account/pages'],
    ['/\\evil.example', '/account/pages'],
  ])('next %s leads to %s', async (next, expected) => {
    const reply = await browse(app).post('/login', { email: plain, password: PASSWORD, next });
    expect(reply.location).toBe(expected);
  });

  test('wrong password and unknown address: 422 and the same page', async () => {
    const same = (body: string, email: string) =>
      body.replaceAll(email, '').replace(/name="_key" value="[^"]+"|&quot;challenge&quot;:&quot;[\w-]+/g, '');
    const [known, unknown] = [staff, 'nobody@example.jp'];
    const one = await browse(app).post('/login', { email: known, password: 'wrong' });
    const other = await browse(app).post('/login', { email: unknown, password: 'wrong' });
    expect([one.status, other.status]).toEqual([422, 422]);
    expect(same(one.body, known)).toBe(same(other.body, unknown));
    expect(one.body).toContain(`value="${known}"`);
  });

  test('T15 locked after ten failures, open again after fifteen minutes', async () => {
    await makeUser(app, 'locked@example.jp');
    const enter = (password: string) => browse(app).post('/login', { email: 'locked@example.jp', password });
    for (let i = 0; i < 10; i += 1) await enter('wrong');
    const locked = await enter(PASSWORD);
    expect([locked.status, locked.text.includes('2026年11月24日(火) 9:15')]).toEqual([422, true]);
    clock.advance({ minutes: 15 });
    expect((await enter(PASSWORD)).status).toBe(303);
  });

  test('who is signed in is led on', async () => {
    const browser = browse(app, await sessionCookie(app, staff));
    expect((await browser.get('/login?next=/office')).location).toBe('/office');
  });
});

test('a form sent after the session ended comes back after login, once', async () => {
  const browser = browse(app);
  const parked = await browser.post('/office/open-employer', { email: 'kept@example.jp', name: '白山商店' });
  expect(parked.location).toBe('/login?next=%2Foffice%2Fopen-employer&kept=1');
  expect((await browser.get(parked.location ?? '')).text).toContain('入力した内容は残っています');
  const login = await logIn(browser, '/office/open-employer');
  const back = await browser.get(login.location ?? '');
  expect(back.body).toContain('value="kept@example.jp"');
  expect(back.body).toContain('value="白山商店"');
  await browser.post('/office/open-employer', { email: 'kept@example.jp', name: '白山商店' });
  expect((await browser.get('/office/open-employer')).body).not.toContain('value="kept@example.jp"');
});

test('logout ends the session', async () => {
  const browser = browse(app, await sessionCookie(app, staff));
  expect((await browser.get('/logout')).status).toBe(200);
  expect((await browser.post('/logout')).location).toBe('/login');
  expect((await browser.get('/login')).text).toContain('ログアウトしました');
  expect((await browser.get('/office')).location).toContain('/login');
});

test('a signed-in page says at what time it ends', async () => {
  const page = await browse(app, await sessionCookie(app, staff)).get('/office');
  expect(page.text).toMatch(/この画面は \d{1,2}:\d{2} まで操作がないと/);
  expect(page.body).toContain('data-keep-alive="/session/keep"');
});

test('keeping the session: 204 while there is one, 401 after, and a button for pages without scripts', async () => {
  const browser = browse(app, await sessionCookie(app, staff));
  expect((await browser.get('/session/keep')).status).toBe(204);
  expect((await browser.post('/session/keep', { next: '/office' })).location).toBe('/office');
  expect((await browse(app).get('/session/keep')).status).toBe(401);
});

test('when the time is over: the session ends, login leads back, nothing leads away', async () => {
  const browser = browse(app, await sessionCookie(app, staff));
  await browser.get('/office');
  const over = await browser.post('/session/over', { _where: '/office/queue?kind=posting' });
  expect(over.location).toBe('/login?over=1&next=%2Foffice%2Fqueue%3Fkind%3Dposting');
  expect((await browser.get(over.location ?? '')).text).toContain('操作のない時間が続いたため');
  expect((await browser.get('/session/keep')).status).toBe(401);
  const kept = await browser.post('/session/over', { _where: '/office/queue', note: '書きかけ' });
  expect(kept.location).toBe('/login?kept=1&next=%2Foffice%2Fqueue');
  expect((await browser.post('/session/over', { _where: '//elsewhere.example' })).location).toBe(
    '/login?over=1&next=%2Faccount%2Fpages',
  );
});

test('T4(1) an account with several pages chooses', async () => {
  const email = 'sharoushi@example.jp';
  const userId = await makeUser(app, email);
  const ids = await db
    .insertInto('establishment')
    .values(
      ['甲製作所', '乙商店'].map((name) => ({ office_code: '17010', name, state: 'opened', created_at: clock.now() })),
    )
    .returning('id')
    .execute();
  for (const { id } of ids) await makeMembership(app, userId, 'employer', { establishmentId: id });
  const browser = browse(app, await sessionCookie(app, email));
  const choice = await browser.get('/account/pages');
  expect(choice.text).toContain('甲製作所');
  expect((await browser.post('/account/pages', { page: '999999' })).status).toBe(422);
  const value = /value="(\d+)"[^>]*>(?:<[^>]+>)*乙商店/.exec(choice.body)?.[1];
  const second = await db
    .selectFrom('membership')
    .select('id')
    .where('establishment_id', '=', ids[1]?.id ?? 0)
    .executeTakeFirstOrThrow();
  expect(value).toBe(String(second.id));
  expect((await browser.post('/account/pages', { page: String(second.id) })).location).toBe('/employer');
  expect((await browser.get('/employer')).text).toContain('乙商店');
});

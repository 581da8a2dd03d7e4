import { expect, test } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { openDb, openPool } from '#platform/db.ts';
import { testApp } from '#test/support/app.ts';
import { makeUser, PASSWORD } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { webApp } from './app.ts';
import { CONTENT_SECURITY_POLICY } from './headers.ts';
import { routes } from './routes.ts';

const { app, db, clock } = await testApp('2026-11-23');

test('every answer carries the exact policy and the security headers, errors too', async () => {
  for (const path of ['/login', '/nothing']) {
    const { headers } = await browse(app).get(path);
    expect(headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
});

test('a page that is not there says so with the number by which the help desk finds it, and no trace', async () => {
  const reply = await browse(app).get('/nothing');
  expect(reply.status).toBe(404);
  expect(reply.text).toContain(reply.headers.get('x-request-id') ?? 'no id');
  expect(reply.body).not.toMatch(/at .*\.ts:/);
});

test('T15: the 601st post of a minute from one address is asked to wait; other addresses are not', async () => {
  const proxied = webApp({ ...app, config: { ...app.config, trustProxy: true } }, routes);
  const post = (address: string) =>
    proxied.request('http://localhost:3000/session/keep', {
      method: 'POST',
      headers: { origin: 'http://localhost:3000', 'x-forwarded-for': address },
    });
  const first = await post('192.0.2.1');
  expect(first.status).not.toBe(429);
  await db.updateTable('rate_limit').set({ count: 600 }).where('key', '=', 'post:192.0.2.1').execute();
  const refused = await post('192.0.2.1');
  expect(refused.status).toBe(429);
  expect(await refused.text()).toContain('アクセスが集中しています');
  expect((await post('192.0.2.2')).status).not.toBe(429);
});

test('a post from another site is refused', async () => {
  await makeUser(app, 'victim@example.jp');
  const reply = await webApp(app, routes).request('http://localhost:3000/login', {
    method: 'POST',
    headers: { origin: 'https://evil.example', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ email: 'victim@example.jp', password: PASSWORD }),
  });
  expect(reply.status).toBe(403);
  expect(reply.headers.getSetCookie().join()).not.toContain('session_token');
});

test('while the database is away the page says 503, not 500', async () => {
  const pool = openPool('postgres://nobody@127.0.0.1:1/nowhere', 2, () => undefined);
  const away = { ...app, db: openDb(pool) };
  const reply = await browse(away).post('/login', { email: 'a@example.jp', password: 'x' });
  expect(reply.status).toBe(503);
  expect(reply.headers.get('retry-after')).toBe('60');
  expect(reply.text).toContain('9:01に、もう一度お試しください');
  expect(reply.text).toContain('入力した内容は登録されていません');
  await pool.end();
});

test('T17: a planned maintenance is announced on every page, then every page says when the service is back, and then it is', async () => {
  const { maintenance } = readConfig({ env: { MAINTENANCE: '2026-11-24T22:00/2026-11-25T02:30' } });
  const planned = { ...app, config: { ...app.config, maintenance } };
  const at = async (moment: string, path: string) => {
    clock.moveTo(Temporal.Instant.from(moment));
    return browse(planned).get(path);
  };
  for (const path of ['/', '/login', '/postings?lang=en'])
    expect((await at('2026-11-24T21:00+09:00', path)).text).toMatch(/22:00(?:から| until ).*2:30/);
  for (const path of ['/', '/postings', '/jobseeker', '/api/v1/postings', '/nothing']) {
    const closed = await at('2026-11-24T22:00+09:00', path);
    expect([closed.status, closed.headers.get('retry-after')]).toEqual([503, '16200']);
    expect(closed.text).toContain('2026年11月25日(水) 2:30に、またご利用いただけます。');
  }
  expect((await at('2026-11-24T22:00+09:00', '/?lang=en')).text).toContain('back at Wednesday 25 November 2026 2:30');
  const open = await at('2026-11-25T02:30+09:00', '/login');
  expect(open.status).toBe(200);
  expect(open.text).not.toContain('メンテナンス');
});

import { expect, test } from 'vitest';
import { openDb, openPool } from '#platform/db.ts';
import { testApp } from '#test/support/app.ts';
import { makeUser, PASSWORD } from '#test/support/people.ts';
import { browse } from '#test/support/web.ts';
import { webApp } from './app.ts';
import { CONTENT_SECURITY_POLICY } from './headers.ts';
import { routes } from './routes.ts';

const { app, db } = await testApp('2026-11-23');

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
  await pool.end();
});

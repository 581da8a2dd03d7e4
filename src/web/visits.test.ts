import { expect, test } from 'vitest';
import type { App } from '#platform/app.ts';
import { openDb, openPool } from '#platform/db.ts';
import { testApp } from '#test/support/app.ts';
import { webApp } from './app.ts';
import type { Route } from './page.ts';
import { seeOther } from './reply.ts';
import { countVisits } from './visits.ts';

const { app, db, clock } = await testApp('2026-11-30');

const page = () => new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
const routes: Route[] = [
  {
    path: '/postings/:number',
    audience: 'public',
    who: 'everyone',
    page: { get: page, post: (_, form) => (form.text('good') ? seeOther('/') : new Response('', { status: 422 })) },
  },
  { path: '/file', audience: 'public', who: 'everyone', page: { get: () => new Response('a,b') } },
];
const stored = async () =>
  (await db.selectFrom('visit_count').selectAll().orderBy('day').orderBy('lang').execute()).map((row) => ({
    ...row,
    day: row.day.toString(),
  }));
const post = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers: { origin: 'http://localhost' },
});

test('T18: pages and forms are counted by day, page and language, and nothing else is kept', async () => {
  const visits = countVisits(app);
  const hono = webApp(app, routes, visits.mount);
  await hono.request('/postings/13010-1', { headers: { 'user-agent': 'somebody', 'x-forwarded-for': '192.0.2.1' } });
  await hono.request('/postings/13010-2?lang=ja');
  await hono.request('/postings/13010-2?lang=en');
  await hono.request('/postings/13010-2', { headers: { cookie: 'hw_lang=en' } });
  await hono.request('http://localhost/postings/13010-2', post({ good: '1' }));
  await hono.request('http://localhost/postings/13010-2', post({}));
  await hono.request('/file');
  await hono.request('/nothing/of/taro@example.jp');
  expect(await stored()).toEqual([]);
  await visits.flush();
  const route = '/postings/:number';
  const first = [
    { day: '2026-11-30', route, lang: 'en', shown: 2, done: 0 },
    { day: '2026-11-30', route, lang: 'ja', shown: 2, done: 1 },
  ];
  expect(await stored()).toEqual(first);

  clock.moveTo('2026-12-01');
  await hono.request('/postings/13010-1');
  await visits.stop();
  expect(await stored()).toEqual([...first, { day: '2026-12-01', route, lang: 'ja', shown: 1, done: 0 }]);
});

test('T18: two processes add to the same day; while the database is away nothing is lost', async () => {
  const day = clock.today();
  const one = countVisits(app);
  const other = countVisits(app);
  const away = openDb(openPool('postgres://nobody@127.0.0.1:1/none', 1, () => undefined));
  const shaky: { -readonly [K in keyof App]: App[K] } = { ...app };
  const third = countVisits(shaky);
  for (const each of [one, other, third]) await webApp(app, routes, each.mount).request('/postings/13010-3');
  shaky.db = away;
  await third.flush();
  shaky.db = app.db;
  await Promise.all([one.stop(), other.stop(), third.stop()]);
  const rows = await db.selectFrom('visit_count').select('shown').where('day', '=', day).execute();
  expect(rows).toEqual([{ shown: 4 }]);
});

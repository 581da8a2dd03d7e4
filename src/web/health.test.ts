import { expect, test } from 'vitest';
import { openDb, openPool } from '#platform/db.ts';
import { testApp } from '#test/support/app.ts';
import { runSweep } from '#worker/sweep.ts';
import { webApp } from './app.ts';
import { mountHealth } from './health.ts';
import type { Route } from './page.ts';

const { app, db, clock } = await testApp('2026-11-23');

const status = { up: true, version: 1, documents: 3000, segments: 1, bytes: 1_000_000 };
const routes: Route[] = [
  { path: '/postings/:number', audience: 'public', who: 'everyone', page: { get: () => new Response('posting') } },
];
const web = (with_: Partial<typeof app> = {}, search = status) =>
  webApp(
    { ...app, ...with_ },
    routes,
    mountHealth({ ...app, ...with_ }, () => search),
  );
const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress, remoteFamily: 'IPv4' } } });

test('/healthz says that the process lives', async () => {
  const answer = await web().request('/healthz');
  expect([answer.status, await answer.text()]).toEqual([200, 'ok']);
});

test('/readyz: database, schema and search index', async () => {
  const answer = await web().request('/readyz');
  expect([answer.status, await answer.json()]).toEqual([200, { database: true, migrations: true, search: true }]);
});

test('/readyz: 503 while the search index is not up, the schema is old, or the database is away', async () => {
  const building = await web({}, { ...status, up: false }).request('/readyz');
  expect([building.status, await building.json()]).toEqual([503, { database: true, migrations: true, search: false }]);

  const newest = await db
    .selectFrom('migration')
    .selectAll()
    .orderBy('name', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  await db.deleteFrom('migration').where('name', '=', newest.name).execute();
  const old = await web().request('/readyz');
  await db.insertInto('migration').values(newest).execute();
  expect([old.status, await old.json()]).toEqual([503, { database: true, migrations: false, search: true }]);

  const away = openDb(openPool('postgres://nobody@127.0.0.1:1/none', 1, () => undefined));
  const answer = await web({ db: away }).request('/readyz');
  expect([answer.status, await answer.json()]).toEqual([503, { database: false, migrations: false, search: true }]);
});

test('/metrics: requests by route pattern, outbox, sweeps, invariants, index; no path and no address', async () => {
  const hono = web();
  await hono.request('/postings/13010-12345678');
  await hono.request('/nothing/of/taro@example.jp');
  const due = clock.now().subtract({ seconds: 90 });
  const mail = {
    kind: 't',
    day: clock.today(),
    to_address: 'taro@example.jp',
    subject: '',
    body: '',
    created_at: due,
    due_at: due,
  };
  await db
    .insertInto('outbox')
    .values([
      { ...mail, subject_key: 'a' },
      { ...mail, subject_key: 'b', failed_at: due },
    ])
    .execute();
  await runSweep(app, 'invariants');
  const answer = await hono.request('/metrics', {}, from('127.0.0.1'));
  const text = await answer.text();
  expect(answer.status).toBe(200);
  for (const line of [
    'http_requests_total{method="GET",route="/postings/:number",status="200"} 1',
    'hellowork_outbox_mails{state="waiting"} 1',
    'hellowork_outbox_mails{state="given-up"} 1',
    'hellowork_outbox_oldest_seconds 90',
    'hellowork_sweep_failed{sweep="invariants"} 0',
    'hellowork_search_documents 3000',
    'hellowork_search_up 1',
  ]) {
    expect(text).toContain(`${line}\n`);
  }
  expect(text).toMatch(/hellowork_invariant_broken\{invariant="T11\(5\)[^"]*"\} 0\n/);
  expect(text).toMatch(/http_requests_total\{method="GET",route="[^"]*\*",status="404"\} 1\n/);
  expect(text).not.toContain('13010-12345678');
  expect(text).not.toContain('taro');
});

test('/metrics is for this machine only, unless it is opened', async () => {
  const hono = web();
  expect((await hono.request('/metrics', {}, from('203.0.113.9'))).status).toBe(404);
  expect((await hono.request('/metrics')).status).toBe(404);
  const proxied = await hono.request('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } }, from('127.0.0.1'));
  expect(proxied.status).toBe(404);
  const open = web({ config: { ...app.config, metricsOpen: true } });
  expect((await open.request('/metrics', {}, from('203.0.113.9'))).status).toBe(200);
});

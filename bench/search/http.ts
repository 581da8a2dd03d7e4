/** The fixed set as pages over HTTP: rendered, with twelve facets, by the server as it is. */
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { loadReference } from '#areas/offices/index.ts';
import { openAuth } from '#platform/auth/auth.ts';
import { frozenClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDb, openPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { formatQuery, type SearchIndex, type SearchPort, type SearchQuery } from '#search/index.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen, type RunningServer } from '#web/server.ts';
import { type CpuParts, cpuOf } from './cpu.ts';
import type { LoadNews, LoadOrder, LoadReport } from './load.ts';
import { mean, ms, quantile, say, seconds } from './measure.ts';
import { FIXED, TODAY } from './queries.ts';

const CONNECTIONS = 32;
const WARM_MS = 8_000;
const LOAD_MS = 20_000;
/** Pages a second to reach. */
const RATE = 250;
/** More than are asked for in one load. */
const DIFFERENT = 20_000;
const POOL = 16;

/** The rows that cards are read from, for every row of `posting_search` that lacks them: as narrow as they may be. */
const CARDS = [
  'set session_replication_role = replica',
  `insert into establishment (id, number, office_code, state, name, created_at) overriding system value
    select distinct on (establishment_id) establishment_id, establishment_number, left(posting_number, 5), 'registered',
      split_part(employer, chr(10), 1), now()
    from posting_search on conflict do nothing`,
  `insert into posting (id, number, establishment_id, kind, title, created_at) overriding system value
    select posting_id, posting_number, establishment_id, 'general', left(split_part(body, chr(10), 1), 28), now()
    from posting_search on conflict do nothing`,
  `insert into posting_state (posting_id, establishment_id, office_code, state, accepted_on, valid_through, invalid_from, disclosure)
    select posting_id, establishment_id, left(posting_number, 5), 'accepted', accepted_on, valid_through, valid_through + 1, disclosure
    from posting_search on conflict do nothing`,
  `insert into posting_content (posting_id, content, updated_at)
    select posting_id, jsonb_build_object('pay', jsonb_build_object('base', jsonb_build_object('from', wage_base, 'to', wage_base + 40000))), now()
    from posting_search on conflict do nothing`,
  'set session_replication_role = origin',
  'vacuum analyze establishment, posting, posting_state, posting_content',
];

async function fillCards(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query(
    'select from posting_search where not exists (select from posting_content c where c.posting_id = posting_search.posting_id) limit 1',
  );
  if (rowCount !== 0) for (const statement of CARDS) await client.query(statement);
  await client.end();
}

/** Serves pages from `index` to 32 connections, each asking for the next search when it has its page, as browsers ask: compressed. */
export async function pages(url: string, index: SearchIndex, different: (nth: number) => SearchQuery): Promise<void> {
  say();
  const begin = performance.now();
  await fillCards(url);
  say(`rows of the cards filled in ${seconds(begin)}`);
  const config = readConfig({ env: { LOG_LEVEL: 'silent', DATABASE_URL: url } });
  const key = randomBytes(32).toString('hex');
  const pool = openPool(url, POOL, () => undefined);
  const db = openDb(pool);
  await loadReference(pool);
  const plain = new pg.Pool({ connectionString: url, max: 1 });
  const auth = openAuth(plain, { secret: key, baseUrl: config.baseUrl });
  const app = { config, db, clock: frozenClock(TODAY.toString()), log: openLog(config), auth, search: index, key };
  const serve = (search: SearchPort) => {
    const served = { ...app, search };
    return listen(webApp(served, routes, mounts(served)), 0, '127.0.0.1');
  };
  const [server, anew] = [await serve(index), await serve({ ...index, edition: () => undefined })];
  const path = (query: SearchQuery) => `/postings?${formatQuery(query)}`;
  const fixed = FIXED.map(({ query }) => path(query));
  let asked = 0;
  const others = () => Array.from({ length: DIFFERENT }, () => path(different(asked++)));
  const busy = async ({ port }: RunningServer, name: string, paths: readonly string[], rate?: number) => {
    index.forget('counts');
    const order = { port, connections: CONNECTIONS, paths, warmMs: WARM_MS, ms: LOAD_MS };
    await sayLoad(name, rate === undefined ? order : { ...order, rate }, plain);
  };
  try {
    say(`pages over HTTP to ${CONNECTIONS} connections, load and database on the same processors`);
    await busy(server, 'the fixed set as it is served: kept while no posting changes', fixed);
    await busy(anew, 'the fixed set, every page made anew', fixed);
    await busy(server, 'searches that never repeat', others());
    say(`the same, asked for evenly, ${RATE} a second`);
    await busy(server, 'the fixed set as it is served', fixed, RATE);
    await busy(anew, 'the fixed set, every page made anew', fixed, RATE);
    await busy(server, 'searches that never repeat', others(), RATE);
  } finally {
    await Promise.all([server.close(), anew.close()]);
    await db.destroy();
    await plain.end();
  }
}

/** Puts a load on the server and says how that went, with the processor time of each part. */
async function sayLoad(name: string, order: LoadOrder, database: pg.Pool): Promise<void> {
  const parts = async () => {
    const { rows } = await database.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`,
    );
    return cpuOf(rows.map(({ pid }) => pid));
  };
  let before: CpuParts | undefined;
  const child = fork(new URL('./load.ts', import.meta.url), { execArgv: ['--import', import.meta.resolve('tsx')] });
  const report = await new Promise<LoadReport>((done, fail) => {
    child.on('message', async (news: LoadNews) => {
      if (news === 'counting') before = await parts();
      else done(news);
    });
    child.once('exit', (code) => fail(new Error(`The load ended with ${code}.`)));
    child.send(order);
  });
  const after = await parts();
  const { times, failed, bytes } = report;
  const perPage = (cpu: number) => `${(cpu / times.length).toFixed(2)}`;
  say(
    `${(times.length / report.seconds).toFixed(0).padStart(5)} pages/s, mean ${ms(mean(times))}, p95 ${ms(quantile(times, 0.95))} ms   ${name}; ` +
      `${(bytes / times.length / 1024).toFixed(1)} KiB a page compressed, ${failed} not answered   (to reach: ≥ 250/s, p95 ≤ 60)`,
  );
  if (before === undefined || after === undefined) return;
  const used = Object.entries(after).map(
    ([part, cpu]) => [part, cpu - (before?.[part as keyof CpuParts] ?? 0)] as const,
  );
  const all = used.reduce((sum, [, cpu]) => sum + cpu, report.cpuMs);
  say(
    `      processor ms a page: ${perPage(all)} = ${used.map(([part, cpu]) => `${part} ${perPage(cpu)}`).join(' + ')} + client ${perPage(report.cpuMs)}`,
  );
}

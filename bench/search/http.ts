/** The fixed set as pages over HTTP: rendered, with twelve facets, by the server as it is. */
import { randomBytes } from 'node:crypto';
import autocannon from 'autocannon';
import pg from 'pg';
import { loadReference } from '#areas/offices/index.ts';
import { openAuth } from '#platform/auth/auth.ts';
import { frozenClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDb, openPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { formatQuery, type SearchIndex } from '#search/index.ts';
import { webApp } from '#web/app.ts';
import { mounts } from '#web/mounts.ts';
import { routes } from '#web/routes.ts';
import { listen } from '#web/server.ts';
import { say, seconds } from './measure.ts';
import { FIXED, TODAY } from './queries.ts';

const CONNECTIONS = 32;
const WARM_S = 8;
const SECONDS = 20;
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
  for (const statement of CARDS) await client.query(statement);
  await client.end();
}

/** Serves pages from `index` to 32 connections, each asking the fixed set in turn, as browsers ask: compressed. */
export async function pages(url: string, index: SearchIndex): Promise<void> {
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
  const server = await listen(webApp(app, routes, mounts(app)), 0, '127.0.0.1');
  try {
    await load(server.port, WARM_S);
    const result = await load(server.port, SECONDS);
    const { latency, requests, throughput, non2xx } = result;
    say(
      `${CONNECTIONS} connections: ${requests.mean.toFixed(0)} pages/s, mean ${latency.mean.toFixed(1)} ms, p97.5 ${latency.p97_5} ms, ` +
        `${(throughput.mean / requests.mean / 1024).toFixed(1)} KiB a page compressed, ${non2xx} not answered   (to reach: ≥ 250/s, p95 ≤ 60)`,
    );
  } finally {
    await server.close();
    await db.destroy();
    await plain.end();
  }
}

function load(port: number, duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration,
    workers: 1,
    headers: { 'accept-encoding': 'gzip' },
    requests: FIXED.map(({ query }) => ({ path: `/postings?${formatQuery(query)}` })),
  });
}

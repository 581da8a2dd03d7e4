/**
 * `npm run bench search`: the posting index at national size.
 * Options: `--postings N` (1250000), `--compare N` postings for PostgreSQL alone (100000; 0 leaves it out), `--data FOLDER` keeps
 * the generated database there for the next run.
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import {
  everything,
  openSearch,
  type PostingDocument,
  type SearchIndex,
  type SearchQuery,
  sqlSearch,
  writeSearchRows,
} from '#search/index.ts';
import { changesOf, fill, municipalities } from './search/data.ts';
import { pages } from './search/http.ts';
import { gib, mean, ms, quantile, say, sayMachine, seconds } from './search/measure.ts';
import { answer, prepare } from './search/postgres.ts';
import { CONTEXT, COUNTED, FIXED, neverTwice, TODAY } from './search/queries.ts';

const ROUNDS = 40;
const CALLERS = 8;
const CHANGES = 35_000;
const CHANGES_AT_ONCE = 50;
const CHANGES_MS = 60_000;
const CALLERS_MS = 10_000;
/** A tenth of 2.4 million searches in an hour. */
const PEAK_PER_SECOND = 70;

export default async function benchSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      postings: { type: 'string', default: '1250000' },
      compare: { type: 'string', default: '100000' },
      data: { type: 'string' },
    },
  });
  const folder = values.data ?? (await mkdtemp(join(tmpdir(), 'hellowork-bench-')));
  const postgres = await startPostgres(folder, {
    synchronous_commit: 'off',
    max_wal_size: '8GB',
    shared_buffers: '1GB',
  });
  try {
    await measure(postgres.url('postgres'), folder, Number(values.postings), Number(values.compare));
  } finally {
    await postgres.stop();
    if (values.data === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function measure(maintenanceUrl: string, folder: string, postings: number, compare: number): Promise<void> {
  const url = maintenanceUrl.replace(/\/postgres$/, '/bench');
  const admin = new pg.Client({ connectionString: maintenanceUrl });
  await admin.connect();
  const known = await admin.query(`select from pg_database where datname = 'bench'`);
  if (known.rowCount === 0) await admin.query('create database bench');
  await admin.end();
  await migrate(url);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    sayMachine();
    const begin = performance.now();
    const filled = await fill(url, postings);
    say(`${postings} postings ${filled ? `generated in ${seconds(begin)}` : 'as generated before'}`);
    const snapshotPath = join(folder, 'search.snapshot');
    await rm(snapshotPath, { force: true });
    await (await open(url, snapshotPath, db)).close();
    const index = await open(url, snapshotPath, db);
    const indexMean = await fixedSet(index);
    const different = neverTwice(await municipalities(url));
    say();
    await callers(index, 'the fixed set again and again', fixed);
    await callers(index, 'searches that never repeat', different);
    await pages(url, index, different);
    await changes(index, db, different);
    await index.close();
    say('restart after the changes');
    await (await open(url, snapshotPath, db)).close();
    if (compare > 0) await alone(db, Math.min(compare, postings), postings, indexMean);
  } finally {
    await db.destroy();
  }
}

async function open(url: string, snapshotPath: string, db: Kysely<unknown>): Promise<SearchIndex> {
  const before = process.memoryUsage().rss;
  const begin = performance.now();
  const index = openSearch({
    connectionString: url,
    fallback: sqlSearch(db),
    snapshotPath,
    onEvent: (event) => say(event.kind === 'base' ? `index from ${event.from}` : JSON.stringify(event)),
  });
  await index.ready;
  const took = seconds(begin);
  const { bytes, documents: size } = index.status();
  say(`  up in ${took}, ${size} postings, ${gib(bytes)} in shared memory`);
  await settled(snapshotPath);
  say(
    `  resident: ${gib(process.memoryUsage().rss - before)} more than before, snapshot ${gib((await stat(snapshotPath)).size)}`,
  );
  return index;
}

/** Until the snapshot is written. */
async function settled(snapshotPath: string): Promise<void> {
  for (;;) {
    const there = await stat(snapshotPath).catch(() => undefined);
    if (there) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await new Promise((done) => setTimeout(done, 2000));
}

async function fixedSet(index: SearchIndex): Promise<number> {
  say();
  say('fixed set: total, two facets, first page; ms in process (round trip to the search thread included)');
  say(`  first: no word looked up before; anew: its counts not known; again: they are`);
  say(`${['first', 'anew', 'p95', 'again', 'p95'].map((word) => word.padStart(8)).join('')}${'total'.padStart(10)}`);
  const [firsts, anew, again]: [number[], number[], number[]] = [[], [], []];
  for (const { name, says, query } of FIXED) {
    const timed = async (forgotten?: 'counts' | 'all') => {
      if (forgotten) index.forget(forgotten);
      const begin = performance.now();
      const { total } = await index.search(query, CONTEXT, COUNTED);
      return { took: performance.now() - begin, total };
    };
    const first = await timed('all');
    firsts.push(first.took);
    await timed();
    const here: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) here[0].push((await timed('counts')).took);
    for (let round = 0; round < ROUNDS; round++) here[1].push((await timed()).took);
    anew.push(...here[0]);
    again.push(...here[1]);
    const columns = [first.took, ...here.flatMap((times) => [mean(times), quantile(times, 0.95)])].map(ms).join('');
    say(`${columns}${String(first.total).padStart(10)}  ${name} ${says}`);
  }
  say(`first: mean ${ms(mean(firsts))}, slowest ${ms(Math.max(...firsts))}`);
  for (const [name, times] of [
    ['anew', anew],
    ['again', again],
  ] as const)
    say(`${name}: mean ${ms(mean(times))}, p95 ${ms(quantile(times, 0.95))}   (to reach: mean ≤ 3, p95 ≤ 12)`);
  return mean(anew);
}

async function one(index: SearchIndex, query: SearchQuery): Promise<number> {
  const begin = performance.now();
  await index.search(query, CONTEXT, COUNTED);
  return performance.now() - begin;
}

const fixed = (nth: number): SearchQuery => (FIXED[nth % FIXED.length] as (typeof FIXED)[number]).query;

async function callers(index: SearchIndex, name: string, queryOf: (nth: number) => SearchQuery): Promise<void> {
  index.forget('counts');
  const begin = performance.now();
  const times: number[] = [];
  let asked = 0;
  const caller = async () => {
    while (performance.now() - begin < CALLERS_MS) times.push(await one(index, queryOf(asked++)));
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  const rate = times.length / ((performance.now() - begin) / 1000);
  say(
    `${CALLERS} callers, ${name}: ${rate.toFixed(0)} searches/s, mean ${ms(mean(times))}, p95 ${ms(quantile(times, 0.95))}   (to reach: ≥ 500/s)`,
  );
}

/** The peak hour's searches, evenly, until `until` resolves; answers their times. */
async function peakHour(
  index: SearchIndex,
  queryOf: (nth: number) => SearchQuery,
  until: Promise<unknown>,
): Promise<readonly number[]> {
  const times: Promise<number>[] = [];
  const timer = setInterval(() => times.push(one(index, queryOf(times.length))), 1000 / PEAK_PER_SECOND);
  await until;
  clearInterval(timer);
  return Promise.all(times);
}

/** A day's changes in a minute while serving, and how long after its commit a posting is found. */
async function changes(index: SearchIndex, db: Kysely<unknown>, queryOf: (nth: number) => SearchQuery): Promise<void> {
  index.forget('counts');
  const quiet = await peakHour(index, queryOf, new Promise((done) => setTimeout(done, CALLERS_MS)));
  const begin = performance.now();
  const found: Promise<number>[] = [];
  const writing = (async () => {
    let batch: PostingDocument[] = [];
    let written = 0;
    for (const posting of changesOf(CHANGES)) {
      batch.push(posting);
      if (batch.length < CHANGES_AT_ONCE) continue;
      const many = batch;
      batch = [];
      await db.transaction().execute((tx) => writeSearchRows(tx, many));
      written += many.length;
      if (written % 1000 === 0) found.push(searchable(index, posting.number));
      const wait = (written / CHANGES) * CHANGES_MS - (performance.now() - begin);
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    }
  })();
  const busy = await peakHour(index, queryOf, writing);
  const lags = await Promise.all(found);
  const p95 = [quantile(quiet, 0.95), quantile(busy, 0.95)] as const;
  say();
  say(`${PEAK_PER_SECOND} searches/s: mean ${ms(mean(quiet))}, p95 ${ms(p95[0])}`);
  say(`${CHANGES} changes meanwhile, in ${seconds(begin)}; ${index.status().segments} segments after`);
  say(`  mean ${ms(mean(busy))}, p95 ${ms(p95[1])}: ${(p95[1] / p95[0]).toFixed(1)} ×   (to reach: < 2)`);
  say(`  committed → found: mean ${ms(mean(lags))}, slowest ${ms(Math.max(...lags))}   (to reach: ≤ 1000)`);
}

async function searchable(index: SearchIndex, number: string): Promise<number> {
  const begin = performance.now();
  const query = { ...everything, number: [number] };
  while ((await index.count(query, { today: TODAY, audience: 'staff' })) === 0)
    await new Promise((done) => setTimeout(done, 5));
  return performance.now() - begin;
}

async function alone(db: Kysely<unknown>, compare: number, postings: number, indexMean: number): Promise<void> {
  say();
  const begin = performance.now();
  await prepare(db, compare);
  say(`PostgreSQL alone (bigram tsvector + GIN) on ${compare} postings, prepared in ${seconds(begin)}`);
  const times: number[] = [];
  for (const { name, says, query } of FIXED) {
    await answer(db, query);
    const here: number[] = [];
    let total = 0;
    for (let round = 0; round < 3; round++) {
      const start = performance.now();
      total = await answer(db, query);
      here.push(performance.now() - start);
    }
    times.push(mean(here));
    say(`${ms(mean(here))}${String(total).padStart(10)}  ${name} ${says}`);
  }
  const ratio = mean(times) / indexMean;
  say(`mean ${ms(mean(times))} on ${compare} postings: ${ratio.toFixed(0)} × the index on ${postings}`);
}

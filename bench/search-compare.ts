/**
 * `npm run bench search-compare`: the index against plain SQL on 50,000 postings for 2,000 generated queries, also after changes.
 * Ends with an error at the first difference. Options: `--postings N`, `--queries N`.
 */
import { deepStrictEqual } from 'node:assert';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import {
  COPY_SEARCH_ROWS,
  everything,
  openSearch,
  removeSearchRow,
  searchCopyLine,
  sqlSearch,
  writeSearchRow,
} from '#search/index.ts';
import { Random, searchContext, searchDocument, searchFacets, searchQuery } from '#test/factories/search.ts';
import { say, sayMachine, seconds } from './search/measure.ts';

const ROUNDS = 4;
const CHANGES = 500;

export default async function compareSearch(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { postings: { type: 'string', default: '50000' }, queries: { type: 'string', default: '2000' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-bench-'));
  const postgres = await startPostgres(folder, { synchronous_commit: 'off', fsync: 'off' });
  try {
    await compare(postgres.url('postgres'), Number(values.postings), Number(values.queries));
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(url: string, postings: number, queries: number): Promise<void> {
  sayMachine();
  const random = new Random(50_000);
  await migrate(url);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const client = await pool.connect();
  const lines = function* () {
    for (let id = 1; id <= postings; id++) yield searchCopyLine(searchDocument(random, id));
  };
  await pipeline(Readable.from(lines()), client.query(copyFrom(COPY_SEARCH_ROWS)));
  await client.query('analyze posting_search');
  client.release();
  const plain = sqlSearch(db);
  const index = openSearch({ connectionString: url, fallback: plain });
  const begin = performance.now();
  try {
    await index.ready;
    let hits = 0;
    for (let round = 0; round < ROUNDS; round++) {
      for (let nth = 0; nth < queries / ROUNDS; nth++) {
        const [query, context, facets] = [searchQuery(random), searchContext(random), searchFacets(random)];
        const [{ tookMs: _plain, ...expected }, { tookMs: _index, ...found }] = await Promise.all([
          plain.search(query, context, facets),
          index.search(query, context, facets),
        ]);
        deepStrictEqual(found, expected, JSON.stringify({ query, context, facets }));
        if (expected.total > 0) hits++;
      }
      say(`${((round + 1) * queries) / ROUNDS} queries, ${hits} with results, no difference, ${seconds(begin)}`);
      const marker = `13010-${90_000_000 + round}`;
      await db.transaction().execute(async (tx) => {
        for (let nth = 0; nth < CHANGES; nth++) {
          const id = random.int(1, postings + CHANGES);
          if (random.chance(0.3)) await removeSearchRow(tx, id);
          else await writeSearchRow(tx, searchDocument(random, id));
        }
        await writeSearchRow(tx, { ...searchDocument(random, 90_000_000 + round), number: marker });
      });
      const past = { today: Temporal.PlainDate.from('2026-01-01'), audience: 'staff' } as const;
      while ((await index.count({ ...everything, number: [marker] }, past)) === 0)
        await new Promise((done) => setTimeout(done, 10));
    }
  } finally {
    await index.close();
    await db.destroy();
  }
}

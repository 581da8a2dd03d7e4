/**
 * `npm run bench alerts`: kept searches against a day's new postings, from PostgreSQL to the lists of what was found.
 * Options: `--searches N` (200000), `--postings N` (35000).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { openDb, openPool } from '#platform/db.ts';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import { everything, formatQuery, newPostings, parseQuery, type SearchQuery } from '#search/index.ts';
import { fill } from './search/data.ts';
import { gib, ms, say, sayMachine, seconds } from './search/measure.ts';
import { TODAY } from './search/queries.ts';

const WORDS = [
  '介護',
  '経理',
  '営業事務',
  '事務',
  'フォークリフト',
  '看護師',
  '保育士',
  '未経験',
  '清掃',
  '調理',
  '運転',
];
const WAGES = [180_000, 200_000, 220_000, 250_000, 300_000];
const SEED = 11;
const A_DAYS_LIMIT_S = 300;

/** Numbers below `most`, the same for the same seed; small ones are far more frequent, as wishes are. */
function wishes(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) ** 2 * most);
  };
}

function searchOf(pick: (most: number) => number): SearchQuery {
  const prefecture = String(pick(47) + 1).padStart(2, '0');
  return {
    ...everything,
    q: pick(4) < 2 ? (WORDS[pick(WORDS.length)] ?? '') : '',
    not: pick(10) === 9 ? (WORDS[pick(WORDS.length)] ?? '') : '',
    pref: [prefecture],
    category: pick(3) === 0 ? [String(pick(14) + 1).padStart(2, '0')] : [],
    hoursType: pick(3) === 0 ? null : 'full',
    wage: pick(2) === 0 ? null : (WAGES[pick(WAGES.length)] ?? null),
    annualHolidays: pick(3) === 2 ? 100 + pick(26) : null,
    flag: pick(4) === 3 ? ['no-experience'] : [],
    age: pick(5) === 4 ? 18 + pick(50) : null,
  };
}

export default async function benchAlerts(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { searches: { type: 'string', default: '200000' }, postings: { type: 'string', default: '35000' } },
  });
  const [searches, postings] = [Number(values.searches), Number(values.postings)];
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-bench-'));
  const postgres = await startPostgres(folder, { synchronous_commit: 'off' });
  try {
    const url = postgres.url('postgres');
    await migrate(url);
    await fill(url, postings);
    sayMachine();
    const pick = wishes(SEED);
    const written = Array.from({ length: searches }, () => formatQuery(searchOf(pick)).toString());

    const db = openDb(openPool(url, 2, () => undefined));
    const begin = performance.now();
    const { rows } = await sql<{ first: Temporal.PlainDate; last: Temporal.PlainDate }>`
      select min(accepted_on) as first, max(accepted_on) as last from posting_search`.execute(db);
    const { first, last } = rows[0] as { first: Temporal.PlainDate; last: Temporal.PlainDate };
    const index = await newPostings(db, first.subtract({ days: 1 }), last, { today: TODAY, audience: 'public' });
    say(`index of ${index.size.toLocaleString('en')} new postings: ${seconds(begin)}`);

    const matching = performance.now();
    const found = new Map<string, number>();
    let hits = 0;
    for (const query of written) {
      const known = found.get(query);
      const count = known ?? index.match(parseQuery(new URLSearchParams(query)).query).length;
      if (known === undefined) found.set(query, count);
      hits += count;
    }
    const took = performance.now() - matching;
    say(
      `${searches.toLocaleString('en')} searches (${found.size.toLocaleString('en')} different): ${seconds(matching)}`,
    );
    say(`${ms((took / found.size) * 1000).trim()} µs a different search, ${hits.toLocaleString('en')} postings found`);
    const total = (performance.now() - begin) / 1000;
    say(
      `together ${total.toFixed(1)} s (limit ${A_DAYS_LIMIT_S} s), resident memory ${gib(process.memoryUsage().rss)}`,
    );
    if (total > A_DAYS_LIMIT_S) process.exitCode = 1;
    await db.destroy();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

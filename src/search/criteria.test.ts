import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { criteria, ordinaryPosting } from '#test/factories/criteria.ts';
import { TODAY } from '#test/factories/search.ts';
import { testDatabase } from '#test/support/database.ts';
import {
  currentAddress,
  everything,
  openSearch,
  parseQuery,
  type SearchIndex,
  type SearchPort,
  sqlSearch,
  writeSearchRows,
} from './index.ts';

// search.md §1: what each criterion of today's service finds and leaves, by plain SQL and by the index.
const database = await testDatabase();
const plain = sqlSearch(database.db);
let index: SearchIndex;

const cases = criteria.map((criterion, nth) => {
  const made = (differences: typeof criterion.finds, from: number) =>
    differences.map((difference, n) => ordinaryPosting(nth * 100 + from + n, difference));
  return { ...criterion, found: made(criterion.finds, 1), left: made(criterion.leaves, 51) };
});

beforeAll(async () => {
  await database.db.transaction().execute((tx) =>
    writeSearchRows(
      tx,
      cases.flatMap(({ found, left }) => [...found, ...left]),
    ),
  );
  index = openSearch({ connectionString: database.url, fallback: plain, threads: 1 });
  await index.ready;
});
afterAll(() => index.close());

const asked = (address: string) => parseQuery(new URLSearchParams(address));

/** Ids of all postings that a search finds. */
async function idsOf(port: SearchPort, address: string): Promise<ReadonlySet<number>> {
  const { query, problems } = asked(address);
  expect(problems).toEqual([]);
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const result = await port.search({ ...query, per: 50, page }, { today: TODAY, audience: 'public' });
    ids.push(...result.ids);
    if (ids.length >= result.total) return new Set(ids);
  }
}

describe.each(cases)('$name', ({ ask, former, found, left }) => {
  test.each(['by SQL', 'by the index'])('finds and leaves the same as the former service, %s', async (how) => {
    const ids = await idsOf(how === 'by SQL' ? plain : index, ask);
    expect(found.filter(({ id }) => !ids.has(id))).toEqual([]);
    expect(left.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test('is asked under its former name', () => {
    const present = currentAddress(new URLSearchParams(former));
    expect(asked(String(present))).toEqual(asked(ask));
  });
});

test('every property of a search but its presentation is in the table, or is none of the former service', () => {
  const used = new Set(
    criteria.flatMap(({ ask }) => {
      const { query } = asked(ask);
      return (Object.keys(query) as (keyof typeof query)[]).filter(
        (key) => JSON.stringify(query[key]) !== JSON.stringify(everything[key]),
      );
    }),
  );
  const rest = Object.keys(everything).filter((key) => !used.has(key as keyof typeof everything));
  expect(rest).toEqual(['wageType', 'station', 'near', 'sort', 'page', 'per', 'fold']);
});

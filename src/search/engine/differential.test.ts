import { pipeline } from 'node:stream/promises';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  COPY_SEARCH_ROWS,
  everything,
  FACETS,
  type Facet,
  openSearch,
  removeSearchRow,
  type SearchContext,
  type SearchIndex,
  type SearchPort,
  type SearchQuery,
  searchCopyLine,
  sqlSearch,
  writeSearchRow,
} from '#search/index.ts';
import { Random, searchContext, searchDocument, searchFacets, searchQuery } from '#test/factories/search.ts';
import { testDatabase } from '#test/support/database.ts';

const POSTINGS = 3000;
const QUERIES = 300;
const AGAIN = 8;
const database = await testDatabase();
const random = new Random(20261122);
let plain: SearchPort;
let index: SearchIndex;
const events: string[] = [];

beforeAll(async () => {
  const client = await database.pool.connect();
  const lines = Array.from({ length: POSTINGS }, (_, nth) => searchCopyLine(searchDocument(random, nth + 1)));
  await pipeline(lines, client.query(copyFrom(COPY_SEARCH_ROWS)));
  client.release();
  plain = sqlSearch(database.db);
  index = openSearch({
    connectionString: database.url,
    fallback: plain,
    checkMs: 1000,
    onEvent: (event) => events.push(event.kind === 'trouble' ? event.message : event.kind),
  });
  await index.ready;
});
afterAll(() => index.close());

type Search = readonly [query: SearchQuery, context: SearchContext, facets: readonly Facet[]];

const anySearch = (): Search => [searchQuery(random), searchContext(random), searchFacets(random)];

/** Asked again at each stage, by each audience and on two days: their counts are kept, and must not be of another stage, audience or day. */
const again: readonly Search[] = Array.from({ length: AGAIN }, anySearch).flatMap(([query, context]) =>
  (['public', 'staff'] as const).flatMap((audience) =>
    [0, 15].map((days): Search => [query, { today: context.today.add({ days }), audience }, FACETS]),
  ),
);

async function compare(queries: number): Promise<void> {
  let hits = 0;
  const searches = [...again, ...Array.from({ length: queries }, anySearch), ...again];
  for (const [nth, [query, context, facets]] of searches.entries()) {
    const [{ tookMs: _a, ...expected }, { tookMs: _b, ...found }] = await Promise.all([
      plain.search(query, context, facets),
      index.search(query, context, facets),
    ]);
    expect(found, JSON.stringify({ query, context, facets })).toEqual(expected);
    if (expected.total > 0) hits++;
    if (nth % 10 === 0)
      expect(await index.withoutEach(query, context)).toEqual(await plain.withoutEach(query, context));
  }
  // the comparison says nothing where both find nothing
  expect(hits).toBeGreaterThan(searches.length / 3);
}

test('the index answers as plain SQL does', async () => {
  expect(index.status().up).toBe(true);
  await compare(QUERIES);
}, 120_000);

test('after changes, removals and new postings it still does', async () => {
  for (let round = 0; round < 3; round++) {
    await database.db.transaction().execute(async (tx) => {
      for (let nth = 0; nth < 120; nth++) {
        const id = random.chance(0.5) ? random.int(1, POSTINGS) : POSTINGS + round * 1000 + nth;
        if (random.chance(0.25)) await removeSearchRow(tx, id);
        else await writeSearchRow(tx, searchDocument(random, id));
      }
    });
    await searchable(round);
    await compare(QUERIES / 6);
  }
  expect(events).toEqual(['base']);
}, 120_000);

/** All changes of the feed up to now are taken: a posting written last is found by its number. */
async function searchable(round: number): Promise<void> {
  const number = `99999-${round + 1}`;
  await database.db
    .transaction()
    .execute((tx) => writeSearchRow(tx, { ...searchDocument(random, 999_000 + round), number }));
  const context = { today: Temporal.PlainDate.from('2026-01-01'), audience: 'staff' } as const;
  await expect
    .poll(() => index.count({ ...everything, number: [number] }, context), { timeout: 20_000, interval: 20 })
    .toBe(1);
}

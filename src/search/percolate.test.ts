import { expect, test } from 'vitest';
import { Random, searchDocument, searchQuery, TODAY } from '#test/factories/search.ts';
import { testDatabase } from '#test/support/database.ts';
import { sqlSearch, writeSearchRows } from './index.ts';
import { newPostings } from './percolate.ts';

const { db } = await testDatabase();

test('a search finds of the new postings exactly what it finds of all that are new', async () => {
  const random = new Random(7);
  const documents = Array.from({ length: 600 }, (_, nth) => searchDocument(random, nth + 1));
  await db.transaction().execute((tx) => writeSearchRows(tx, documents));
  const context = { today: TODAY, audience: 'public' } as const;
  const after = TODAY.subtract({ days: 10 });
  const index = await newPostings(db, after, TODAY, context);
  const fresh = new Set(
    documents.filter((each) => Temporal.PlainDate.compare(each.acceptedOn, after) > 0).map(({ id }) => id),
  );
  expect(index.size).toBe(fresh.size);
  const port = sqlSearch(db);
  let met = 0;
  for (let nth = 0; nth < 80; nth++) {
    const query = { ...searchQuery(random), sort: 'new', page: 1, per: 50, fold: false } as const;
    const all: number[] = [];
    for (let page = 1; ; page++) {
      const { ids, total } = await port.search({ ...query, page }, context);
      all.push(...ids);
      if (all.length >= total) break;
    }
    const found = index.match(query).map(({ id }) => id);
    expect(found).toEqual(all.filter((id) => fresh.has(id)));
    met += found.length;
  }
  expect(met).toBeGreaterThan(100);
});

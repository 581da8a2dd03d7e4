import { expect, test } from 'vitest';
import { everything } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { postingSummaries } from '../index.ts';
import { unlistExpired } from './unlist-expired.ts';

const { app, db, clock, database } = await testApp('2026-11-24');
const context = () => ({ today: clock.today(), audience: 'public' as const });

test('T10(1) after its last day a posting is not found, with and without the sweep; the sweep clears the table once', async () => {
  const last = clock.today().add({ days: 3 });
  const made = await openPostings(app, 6, (nth) => (nth < 2 ? { validThrough: last } : {}));
  expect((await app.search.search(everything, context())).total).toBe(made.length);
  clock.moveTo(last);
  expect(await unlistExpired.run(app, clock.now())).toBe(0);
  clock.moveTo(last.add({ days: 1 }));
  expect((await app.search.search(everything, context())).total).toBe(made.length - 2);
  const ids = made.map(({ id }) => id);
  expect(await postingSummaries(db, ids, { reader: 'public', today: clock.today() })).toHaveLength(made.length - 2);
  expect(await unlistExpired.run(app, clock.now())).toBe(2);
  expect(await unlistExpired.run(app, clock.now())).toBe(0);
  const left = await db.selectFrom('posting_search').select('posting_id').execute();
  expect(left).toHaveLength(made.length - 2);
  const told = await db.selectFrom('posting_change').select('posting_id').where('kind', '=', 'remove').execute();
  expect(told).toHaveLength(2);
});

test('cards take one query, however many; in the order asked for', async () => {
  const ids = (await openPostings(app, 12)).map(({ id }) => id).reverse();
  for (const some of [ids.slice(0, 1), ids]) {
    database.takeQueries();
    const cards = await postingSummaries(db, some, { reader: 'public', today: clock.today() });
    expect(database.takeQueries()).toHaveLength(1);
    expect(cards.map(({ id }) => id)).toEqual(some);
  }
});

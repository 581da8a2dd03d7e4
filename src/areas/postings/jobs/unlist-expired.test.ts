import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { everything } from '#search/index.ts';
import { openPostings } from '#test/factories/postings.ts';
import { testApp } from '#test/support/app.ts';
import { referenceDatabase } from '#test/support/database.ts';
import { postingSummaries } from '../index.ts';
import { rewriteSearchRows } from './rewrite-search-rows.ts';
import { unlistExpired } from './unlist-expired.ts';

const { app, db, clock, database } = await testApp('2026-11-24', await referenceDatabase());
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

test('after an upgrade, rows that it names are written anew from their postings, by two runs at once; others stay', async () => {
  const [old, other] = await openPostings(app, 2, () => ({
    content: { place: { station: '四ッ谷駅', sameAsEstablishment: false, municipality: '13104' } },
  }));
  if (!old || !other) throw new Error('There are no postings.');
  await db.updateTable('posting_search').set({ hourly_base: null, lines: [], stations: [] }).execute();
  await sql`insert into posting_search_due values (${old.id}), (999999)`.execute(db);
  await sql`insert into posting_search (posting_id, posting_number, establishment_id, disclosure, kind, accepted_on, valid_through,
    employment, places, wage_type, two_day_week, contract, renewal, driving_licence, body, employer)
    values (999999, '13010-999999', 1, 1, 0, '2026-11-20', '2027-01-31', 1, '{}', 0, 0, 0, 0, 0, 'by copy', '')`.execute(
    db,
  );
  const done = await Promise.all([1, 2].map(() => rewriteSearchRows.run(app, clock.now())));
  expect(done.toSorted()).toEqual([0, 2]);
  expect(await rewriteSearchRows.run(app, clock.now())).toBe(0);
  const row = (id: number) =>
    db
      .selectFrom('posting_search')
      .select(['hourly_base as hourly', 'lines', 'stations'])
      .where('posting_id', '=', id)
      .executeTakeFirstOrThrow();
  const { hourly, lines, stations } = await row(old.id);
  expect(hourly).toBeGreaterThan(1000);
  expect(lines).toContain('004');
  expect(stations).not.toEqual([]);
  expect(await row(other.id)).toEqual({ hourly: null, lines: [], stations: [] });
  expect((await row(999999)).hourly).toBeNull();
});

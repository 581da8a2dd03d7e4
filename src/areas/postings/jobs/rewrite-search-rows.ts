import { sql } from 'kysely';
import { inBatches, type Sweep } from '#platform/sweep.ts';
import { publishMany } from '../publish-many.ts';
import { type PlaceLookup, readPlaceLookup } from '../store/place-lookup.ts';

/**
 * Writes the rows anew that an upgrade named in `posting_search_due`, so that postings accepted before it are found by what it
 * brought. States are locked in the order of `republish`; what no longer is a posting here (a table filled by COPY) stays as it is.
 */
export const rewriteSearchRows: Sweep = {
  name: 'rewrite-search-rows',
  cron: '*/10 * * * *',
  does: 'after an upgrade, writes what postings are searched by anew (T8(2))',
  run: async (app) => {
    const { rows } = await sql<{ due: boolean }>`select exists (select from posting_search_due) as due`.execute(app.db);
    if (!rows[0]?.due) return 0;
    const lookup: PlaceLookup = await readPlaceLookup(app.db);
    return inBatches(app, async (tx, most) => {
      const { rows: taken } = await sql<{ id: number }>`
        delete from posting_search_due where posting_id in (
          select posting_id from posting_search_due order by posting_id limit ${most} for update skip locked)
        returning posting_id as id`.execute(tx);
      const ids = taken.map(({ id }) => id).toSorted((one, other) => one - other);
      if (ids.length > 0)
        await sql`select from posting_state where posting_id = any(${ids}::bigint[]) order by posting_id for update`.execute(
          tx,
        );
      await publishMany(tx, ids, app.clock.today(), lookup);
      return ids.length;
    });
  },
};

import { sql } from 'kysely';
import { inBatches, type Sweep } from '#platform/sweep.ts';

/**
 * T10(1): takes postings whose last day has passed out of the search. They have not been found since that day ended, because every
 * reading compares the date; this only keeps the table small.
 */
export const unlistExpired: Sweep = {
  name: 'unlist-expired',
  cron: '15 0 * * *',
  does: 'takes postings out of the search table after their last day (T10(1))',
  run: (app) =>
    inBatches(app, async (tx, most) => {
      const { rows } = await sql<{ posting_id: number }>`
        delete from posting_search where posting_id in (
          select posting_id from posting_search where valid_through < ${app.clock.today().toString()}::date
          order by posting_id limit ${most} for update skip locked)
        returning posting_id`.execute(tx);
      if (rows.length > 0)
        await tx
          .insertInto('posting_change')
          .values(rows.map((row) => ({ posting_id: row.posting_id, kind: 'remove' })))
          .execute();
      return rows.length;
    }),
};

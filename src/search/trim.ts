/** Shortening the feed of changes. */
import { type QueryExecutorProvider, sql } from 'kysely';

/**
 * Deletes changes made before `before` and raises the floor, by which an index that had not got so far notices and is built
 * anew. Answers how many were deleted. In one transaction of the caller.
 */
export async function trimChangeFeed(tx: QueryExecutorProvider, before: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ deleted: number | string }>`
    with cut as (
      delete from posting_change
      where at < ${before.toString()}::timestamptz and xid < pg_snapshot_xmin(pg_current_snapshot())
      returning xid
    ), raised as (
      update posting_change_floor
      set below = greatest(below, (select max(xid)::text::bigint + 1 from cut)::text::xid8)
      where exists (select from cut)
    )
    select count(*) as deleted from cut`.execute(tx);
  return Number(rows[0]?.deleted);
}

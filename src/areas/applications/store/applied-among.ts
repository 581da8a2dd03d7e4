import type { Db } from '#platform/db.ts';

/** Which of these postings a jobseeker has applied to, cancelled applications apart. */
export async function appliedAmong(
  db: Db,
  jobseekerId: number,
  postings: readonly number[],
): Promise<ReadonlySet<number>> {
  if (postings.length === 0) return new Set();
  const rows = await db
    .selectFrom('application')
    .select('posting_id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('posting_id', 'in', postings)
    .where('state', '<>', 'cancelled')
    .execute();
  return new Set(rows.flatMap(({ posting_id }) => (posting_id === null ? [] : [posting_id])));
}

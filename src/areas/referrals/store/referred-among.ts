import type { Db } from '#platform/db.ts';
import { seenByEmployer } from '../rules/referral-transitions.ts';

/** To which of these postings an office has referred a jobseeker who took it up, cancelled referrals apart. */
export async function referredAmong(
  db: Db,
  jobseekerId: number,
  postings: readonly number[],
): Promise<ReadonlySet<number>> {
  if (postings.length === 0) return new Set();
  const rows = await db
    .selectFrom('referral')
    .select('posting_id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('posting_id', 'in', postings)
    .where(
      'state',
      'in',
      seenByEmployer.filter((state) => state !== 'cancelled'),
    )
    .execute();
  return new Set(rows.map(({ posting_id }) => posting_id));
}

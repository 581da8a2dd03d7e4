import type { Db } from '#platform/db.ts';

/** Why this member of staff opened this person's record today; undefined when it was not said yet. */
export async function reasonOf(
  db: Db,
  of: { readonly userId: string; readonly jobseekerId: number },
  today: Temporal.PlainDate,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('record_reason')
    .select('reason')
    .where('user_id', '=', of.userId)
    .where('jobseeker_id', '=', of.jobseekerId)
    .where('day', '=', today)
    .executeTakeFirst();
  return row?.reason;
}

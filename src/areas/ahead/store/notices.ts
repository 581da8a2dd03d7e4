import { type ValidityNotice, validityNotice } from '#areas/jobseekers/rules/validity-notice.ts';
import type { Tx } from '#platform/db.ts';

/** Whether the announcement of a date is due now; notes it. */
export async function notedNow(
  tx: Tx,
  owner: string,
  { key, through }: { readonly key: string; readonly through: Temporal.PlainDate },
  today: Temporal.PlainDate,
): Promise<boolean> {
  const before = await tx
    .selectFrom('date_notice')
    .select('days')
    .where('owner', '=', owner)
    .where('date_key', '=', key)
    .executeTakeFirst();
  const days = validityNotice(through, today, (before?.days ?? null) as ValidityNotice | null);
  if (days === null) return false;
  await tx
    .insertInto('date_notice')
    .values({ owner, date_key: key, on_day: through, days })
    .onConflict((conflict) => conflict.columns(['owner', 'date_key']).doUpdateSet({ days }))
    .execute();
  return true;
}

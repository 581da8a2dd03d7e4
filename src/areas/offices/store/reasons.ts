import type { Db, Tx } from '#platform/db.ts';
import type { RecordKind } from '../rules/opening-reason.ts';

/** A record that staff open for a reason. */
export interface RecordRef {
  readonly kind: RecordKind;
  readonly id: number;
}

const columns = { jobseeker: 'jobseeker_id', establishment: 'establishment_id' } as const;

/** Why this member of staff opened this record today; undefined when it was not said yet. */
export async function reasonOf(
  db: Db,
  of: { readonly userId: string; readonly record: RecordRef },
  today: Temporal.PlainDate,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('record_reason')
    .select('reason')
    .where('user_id', '=', of.userId)
    .where(columns[of.record.kind], '=', of.record.id)
    .where('day', '=', today)
    .executeTakeFirst();
  return row?.reason;
}

/** Keeps it for today, in place of an earlier one. */
export async function keepReason(
  tx: Tx,
  of: { readonly userId: string; readonly record: RecordRef },
  said: { readonly reason: string; readonly day: Temporal.PlainDate },
): Promise<void> {
  const column = columns[of.record.kind];
  await tx
    .insertInto('record_reason')
    .values({ user_id: of.userId, [column]: of.record.id, ...said })
    .onConflict((conflict) => conflict.columns(['user_id', column]).doUpdateSet(said))
    .execute();
}

import { restrictionOf } from '#areas/establishments/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { EmployerStanding } from '../rules/employer-functions.ts';

/** T6(3), G restrict: how an employer's page stands today. */
export async function employerStanding(
  db: Db | Tx,
  establishmentId: number,
  today: Temporal.PlainDate,
): Promise<EmployerStanding> {
  const valid = await db
    .selectFrom('posting_state')
    .select('posting_id')
    .where('establishment_id', '=', establishmentId)
    .where('state', 'in', ['accepted', 'recruitmentStopped'])
    .where('invalid_from', '>', today)
    .limit(1)
    .executeTakeFirst();
  const { restricted } = await restrictionOf(db, establishmentId, today);
  return { hasValidPosting: valid !== undefined, restrictedByMissingResults: restricted };
}

import { isBefore } from '#kernel/calendar.ts';
import type { Work } from '#platform/usecase.ts';
import { continuedThrough } from '../rules/registration-validity.ts';
import { throughWhileAsking } from '../rules/standing-request.ts';
import { periodsOf } from '../store/rows.ts';

/** What extends a registration in its final month. */
export type Continuation = 'self-application' | 'visit';

/**
 * Extends a registration by a month when the day lies in its final month (T10(2)); otherwise changes nothing. Part of the transaction of
 * what extends it, after which the row stays locked. Registrations without an end are not extended, nor is one that had ended.
 * @param on the day on which it was asked for; today unless a visit is written down later
 * @returns the new last day, null when nothing was extended
 */
export async function continueRegistration(
  { tx, today, record }: Work,
  jobseekerId: number,
  by: Continuation,
  on: Temporal.PlainDate = today,
): Promise<Temporal.PlainDate | null> {
  const row = await tx
    .selectFrom('jobseeker')
    .select(['valid_through', 'invalid_from', 'benefits_from', 'benefits_through', 'training_from', 'training_through'])
    .where('id', '=', jobseekerId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const before = row.valid_through;
  if (!before || row.invalid_from || isBefore(before, on)) return null;
  const asked = continuedThrough(before, on);
  if (asked.equals(before)) return null;
  const through = throughWhileAsking(asked, periodsOf(row));
  await tx
    .updateTable('jobseeker')
    .set((column) => ({
      valid_through: through,
      asked_through: asked,
      validity_notice: null,
      version: column('version', '+', 1),
    }))
    .where('id', '=', jobseekerId)
    .execute();
  await record({
    kind: 'jobseeker.validityExtended',
    rule: 'T10(2)',
    subjects: [`jobseeker:${jobseekerId}`],
    data: { by, on: on.toString(), from: before.toString(), through: through.toString() },
  });
  return through;
}

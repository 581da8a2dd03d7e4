import { isBefore } from '#kernel/calendar.ts';
import type { Work } from '#platform/usecase.ts';
import type { JobseekerContent } from '../fields/index.ts';
import { continuedThrough } from '../rules/registration-validity.ts';
import { registrationFacts } from './registration-facts.ts';

/** What extends a registration in its final month. */
export type Continuation = 'self-application' | 'visit';

/**
 * Extends a registration by a month when today lies in its final month (T10(2)); otherwise changes nothing. Part of the transaction of
 * what extends it, after which the row stays locked. 大卒等 and registrations without an end are not extended, nor is one that has ended.
 * @returns the new last day, null when nothing was extended
 */
export async function continueRegistration(
  { tx, today, record }: Work,
  jobseekerId: number,
  by: Continuation,
): Promise<Temporal.PlainDate | null> {
  const row = await tx
    .selectFrom('jobseeker')
    .select(['valid_through', 'invalid_from', 'content'])
    .where('id', '=', jobseekerId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const before = row.valid_through;
  const { category } = registrationFacts(row.content as JobseekerContent).validity;
  if (!before || row.invalid_from || isBefore(before, today) || category === 'university') return null;
  const through = continuedThrough(before, today);
  if (through.equals(before)) return null;
  await tx
    .updateTable('jobseeker')
    .set((column) => ({ valid_through: through, validity_notice: null, version: column('version', '+', 1) }))
    .where('id', '=', jobseekerId)
    .execute();
  await record({
    kind: 'jobseeker.validityExtended',
    rule: 'T10(2)',
    subjects: [`jobseeker:${jobseekerId}`],
    data: { by, from: before.toString(), through: through.toString() },
  });
  return through;
}

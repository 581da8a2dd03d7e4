import { isBefore } from '#kernel/calendar.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { standingPeriod } from '../rules/standing-period.ts';
import { throughWhileAsking } from '../rules/standing-request.ts';
import { standingOf } from '../store/jobseekers.ts';
import { periodsOf, updateJobseeker } from '../store/rows.ts';
import { officeOf, onRegistration, subjectsOf } from './on-registration.ts';

export interface StandingRequest {
  readonly jobseekerId: number;
  readonly what: 'benefits' | 'training';
  /** Both null: takes the period back. */
  readonly from: Temporal.PlainDate | null;
  readonly through: Temporal.PlainDate | null;
}

/**
 * Sets or takes back the period in which a person receives employment insurance or attends a training, and with it the last day of
 * validity (T10(2)). A shorter period takes back only months that have not begun to count.
 * Refused: `no-such-jobseeker`, `not-valid-now`, and what `standingPeriod` refuses.
 * @returns the last day of validity (ISO); null: no expiry
 */
export function setStandingRequest(
  app: App,
  caller: Caller,
  { jobseekerId, what, from, through }: StandingRequest,
): Promise<Ruling<{ readonly validThrough: string | null }>> {
  officeOf(caller);
  return onRegistration(app, caller, 'jobseekers.setStandingRequest', jobseekerId, async (work, held) => {
    const ruled = standingPeriod(from, through);
    if (!ruled.ok) return ruled;
    if (standingOf(held.jobseeker, work.today).state === 'invalid')
      return refuse({ rule: 'T10(2)', code: 'not-valid-now' });
    const period = ruled.value;
    const columns =
      what === 'benefits'
        ? { benefits_from: period?.from ?? null, benefits_through: period?.through ?? null }
        : { training_from: period?.from ?? null, training_through: period?.through ?? null };
    const { row } = held;
    const own = row.asked_through ?? row.valid_through;
    const reckoned = own && throughWhileAsking(own, periodsOf({ ...row, ...columns }));
    // What lasted until today was asked for; the month that runs stays valid.
    const endOfThisMonth = work.today.with({ day: work.today.daysInMonth });
    const validThrough = reckoned && isBefore(reckoned, work.today) ? endOfThisMonth : reckoned;
    await updateJobseeker(work, jobseekerId, {
      ...columns,
      asked_through: own,
      valid_through: validThrough,
      ...(validThrough && row.valid_through && !validThrough.equals(row.valid_through) && { validity_notice: null }),
    });
    const answer = { validThrough: validThrough?.toString() ?? null };
    await work.record({
      kind: 'jobseeker.standingRequestSet',
      rule: 'T10(2)',
      subjects: subjectsOf(held),
      data: { what, from: from?.toString() ?? null, through: through?.toString() ?? null, ...answer },
    });
    return allow(answer);
  });
}

import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { initialValidThrough } from '../rules/registration-validity.ts';
import { throughWhileAsking } from '../rules/standing-request.ts';
import { standingOf } from '../store/jobseekers.ts';
import { periodsOf, updateJobseeker } from '../store/rows.ts';
import { officeOf, onRegistration, subjectsOf } from './on-registration.ts';

/**
 * Registers an office-registered person as disabled, so that the registration has no expiry, or takes that back, after which it is valid
 * as if registered today (T10(2)).
 * Refused: `no-such-jobseeker`, `office-registered-only`, `not-valid-now`.
 * @returns the last day of validity (ISO); null: no expiry
 */
export function setRegisteredDisabled(
  app: App,
  caller: Caller,
  { jobseekerId, disabled }: { readonly jobseekerId: number; readonly disabled: boolean },
): Promise<Ruling<{ readonly validThrough: string | null }>> {
  officeOf(caller);
  return onRegistration(app, caller, 'jobseekers.setRegisteredDisabled', jobseekerId, async (work, held) => {
    const { jobseeker, row } = held;
    if (jobseeker.kind !== 'office') return refuse({ rule: 'T10(2)', code: 'office-registered-only' });
    if (standingOf(jobseeker, work.today).state === 'invalid') return refuse({ rule: 'T10(2)', code: 'not-valid-now' });
    if (jobseeker.registeredDisabled === disabled)
      return allow({ validThrough: jobseeker.validThrough?.toString() ?? null });
    const own = disabled ? null : initialValidThrough(work.today);
    const validThrough = own && throughWhileAsking(own, periodsOf(row));
    await updateJobseeker(work, jobseekerId, {
      registered_disabled: disabled,
      valid_through: validThrough,
      asked_through: own,
      university_through: null,
      validity_notice: null,
    });
    const answer = { validThrough: validThrough?.toString() ?? null };
    await work.record({
      kind: 'jobseeker.disabledSet',
      rule: 'T10(2)',
      subjects: subjectsOf(held),
      data: { disabled, ...answer },
    });
    return allow(answer);
  });
}

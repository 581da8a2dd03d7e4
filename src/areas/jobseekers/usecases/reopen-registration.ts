import { fullCheck } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { jobseekerFields } from '../fields/index.ts';
import { mayOpenJobseekerPage } from '../rules/may-open-page.ts';
import { mayReopen } from '../rules/may-reopen.ts';
import { registrationDays } from '../rules/registration-dates.ts';
import { residenceRuling } from '../rules/residence-status.ts';
import { throughWhileAsking } from '../rules/standing-request.ts';
import { type Jobseeker, standingOf } from '../store/jobseekers.ts';
import { updateJobseeker } from '../store/rows.ts';
import { onRegistration, partOf, subjectsOf } from './on-registration.ts';
import { registrationFacts } from './registration-facts.ts';

function judge(jobseeker: Jobseeker, by: 'jobseeker' | 'staff', today: Temporal.PlainDate) {
  const facts = registrationFacts(jobseeker.content);
  const graduated = facts.validity.graduation !== undefined && !registrationDays(facts.validity, today).ok;
  const own = graduated ? ({ category: 'general' } as const) : facts.validity;
  const days = registrationDays(jobseeker.registeredDisabled ? { category: 'disabled' } : own, today);
  const incomplete = fullCheck(jobseekerFields, jobseeker.content).length > 0;
  const may = ruling([
    ...refusalsOf(mayReopen(standingOf(jobseeker, today), by)),
    ...(incomplete ? [{ rule: 'T9(1)', code: 'registration-incomplete' }] : []),
    ...refusalsOf(mayOpenJobseekerPage(facts.attending), residenceRuling(facts.residence, today), days),
  ]);
  return { may, days };
}

const periodsIn = ({ benefits, training }: Jobseeker) => [benefits, training].filter((each) => each !== null);

/** The last day that registering anew today would give (null: no expiry), or what stands against it. */
export function reopenPreview(
  jobseeker: Jobseeker,
  by: 'jobseeker' | 'staff',
  today: Temporal.PlainDate,
): Ruling<Temporal.PlainDate | null> {
  const { may, days } = judge(jobseeker, by, today);
  if (!may.ok) return may;
  if (!days.ok) return days;
  const own = days.value.validThrough;
  return allow(own && throughWhileAsking(own, periodsIn(jobseeker)));
}

/**
 * Registers an invalid registration anew, under its number and with what it says: valid again from today as if registered today
 * (T9(1), T10(2)). Those who registered as 大卒等 and have graduated are 一般.
 * Refused: `no-such-jobseeker`, `still-valid`, `staff-decide`, `registration-incomplete`, and what residence and school refuse.
 * @returns the new last day (ISO); null: no expiry
 */
export function reopenRegistration(
  app: App,
  caller: Caller,
  jobseekerId: number,
): Promise<Ruling<{ readonly validThrough: string | null }>> {
  return onRegistration(app, caller, 'jobseekers.reopenRegistration', jobseekerId, async (work, held) => {
    const { may, days } = judge(held.jobseeker, partOf(caller), work.today);
    if (!may.ok) return may;
    if (!days.ok) return days;
    const { validThrough: own, universityThrough } = days.value;
    const validThrough = own && throughWhileAsking(own, periodsIn(held.jobseeker));
    await updateJobseeker(work, jobseekerId, {
      registered_on: work.today,
      valid_through: validThrough,
      asked_through: own,
      university_through: universityThrough,
      turned_general_on: null,
      invalid_from: null,
      invalid_reason: null,
      validity_notice: null,
    });
    const through = validThrough?.toString() ?? null;
    await work.record({
      kind: 'jobseeker.reopened',
      rule: 'T9(1)',
      subjects: subjectsOf(held),
      data: { validThrough: through },
    });
    return allow({ validThrough: through });
  });
}

/**
 * The last day on which a jobseeker's registration is valid.
 * Clause: T10(2)
 * The end of the month two months after registration, a month longer for each final month in which the person asks to continue or applies.
 * 大卒等: 31 March of the graduation year, then 一般 as if registered on 1 April. Office-registered disabled persons: no expiry.
 */
import { earlier, endOfMonthAfter, isBefore } from '#kernel/calendar.ts';
import { fiscalYearEnd } from '#kernel/fiscal-year.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const registrationCategories = ['general', 'university', 'disabled'] as const;
/** `disabled`: office-registered as disabled; an online registration with a disability is `general`. */
export type RegistrationCategory = (typeof registrationCategories)[number];

const byDay = Temporal.PlainDate.compare;

/** The last day at registration, before anything extends it. */
export function initialValidThrough(registered: Temporal.PlainDate): Temporal.PlainDate {
  return endOfMonthAfter(registered, 2);
}

/**
 * The last day after the person asked to continue, or applied, on a day: a month later when that day lies in the final month, else unchanged.
 * Asking again in the same month changes nothing, for the final month is then the next.
 */
export function continuedThrough(validThrough: Temporal.PlainDate, on: Temporal.PlainDate): Temporal.PlainDate {
  return on.toPlainYearMonth().equals(validThrough.toPlainYearMonth())
    ? endOfMonthAfter(validThrough, 1)
    : validThrough;
}

/** The last day as a 大卒等 jobseeker: 31 March of the graduation year. */
export function universityValidThrough(graduation: number): Temporal.PlainDate {
  return fiscalYearEnd(graduation - 1);
}

/** The last day as 一般 of a 大卒等 jobseeker who was valid at 31 March: as if registered on 1 April. */
export function validThroughAfterGraduation(graduation: number): Temporal.PlainDate {
  return initialValidThrough(universityValidThrough(graduation).add({ days: 1 }));
}

export interface Registration {
  readonly registered: Temporal.PlainDate;
  readonly category: RegistrationCategory;
  /** The year in which a 大卒等 jobseeker graduates in March. */
  readonly graduation?: number;
  /** Days on which the person asked to continue (visit, consultation, referral) or applied, in any order. */
  readonly continued: readonly Temporal.PlainDate[];
}

/**
 * The last day of validity, null when there is no expiry.
 * Refused: `graduation-missing`, `graduated` (registered after the March in question: such a person is 一般), `continued-before-registered`.
 */
export function registrationValidThrough(registration: Registration): Ruling<Temporal.PlainDate | null> {
  const rule = 'T10(2)';
  const { registered, category, graduation, continued } = registration;
  if (category === 'disabled') return allow(null);
  const first = continued.reduce((one, other) => earlier(one, other), registered);
  if (isBefore(first, registered)) return refuse({ rule, code: 'continued-before-registered', field: 'continued' });
  if (category === 'general')
    return allow(continued.toSorted(byDay).reduce(continuedThrough, initialValidThrough(registered)));
  if (graduation === undefined) return refuse({ rule, code: 'graduation-missing', field: 'graduation' });
  const through = universityValidThrough(graduation);
  return isBefore(through, registered) ? refuse({ rule, code: 'graduated', field: 'graduation' }) : allow(through);
}

/**
 * What is written down when somebody is registered: the last day of all, and for 大卒等 the last day as such. A 大卒等 registration that is
 * valid on 31 March of the graduation year is 一般 from 1 April, as if registered on that day.
 * Clause: T10(2)
 */
import { isBefore } from '#kernel/calendar.ts';
import { allow, type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import {
  type Registration,
  registrationValidThrough,
  universityValidThrough,
  validThroughAfterGraduation,
} from './registration-validity.ts';

export interface RegistrationDays {
  /** The last day of all; null: no expiry. */
  readonly validThrough: Temporal.PlainDate | null;
  /** The last day as 大卒等; null for others. */
  readonly universityThrough: Temporal.PlainDate | null;
}

/** The year of graduation is asked for among the present situation. */
const ofTheForm = (refusal: Refusal): Refusal => ({ ...refusal, field: 'situation.graduation' });

/** The days of a registration made today. Refused: what `registrationValidThrough` refuses. */
export function registrationDays(
  of: Pick<Registration, 'category' | 'graduation'>,
  registered: Temporal.PlainDate,
): Ruling<RegistrationDays> {
  const ruled = registrationValidThrough({ ...of, registered, continued: [] });
  if (!ruled.ok) {
    const [first, ...others] = ruled.refusals;
    return refuse(ofTheForm(first), ...others.map(ofTheForm));
  }
  if (of.category !== 'university' || of.graduation === undefined)
    return allow({ validThrough: ruled.value, universityThrough: null });
  return allow({
    validThrough: validThroughAfterGraduation(of.graduation),
    universityThrough: universityValidThrough(of.graduation),
  });
}

/** 求職区分 on a day. */
export function categoryOn(
  of: { readonly registeredDisabled: boolean; readonly universityThrough: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): Registration['category'] {
  if (of.registeredDisabled) return 'disabled';
  return of.universityThrough && !isBefore(of.universityThrough, today) ? 'university' : 'general';
}

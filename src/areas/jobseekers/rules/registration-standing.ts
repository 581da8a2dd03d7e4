/**
 * Where a jobseeker's registration stands today: valid, or invalid since when and why.
 * Clause: T10(2), T7(3), T13(2)
 */
import { isBefore, isOnOrBefore } from '#kernel/calendar.ts';

/** `treated-as-invalid` is set by staff for office-registered disabled persons, `withdrawn` is an online registrant's withdrawal. */
export type RegistrationEnd = 'employed' | 'cancelled' | 'withdrawn' | 'treated-as-invalid';

export interface RegistrationDates {
  /** Null: no expiry. */
  readonly validThrough: Temporal.PlainDate | null;
  readonly ended: { readonly on: Temporal.PlainDate; readonly why: RegistrationEnd } | null;
}

export type RegistrationStanding =
  | {
      readonly state: 'valid';
      readonly through: Temporal.PlainDate | null;
      /** Today is in the final month, in which asking to continue extends. */
      readonly finalMonth: boolean;
    }
  | { readonly state: 'invalid'; readonly since: Temporal.PlainDate; readonly why: 'expired' | RegistrationEnd };

/** The standing on a day; 求職無効日 is the day after the last valid one or the day of the end. */
export function registrationStanding(registration: RegistrationDates, today: Temporal.PlainDate): RegistrationStanding {
  const { validThrough, ended } = registration;
  const endedInTime = ended && (validThrough === null || isOnOrBefore(ended.on, validThrough)) ? ended : null;
  if (endedInTime && isOnOrBefore(endedInTime.on, today))
    return { state: 'invalid', since: endedInTime.on, why: endedInTime.why };
  if (validThrough && isBefore(validThrough, today))
    return { state: 'invalid', since: validThrough.add({ days: 1 }), why: 'expired' };
  const finalMonth = validThrough?.toPlainYearMonth().equals(today.toPlainYearMonth()) ?? false;
  return { state: 'valid', through: validThrough, finalMonth };
}

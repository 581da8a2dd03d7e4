/**
 * Which dates an employer may propose for an interview, and until when one of them can be taken.
 * Clause: T11(2), T15
 */
import { isBefore } from '#kernel/calendar.ts';
import { dateOf } from '#kernel/jst.ts';
import { type Refusal, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';

export const mostSlots = 3;
/** Interviews lie at most this many days ahead. */
export const mostDaysAhead = 90;
export const mostPlace = 100;
export const mostNote = 300;
/** Lengths in minutes that can be chosen. */
export const lengths = [30, 45, 60, 90, 120] as const;

/**
 * One to three different moments to come. Refused: `interview-without-date`, `too-many-interview-dates`, `interview-date-past`,
 * `interview-date-too-far`, `interview-date-twice`; each names its field `slot<n>`.
 */
export function mayOffer(slots: readonly Temporal.Instant[], now: Temporal.Instant): Ruling {
  if (slots.length === 0) return refuse({ rule: 'T11(2)', code: 'interview-without-date', field: 'slot1' });
  if (slots.length > mostSlots)
    return refuse({ rule: 'T15', code: 'too-many-interview-dates', data: { limit: mostSlots } });
  const last = dateOf(now).add({ days: mostDaysAhead });
  const refusals: Refusal[] = slots.flatMap((slot, index): Refusal[] => {
    const field = `slot${index + 1}`;
    if (Temporal.Instant.compare(slot, now) <= 0) return [{ rule: 'T11(2)', code: 'interview-date-past', field }];
    if (isBefore(last, dateOf(slot)))
      return [{ rule: 'T15', code: 'interview-date-too-far', field, data: { days: mostDaysAhead } }];
    const before = slots.slice(0, index).some((each) => each.equals(slot));
    return before ? [{ rule: 'T11(2)', code: 'interview-date-twice', field }] : [];
  });
  return ruling(refusals);
}

/** Whether something may still be arranged: the application waits for its result. Refused: `interview-application-ended`. */
export function whileApplied(waiting: boolean): Ruling {
  return ruling(waiting ? [] : [{ rule: 'T11(2)', code: 'interview-application-ended' }]);
}

/** Whether a date can be taken now. Refused: `interview-date-past`, `interview-application-ended`. */
export function mayTake(slot: Temporal.Instant, now: Temporal.Instant, waiting: boolean): Ruling {
  const past: readonly Refusal[] =
    Temporal.Instant.compare(slot, now) <= 0 ? [{ rule: 'T11(2)', code: 'interview-date-past' }] : [];
  return ruling([...past, ...refusalsOf(whileApplied(waiting))]);
}

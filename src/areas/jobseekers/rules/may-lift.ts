/**
 * A restriction after no-shows ends when staff lift it, after the person came to the office and staff find it right.
 * A restriction after one that was lifted is "repeated": the office is asked to decide on stopping.
 * Clause: T7(8)
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Ruling, ruling } from '#kernel/refusal.ts';
import type { NoShowRestriction } from './no-show-restriction.ts';

export interface Visit {
  /** The day on which the person came; null when none is named. */
  readonly on: Temporal.PlainDate | null;
}

/** Refused: `not-restricted`, `visit-missing`, `visit-in-future`, `visit-before-restriction`. */
export function mayLift(restriction: NoShowRestriction, { on }: Visit, today: Temporal.PlainDate): Ruling {
  const rule = 'T7(8)';
  if (!restriction.restricted || !restriction.since) return ruling([{ rule, code: 'not-restricted' }]);
  if (on === null) return ruling([{ rule, code: 'visit-missing', field: 'visitedOn' }]);
  if (isBefore(today, on)) return ruling([{ rule, code: 'visit-in-future', field: 'visitedOn' }]);
  if (isBefore(on, restriction.since)) {
    const data = { since: restriction.since.toString() };
    return ruling([{ rule, code: 'visit-before-restriction', field: 'visitedOn', data }]);
  }
  return ruling([]);
}

/** Whether this restriction follows one that was lifted. */
export function isRepeated(restriction: NoShowRestriction, lastLifted: Temporal.PlainDate | null): boolean {
  return restriction.restricted && lastLifted !== null;
}

/**
 * How long what somebody has begun to fill in is kept: thirty days from the day it was last saved. The number is the service's own.
 * Clause: T15
 */
const KEPT_DAYS = 30;

export interface DraftRetention {
  /** The last day on which it is still there. */
  readonly keptThrough: Temporal.PlainDate;
  /** From 00:00 of this day it is erased. */
  readonly erasedFrom: Temporal.PlainDate;
}

/** The days of a draft that was last saved on a day. */
export function draftRetention(saved: Temporal.PlainDate): DraftRetention {
  const keptThrough = saved.add({ days: KEPT_DAYS });
  return { keptThrough, erasedFrom: keptThrough.add({ days: 1 }) };
}

/** The first day on which a draft must have been saved to be kept today. */
export function draftsKeptFrom(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.subtract({ days: KEPT_DAYS });
}

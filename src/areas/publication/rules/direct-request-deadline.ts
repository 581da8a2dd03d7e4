/**
 * A direct request not answered within 7 days from the day after it is taken as declined.
 * Clause: T12(7)
 */

export interface RequestDeadline {
  /** The last day on which the jobseeker can answer. */
  readonly lastDay: Temporal.PlainDate;
  /** Taken as declined from 00:00 of this day. */
  readonly declinedFrom: Temporal.PlainDate;
}

/** The deadline of a request made at any time of a day. */
export function requestDeadline(requested: Temporal.PlainDate): RequestDeadline {
  return { lastDay: requested.add({ days: 7 }), declinedFrom: requested.add({ days: 8 }) };
}

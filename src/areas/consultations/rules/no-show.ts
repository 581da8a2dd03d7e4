/**
 * Ten minutes past the start of a consultation without check-in or word, it is taken as cancelled.
 * Clause: C12(2)六
 */

export const graceMinutes = 10;

/** The instant from which the booking is taken as cancelled. */
export function takenAsCancelledAt(start: Temporal.Instant): Temporal.Instant {
  return start.add({ minutes: graceMinutes });
}

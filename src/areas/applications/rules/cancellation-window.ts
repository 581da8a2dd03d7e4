/**
 * A self-application can be cancelled on the page for exactly 24 hours from its completion, that instant included.
 * Clause: T11(4)
 */
import { formatInstant } from '#kernel/jst.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** The last instant at which a completed application can be cancelled. */
export function cancellableUntil(completed: Temporal.Instant): Temporal.Instant {
  return completed.add({ hours: 24 });
}

/**
 * Whether an application can be cancelled on the page now; `completed` is null while it is still being received (受付中), when the clock has not begun.
 * Refused: `cancellation-over`, with the instant at which it ended; the person then tells the employer by telephone.
 */
export function mayCancel(completed: Temporal.Instant | null, now: Temporal.Instant): Ruling {
  if (completed === null) return allow();
  const until = cancellableUntil(completed);
  if (Temporal.Instant.compare(now, until) <= 0) return allow();
  return refuse({ rule: 'T11(4)', code: 'cancellation-over', data: { until: formatInstant(until) } });
}

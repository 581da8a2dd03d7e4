/**
 * A message is erased one year after it was sent.
 * Clause: T6(3), T7(3)
 */
import { civilPeriodEnd, type Retention, retainedThrough } from '#kernel/periods.ts';

/** Readable through the last day of the civil-law year from the day of sending. */
export function messageRetention(sent: Temporal.PlainDate): Retention {
  return retainedThrough(civilPeriodEnd(sent, { years: 1 }));
}

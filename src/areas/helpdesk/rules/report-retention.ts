/**
 * A closed report of misuse is kept for one year, to see a second one of the same kind, and then erased.
 * Clause: T4(2), T5(2)
 */
import { civilPeriodEnd } from '#kernel/periods.ts';

/** The first day on which a report closed on a day is erased. */
export function reportErasedFrom(closed: Temporal.PlainDate): Temporal.PlainDate {
  return civilPeriodEnd(closed, { years: 1 }).add({ days: 1 });
}

/**
 * How long a page nobody withdraws is kept after its last posting, or the registration, became invalid: five years by civil law.
 * Clause: T13(1), T13(2), T6(3), T7(3)
 * For an employer only when the establishment's registration is abolished; a newer posting or registration starts nothing until it ends itself.
 */
import { civilPeriodEnd, type Retention, retainedThrough } from '#kernel/periods.ts';

/** Kept through the last day of five years from the day of invalidity. */
export function fiveYears(invalid: Temporal.PlainDate): Retention {
  return retainedThrough(civilPeriodEnd(invalid, { years: 5 }));
}

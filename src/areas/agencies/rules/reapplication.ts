/**
 * After deregistration no new application for three years, the day of deregistration counted.
 * Clause: A5, A8(4)
 * A5 prevails and counts its own three years from that day; it is a bar, not a period to act in, so its end does not walk back off holidays.
 */
import { civilPeriodEnd } from '#kernel/periods.ts';

/** The first day on which an organisation may apply again. */
export function reapplicationFrom(deregistered: Temporal.PlainDate): Temporal.PlainDate {
  return civilPeriodEnd(deregistered, { years: 3 }, { fromMidnight: true }).add({ days: 1 });
}

/**
 * The yearly report of use: reminder on the third Monday of March, due on 20 April, and the suspension when it stays missing.
 * Clause: A19(1), A8(2)④
 * One month counted from 21 April walks back off holidays; the suspension begins the next day, counts that day, lasts six months and its end walks back likewise.
 */
import { businessDayOnOrBefore, nthWeekday } from '#kernel/calendar.ts';
import { civilPeriodEnd } from '#kernel/periods.ts';

export interface UsageReport {
  readonly reminder: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
  readonly suspendedFrom: Temporal.PlainDate;
  readonly suspendedThrough: Temporal.PlainDate;
}

/** The dates of the report on a fiscal year (2026 is the year to March 2027). */
export function usageReport(reportedYear: number): UsageReport {
  const due = Temporal.PlainDate.from({ year: reportedYear + 1, month: 4, day: 20 });
  const grace = businessDayOnOrBefore(civilPeriodEnd(due, { months: 1 }));
  const suspendedFrom = grace.add({ days: 1 });
  return {
    reminder: nthWeekday(reportedYear + 1, 3, 1, 3),
    due,
    suspendedFrom,
    suspendedThrough: businessDayOnOrBefore(civilPeriodEnd(suspendedFrom, { months: 6 }, { fromMidnight: true })),
  };
}

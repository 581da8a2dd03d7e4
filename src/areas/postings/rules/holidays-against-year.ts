/**
 * Days off a year against the days off a week: who is off every Saturday and Sunday is off 104 days a year at least.
 * Clause: T8(2), 職業安定法5条の3
 */
import type { Refusal } from '#kernel/refusal.ts';

const WEEKS = 52;

export interface HolidayFacts {
  readonly annualHolidays: number | null;
  /** 週休二日制 毎週. */
  readonly twoDaysEveryWeek: boolean;
  /** 休日 by day of the week, without 祝日. */
  readonly weekdaysOff: number;
}

/** Days off that the week alone makes of a year. */
export function holidaysOfWeeks({ twoDaysEveryWeek, weekdaysOff }: Omit<HolidayFacts, 'annualHolidays'>): number {
  return WEEKS * Math.max(weekdaysOff, twoDaysEveryWeek ? 2 : 0);
}

/** Code: `ask-holidays-against-week` {days, expected}. */
export function holidayAsks(facts: HolidayFacts): readonly Refusal[] {
  const { annualHolidays } = facts;
  const expected = holidaysOfWeeks(facts);
  return annualHolidays !== null && annualHolidays < expected
    ? [
        {
          rule: 'T8(2)',
          code: 'ask-holidays-against-week',
          field: 'hours.annualHolidays',
          data: { days: annualHolidays, expected },
        },
      ]
    : [];
}

/**
 * The calendar of the offices: holidays of the administration, business days, open days of one office, ends of months, deadlines in days.
 * Clause: 行政機関の休日に関する法律1条
 */
import holidays from '@holiday-jp/holiday_jp/lib/holidays.js';

type Date = Temporal.PlainDate;

const names: Readonly<Record<string, { readonly name: string } | undefined>> = holidays;

/** The days for which the holiday data speaks; asking about others throws a RangeError, for a guess would be a wrong deadline. */
export const calendarRange = {
  first: Temporal.PlainDate.from('1970-01-01'),
  last: Temporal.PlainDate.from('2050-12-31'),
} as const;

function known(date: Date): Date {
  if (
    Temporal.PlainDate.compare(date, calendarRange.first) < 0 ||
    Temporal.PlainDate.compare(date, calendarRange.last) > 0
  )
    throw new RangeError(`no holiday data for ${date}: known are ${calendarRange.first} to ${calendarRange.last}`);
  return date;
}

/** The name of the national holiday (substitute and citizens' holidays included), undefined on other days. */
export function nationalHoliday(date: Date): string | undefined {
  return names[known(date).toString()]?.name;
}

/** 行政機関の休日: Saturday, Sunday, national holiday, 29 December to 3 January. */
export function isAdministrativeHoliday(date: Date): boolean {
  const yearEnd = (date.month === 12 && date.day >= 29) || (date.month === 1 && date.day <= 3);
  return nationalHoliday(date) !== undefined || date.dayOfWeek >= 6 || yearEnd;
}

/** A day on which the administration works. */
export function isBusinessDay(date: Date): boolean {
  return !isAdministrativeHoliday(date);
}

function walk(from: Date, days: 1 | -1, wanted: (date: Date) => boolean): Date {
  let date = from;
  while (!wanted(date)) date = date.add({ days });
  return date;
}

/** The day itself, or the nearest earlier business day (「休日となる場合はその前日まで」). */
export function businessDayOnOrBefore(date: Date): Date {
  return walk(date, -1, isBusinessDay);
}

/** The nearest business day before a day, never that day. */
export function previousBusinessDay(date: Date): Date {
  return businessDayOnOrBefore(date.subtract({ days: 1 }));
}

/** The nearest business day after a day, never that day. */
export function nextBusinessDay(date: Date): Date {
  return walk(date.add({ days: 1 }), 1, isBusinessDay);
}

/** The n-th business day after a day (n ≥ 0; 0 is the day itself). */
export function businessDaysAfter(date: Date, n: number): Date {
  let day = date;
  for (let counted = 0; counted < n; counted++) day = nextBusinessDay(day);
  return day;
}

/** What one office adds to the calendar: days it opens although it is a holiday, days it closes although it is none. ISO dates. */
export interface OpeningDays {
  readonly open: ReadonlySet<string>;
  readonly closed: ReadonlySet<string>;
}

/** An office that keeps the common calendar. */
export const commonOpeningDays: OpeningDays = { open: new Set(), closed: new Set() };

/** 開庁日 of an office; a day named both open and closed is closed. */
export function isOpenDay(date: Date, office: OpeningDays = commonOpeningDays): boolean {
  const day = date.toString();
  if (office.closed.has(day)) return false;
  return office.open.has(day) || isBusinessDay(date);
}

/** The day itself, or the office's nearest earlier open day (前開庁日). */
export function openDayOnOrBefore(date: Date, office: OpeningDays = commonOpeningDays): Date {
  return walk(date, -1, (day) => isOpenDay(day, office));
}

/** The last day of the month `months` months after the month of a day: 2 for 翌々月の末日, 3 for 翌々々月末. */
export function endOfMonthAfter(date: Date, months: number): Date {
  const first = date.with({ day: 1 }).add({ months });
  return first.with({ day: first.daysInMonth });
}

/** The last day of 「N日以内」 with the following day counted as the first; it stays where it falls. */
export function withinDays(base: Date, days: number): Date {
  return base.add({ days });
}

/** The last day of 「N日以内」, walked back to a business day when it falls on a holiday. */
export function withinDaysWalkedBack(base: Date, days: number): Date {
  return businessDayOnOrBefore(withinDays(base, days));
}

/** The n-th weekday (1 Monday … 7 Sunday) of a month, n from 1. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Date {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const toFirst = (weekday - first.dayOfWeek + 7) % 7;
  return first.add({ days: toFirst + 7 * (n - 1) });
}

/** Whether a day is before, or on, another. */
export const isBefore = (one: Date, other: Date): boolean => Temporal.PlainDate.compare(one, other) < 0;
export const isOnOrBefore = (one: Date, other: Date): boolean => Temporal.PlainDate.compare(one, other) <= 0;

/** The earlier, or the later, of two days. */
export const earlier = (one: Date, other: Date): Date => (isBefore(one, other) ? one : other);
export const later = (one: Date, other: Date): Date => (isBefore(one, other) ? other : one);

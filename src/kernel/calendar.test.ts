import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  businessDayOnOrBefore,
  businessDaysAfter,
  calendarRange,
  endOfMonthAfter,
  isAdministrativeHoliday,
  isBefore,
  isOpenDay,
  nationalHoliday,
  nextBusinessDay,
  nthWeekday,
  openDayOnOrBefore,
  previousBusinessDay,
  withinDays,
  withinDaysWalkedBack,
} from './calendar.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const days = fc
  .integer({ min: 30, max: calendarRange.first.until(calendarRange.last).days - 30 })
  .map((n) => calendarRange.first.add({ days: n }));

describe('行政機関の休日', () => {
  test.each([
    ['2026-11-21', 'Saturday'],
    ['2026-11-22', 'Sunday'],
    ['2026-11-23', 'national holiday'],
    ['2026-05-06', 'substitute holiday'],
    ['2026-09-22', "citizens' holiday between two others"],
    ['2026-12-29', '29 December'],
    ['2027-01-01', 'New Year'],
    ['2028-01-03', 'a Monday, 3 January'],
  ])('%s is one: %s', (iso) => {
    expect(isAdministrativeHoliday(day(iso))).toBe(true);
  });
  test.each(['2026-11-24', '2026-12-28', '2027-01-04', '2028-02-29', '2027-03-31'])('%s is none', (iso) => {
    expect(isAdministrativeHoliday(day(iso))).toBe(false);
  });
  test('the name of a national holiday; 30 December has none', () => {
    expect(nationalHoliday(day('2026-11-23'))).toBe('勤労感謝の日');
    expect(nationalHoliday(day('2026-12-30'))).toBeUndefined();
  });
  test('outside the data there is no answer', () => {
    expect(() => isAdministrativeHoliday(day('1969-12-31'))).toThrow(RangeError);
    expect(() => isAdministrativeHoliday(day('2051-01-01'))).toThrow(RangeError);
  });
});

describe('business days', () => {
  test('over New Year', () => {
    expect(businessDayOnOrBefore(day('2027-01-03')).toString()).toBe('2026-12-28');
    expect(nextBusinessDay(day('2026-12-28')).toString()).toBe('2027-01-04');
    expect(previousBusinessDay(day('2027-01-04')).toString()).toBe('2026-12-28');
    expect(businessDaysAfter(day('2026-12-28'), 3).toString()).toBe('2027-01-06');
    expect(businessDaysAfter(day('2026-12-28'), 0).toString()).toBe('2026-12-28');
  });
  test('property: walking back never goes forward, ends on a business day and skips none', () => {
    fc.assert(
      fc.property(days, (date) => {
        const found = businessDayOnOrBefore(date);
        expect(isBefore(date, found)).toBe(false);
        expect(isAdministrativeHoliday(found)).toBe(false);
        for (let skipped = date; isBefore(found, skipped); skipped = skipped.subtract({ days: 1 }))
          expect(isAdministrativeHoliday(skipped)).toBe(true);
        expect(businessDayOnOrBefore(found).equals(found)).toBe(true);
      }),
    );
  });
  test('property: the next business day and the previous one undo each other', () => {
    fc.assert(
      fc.property(days, (date) => {
        const from = businessDayOnOrBefore(date);
        expect(previousBusinessDay(nextBusinessDay(from)).equals(from)).toBe(true);
      }),
    );
  });
});

describe('開庁日 of an office', () => {
  const office = { open: new Set(['2026-11-28']), closed: new Set(['2026-11-27']) };
  test('an extra Saturday is open, an extra closing day is not', () => {
    expect(isOpenDay(day('2026-11-28'), office)).toBe(true);
    expect(isOpenDay(day('2026-11-28'))).toBe(false);
    expect(isOpenDay(day('2026-11-27'), office)).toBe(false);
    expect(isOpenDay(day('2026-11-27'))).toBe(true);
  });
  test('前開庁日 is the office’s own', () => {
    expect(openDayOnOrBefore(day('2026-11-29'), office).toString()).toBe('2026-11-28');
    expect(openDayOnOrBefore(day('2026-11-29')).toString()).toBe('2026-11-27');
    expect(openDayOnOrBefore(day('2026-11-27'), office).toString()).toBe('2026-11-26');
  });
});

describe('ends of months', () => {
  test.each([
    ['2026-11-22', 2, '2027-01-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-03-31', 0, '2027-03-31'],
  ])('%s, %i months after: %s', (base, months, expected) => {
    expect(endOfMonthAfter(day(base), months).toString()).toBe(expected);
  });
  test('property: always the last day of its month, the same for all days of one month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 24 }), (date, months) => {
        const end = endOfMonthAfter(date, months);
        expect(end.add({ days: 1 }).day).toBe(1);
        expect(endOfMonthAfter(date.with({ day: 1 }), months).equals(end)).toBe(true);
        expect(end.toPlainYearMonth().equals(date.toPlainYearMonth().add({ months }))).toBe(true);
      }),
    );
  });
});

describe('N日以内, the following day counted as the first', () => {
  test('14 days of 20 December end on 3 January and walk back to 28 December', () => {
    expect(withinDays(day('2026-12-20'), 14).toString()).toBe('2027-01-03');
    expect(withinDaysWalkedBack(day('2026-12-20'), 14).toString()).toBe('2026-12-28');
  });
});

test('the n-th weekday of a month', () => {
  expect(nthWeekday(2027, 3, 1, 3).toString()).toBe('2027-03-15');
  expect(nthWeekday(2027, 2, 1, 1).toString()).toBe('2027-02-01');
  expect(nthWeekday(2026, 3, 7, 5).toString()).toBe('2026-03-29');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dated, valueOn } from './dated.ts';
import { fiscalYear, fiscalYearEnd, fiscalYearStart } from './fiscal-year.ts';
import { dateOf, endOf, formatInstant, instantAt, startOf } from './jst.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('days in Japan', () => {
  test('15:00 UTC is 00:00 of the next day', () => {
    expect(dateOf(Temporal.Instant.from('2026-11-22T14:59:59.999Z')).toString()).toBe('2026-11-22');
    expect(dateOf(Temporal.Instant.from('2026-11-22T15:00:00Z')).toString()).toBe('2026-11-23');
  });
  test('a day begins and ends at midnight in Japan', () => {
    expect(startOf(day('2026-11-22')).toString()).toBe('2026-11-21T15:00:00Z');
    expect(endOf(day('2026-11-22')).equals(startOf(day('2026-11-23')))).toBe(true);
    expect(formatInstant(instantAt(day('2026-11-22'), Temporal.PlainTime.from('21:30')))).toBe(
      '2026-11-22T21:30:00+09:00',
    );
  });
  test('property: every instant lies within its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 42 }), (ms) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(ms);
        expect(Temporal.Instant.compare(startOf(dateOf(instant)), instant)).toBeLessThanOrEqual(0);
        expect(Temporal.Instant.compare(instant, endOf(dateOf(instant)))).toBe(-1);
      }),
    );
  });
});

describe('年度', () => {
  test.each([
    ['2027-03-31', 2026],
    ['2027-04-01', 2027],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('%s belongs to %i', (iso, year) => {
    expect(fiscalYear(day(iso))).toBe(year);
  });
  test('its first and last day belong to it', () => {
    expect(fiscalYearStart(2026).toString()).toBe('2026-04-01');
    expect(fiscalYearEnd(2026).toString()).toBe('2027-03-31');
  });
});

describe('dated values', () => {
  const wage = dated({ '2026-10-01': 1200, '2025-10-01': 1100 });
  test('the latest that has begun', () => {
    expect(valueOn(wage, day('2026-09-30'))).toBe(1100);
    expect(valueOn(wage, day('2026-10-01'))).toBe(1200);
  });
  test('nothing before the first', () => {
    expect(valueOn(wage, day('2025-09-30'))).toBeUndefined();
  });
});

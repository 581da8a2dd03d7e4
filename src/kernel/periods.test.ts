import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilPeriodEnd, retainedThrough } from './periods.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const days = fc.integer({ min: 0, max: 30_000 }).map((n) => day('1970-01-01').add({ days: n }));
const lengths = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map((months) => ({ months })),
  fc.integer({ min: 1, max: 10 }).map((years) => ({ years })),
);

describe('民法139–143条: counted from the following day', () => {
  test.each([
    ['2026-11-22', { months: 1 }, '2026-12-22'],
    ['2027-01-31', { months: 1 }, '2027-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2027-01-30', { months: 1 }, '2027-02-28'],
    ['2027-02-28', { months: 1 }, '2027-03-31'],
    ['2028-02-29', { years: 1 }, '2029-02-28'],
    ['2027-02-28', { years: 1 }, '2028-02-29'],
    ['2026-08-22', { months: 3 }, '2026-11-22'],
    ['2026-11-30', { years: 5 }, '2031-11-30'],
    ['2026-03-31', { months: 6 }, '2026-09-30'],
    ['2026-12-31', { months: 1 }, '2027-01-31'],
  ])('event %s + %o ends with %s', (event, length, expected) => {
    expect(civilPeriodEnd(day(event), length).toString()).toBe(expected);
  });
});

describe('民法140条ただし書: from 00:00 the day itself counts', () => {
  test.each([
    ['2027-04-21', { months: 1 }, '2027-05-20'],
    ['2027-05-21', { months: 6 }, '2027-11-20'],
    ['2027-01-31', { months: 1 }, '2027-02-28'],
    ['2027-02-01', { months: 1 }, '2027-02-28'],
    ['2028-02-29', { years: 3 }, '2031-02-28'],
  ])('beginning of %s + %o ends with %s', (event, length, expected) => {
    expect(civilPeriodEnd(day(event), length, { fromMidnight: true }).toString()).toBe(expected);
  });
});

test('property: a period from 00:00 is the one whose event was the day before', () => {
  fc.assert(
    fc.property(days, lengths, (event, length) => {
      const plain = civilPeriodEnd(event, length);
      expect(plain.equals(civilPeriodEnd(event.add({ days: 1 }), length, { fromMidnight: true }))).toBe(true);
    }),
  );
});

test('property: periods that follow each other from the first of a month leave no gap', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (date, first, second) => {
      const start = date.with({ day: 1 });
      const half = civilPeriodEnd(start, { months: first }, { fromMidnight: true });
      const whole = civilPeriodEnd(start, { months: first + second }, { fromMidnight: true });
      expect(civilPeriodEnd(half, { months: second }).equals(whole)).toBe(true);
    }),
  );
});

test('property: a longer period never ends earlier, a later event never ends earlier', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (event, months) => {
      const end = civilPeriodEnd(event, { months });
      expect(Temporal.PlainDate.compare(end, civilPeriodEnd(event, { months: months + 1 }))).toBe(-1);
      expect(Temporal.PlainDate.compare(end, civilPeriodEnd(event.add({ days: 1 }), { months }))).toBeLessThanOrEqual(
        0,
      );
    }),
  );
});

test('kept through a day, erased from the next', () => {
  expect(retainedThrough(day('2027-02-28')).erasedFrom.toString()).toBe('2027-03-01');
});

import { expect, test } from 'vitest';
import { throughWhileAsking } from './standing-request.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const through = (valid: string, ...periods: readonly (readonly [string, string])[]) =>
  throughWhileAsking(
    day(valid),
    periods.map(([from, last]) => ({ from: day(from), through: day(last) })),
  ).toString();

test('T10(2) no period: the end stays', () => {
  expect(through('2027-01-31')).toBe('2027-01-31');
});

test('T10(2) a period that ends before the final month changes nothing', () => {
  expect(through('2027-01-31', ['2026-10-01', '2026-12-31'])).toBe('2027-01-31');
});

test('T10(2) each final month that the period touches adds one: through 10 March 2027', () => {
  expect(through('2027-01-31', ['2026-12-01', '2027-01-01'])).toBe('2027-02-28');
  expect(through('2027-01-31', ['2026-12-01', '2027-03-10'])).toBe('2027-04-30');
});

test('T10(2) a period that begins on the last day still asks; one on the day after is too late', () => {
  expect(through('2027-01-31', ['2027-01-31', '2027-01-31'])).toBe('2027-02-28');
  expect(through('2027-01-31', ['2027-02-01', '2027-06-30'])).toBe('2027-01-31');
});

test('T10(2) two periods that follow each other, over the 29th of February 2028', () => {
  expect(through('2027-12-31', ['2027-11-01', '2028-01-15'], ['2028-02-29', '2028-02-29'])).toBe('2028-03-31');
});

import { expect, test } from 'vitest';
import { type ValidityNotice, validityNotice } from './validity-notice.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

test.each<[string, ValidityNotice | null, ValidityNotice | null]>([
  ['2027-01-16', null, null],
  ['2027-01-17', null, 14],
  ['2027-01-18', 14, null],
  ['2027-01-24', 14, 7],
  ['2027-01-24', 7, null],
  ['2027-01-30', 7, 1],
  ['2027-01-31', 1, null],
  ['2027-01-31', null, 1],
  ['2027-02-01', null, null],
])('T10(2) valid through 31 January: on %s after %s comes %s', (today, last, due) => {
  expect(validityNotice(day('2027-01-31'), day(today), last)).toBe(due);
});

test('T10(2) a leap year: 14 days before 29 February 2028 is the 15th', () => {
  expect(validityNotice(day('2028-02-29'), day('2028-02-14'), null)).toBeNull();
  expect(validityNotice(day('2028-02-29'), day('2028-02-15'), null)).toBe(14);
});

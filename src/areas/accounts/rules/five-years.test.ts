import { expect, test } from 'vitest';
import { fiveYears } from './five-years.ts';

test.each([
  ['2026-11-30', '2031-11-30', '2031-12-01'],
  ['2028-02-29', '2033-02-28', '2033-03-01'],
  ['2027-02-28', '2032-02-29', '2032-03-01'],
  ['2027-03-31', '2032-03-31', '2032-04-01'],
  ['2026-12-31', '2031-12-31', '2032-01-01'],
])('T13(1) T13(2) five-years: invalid %s, kept through %s, erased from %s', (invalid, kept, erased) => {
  const { keptThrough, erasedFrom } = fiveYears(Temporal.PlainDate.from(invalid));
  expect([keptThrough.toString(), erasedFrom.toString()]).toEqual([kept, erased]);
});

import { expect, test } from 'vitest';
import { usageReport } from './usage-report.ts';

test.each([
  [2026, '2027-03-15', '2027-04-20', '2027-05-21', '2027-11-19'],
  [2027, '2028-03-20', '2028-04-20', '2028-05-20', '2028-11-17'],
  [2028, '2029-03-19', '2029-04-20', '2029-05-19', '2029-11-16'],
])('A19(1) A8(2)④ fiscal year %i: reminder %s, due %s, suspended from %s through %s', (year, ...expected) => {
  const { reminder, due, suspendedFrom, suspendedThrough } = usageReport(year);
  expect([reminder, due, suspendedFrom, suspendedThrough].map((each) => each.toString())).toEqual(expected);
});

import { expect, test } from 'vitest';
import { referralDates } from './referral-dates.ts';

test.each([
  ['2026-11-22', '2026-12-07', '2026-12-14'],
  ['2026-12-29', '2027-01-13', '2027-01-20'],
  ['2028-02-14', '2028-02-29', '2028-03-07'],
  ['2027-03-31', '2027-04-15', '2027-04-22'],
])('G 2 weeks, G restrict: referred %s, reminded %s, counted from %s', (referred, remindOn, overdueFrom) => {
  const dates = referralDates(Temporal.PlainDate.from(referred));
  expect([dates.remindOn.toString(), dates.overdueFrom.toString()]).toEqual([remindOn, overdueFrom]);
});

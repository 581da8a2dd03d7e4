import { expect, test } from 'vitest';
import { requestDeadline } from './direct-request-deadline.ts';

test.each([
  ['2026-11-01', '2026-11-08', '2026-11-09'],
  ['2026-11-22', '2026-11-29', '2026-11-30'],
  ['2026-12-28', '2027-01-04', '2027-01-05'],
  ['2028-02-22', '2028-02-29', '2028-03-01'],
])('T12(7) requested %s: last day %s, taken as declined from %s', (requested, last, declined) => {
  const { lastDay, declinedFrom } = requestDeadline(Temporal.PlainDate.from(requested));
  expect([lastDay.toString(), declinedFrom.toString()]).toEqual([last, declined]);
});

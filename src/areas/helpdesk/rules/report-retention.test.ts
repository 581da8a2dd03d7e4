import { expect, test } from 'vitest';
import { reportErasedFrom } from './report-retention.ts';

test.each([
  ['2026-11-25', '2027-11-26'],
  ['2028-02-29', '2029-03-01'],
  ['2027-02-28', '2028-03-01'],
  ['2026-12-31', '2028-01-01'],
])('T4(2) a report closed on %s is erased from %s', (closed, erased) => {
  expect(reportErasedFrom(Temporal.PlainDate.from(closed)).toString()).toBe(erased);
});

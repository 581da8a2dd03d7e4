import { expect, test } from 'vitest';
import { applicationDeadline } from './application-deadline.ts';

test.each([
  ['2026-11-10', '2026-11-24', '2026-11-25'],
  ['2026-11-09', '2026-11-20', '2026-11-24'],
  ['2026-12-18', '2026-12-28', '2027-01-02'],
  ['2028-02-15', '2028-02-29', '2028-03-01'],
  ['2027-03-31', '2027-04-14', '2027-04-15'],
])('A10 entered %s: due %s, deleted from %s', (entered, due, deleted) => {
  const deadline = applicationDeadline(Temporal.PlainDate.from(entered));
  expect([deadline.due.toString(), deadline.deletedFrom.toString()]).toEqual([due, deleted]);
});

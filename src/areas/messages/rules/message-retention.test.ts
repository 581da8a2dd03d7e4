import { expect, test } from 'vitest';
import { messageRetention } from './message-retention.ts';

test.each([
  ['2026-11-22', '2027-11-22', '2027-11-23'],
  ['2028-02-29', '2029-02-28', '2029-03-01'],
  ['2027-02-28', '2028-02-29', '2028-03-01'],
  ['2026-12-31', '2027-12-31', '2028-01-01'],
  ['2027-03-31', '2028-03-31', '2028-04-01'],
])('T6(3) T7(3) a message of %s is kept through %s, erased from %s', (sent, kept, erased) => {
  const { keptThrough, erasedFrom } = messageRetention(Temporal.PlainDate.from(sent));
  expect([keptThrough.toString(), erasedFrom.toString()]).toEqual([kept, erased]);
});

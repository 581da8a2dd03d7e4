import { expect, test } from 'vitest';
import { reapplicationFrom } from './reapplication.ts';

test.each([
  ['2026-11-22', '2029-11-22'],
  ['2028-02-29', '2031-03-01'],
  ['2027-03-31', '2030-03-31'],
  ['2027-01-01', '2030-01-01'],
])('A5 A8(4) deregistered %s: may apply again from %s', (deregistered, expected) => {
  expect(reapplicationFrom(Temporal.PlainDate.from(deregistered)).toString()).toBe(expected);
});

import { expect, test } from 'vitest';
import { isAgencySiteOpen } from './site-hours.ts';

test.each([
  ['2026-11-22T00:00:00+09:00', false],
  ['2026-11-22T05:59:59.999+09:00', false],
  ['2026-11-22T06:00:00+09:00', true],
  ['2026-11-22T21:30:00+09:00', true],
  ['2026-11-22T23:59:59+09:00', true],
  ['2026-11-30T21:29:59+09:00', true],
  ['2026-11-30T21:30:00+09:00', false],
  ['2026-12-01T03:00:00+09:00', false],
  ['2028-02-28T22:00:00+09:00', true],
  ['2028-02-29T22:00:00+09:00', false],
  ['2027-02-28T22:00:00+09:00', false],
  ['2026-12-31T12:31:00Z', false],
])('A16 at %s open: %s', (at, open) => {
  expect(isAgencySiteOpen(Temporal.Instant.from(at))).toBe(open);
});

import { expect, test } from 'vitest';
import { formatInstant } from '#kernel/jst.ts';
import { takenAsCancelledAt } from './no-show.ts';

test.each([
  ['2026-11-24T10:00+09:00', '2026-11-24T10:10:00+09:00'],
  ['2026-12-31T23:55+09:00', '2027-01-01T00:05:00+09:00'],
])('C12(2)六 start %s: taken as cancelled at %s', (start, expected) => {
  expect(formatInstant(takenAsCancelledAt(Temporal.Instant.from(start)))).toBe(expected);
});

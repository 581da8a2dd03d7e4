import { expect, test } from 'vitest';
import { standingPeriod } from './standing-period.ts';

const day = (iso: string | null) => (iso === null ? null : Temporal.PlainDate.from(iso));
const code = (from: string | null, through: string | null) => {
  const ruled = standingPeriod(day(from), day(through));
  return ruled.ok ? (ruled.value ? 'period' : 'none') : ruled.refusals[0].code;
};

test('T10(2) both days or none', () => {
  expect(code(null, null)).toBe('none');
  expect(code('2026-11-25', '2026-11-25')).toBe('period');
  expect(code('2026-11-25', null)).toBe('period-incomplete');
  expect(code(null, '2026-11-25')).toBe('period-incomplete');
});

test('T10(2) in order, and two years at most: 29 February 2028 through 28 February 2030', () => {
  expect(code('2026-11-25', '2026-11-24')).toBe('period-order');
  expect(code('2028-02-29', '2030-02-28')).toBe('period');
  expect(code('2028-02-29', '2030-03-01')).toBe('period-too-long');
});

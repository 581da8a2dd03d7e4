import { expect, test } from 'vitest';
import { consultationDay } from './consultation-day.ts';

const today = Temporal.PlainDate.from('2027-03-01');
const code = (on: string | null) => {
  const ruled = consultationDay(on === null ? null : Temporal.PlainDate.from(on), today);
  return ruled.ok ? 'allowed' : ruled.refusals[0].code;
};

test('T10(2) a consultation is written down on its day or within a month', () => {
  expect(code('2027-03-01')).toBe('allowed');
  expect(code('2027-01-29')).toBe('allowed');
  expect(code('2027-01-28')).toBe('consultation-too-old');
  expect(code('2027-03-02')).toBe('consultation-in-future');
  expect(code(null)).toBe('consultation-day-missing');
});

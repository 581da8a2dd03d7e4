import { expect, it } from 'vitest';
import { dayInWords } from './day.ts';

it('a day in the words of each language', () => {
  expect(dayInWords('2026-11-30', 'ja')).toBe('2026年11月30日');
  expect(dayInWords('2026-11-30', 'en')).toBe('30 November 2026');
});

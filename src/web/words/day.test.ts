import { expect, it } from 'vitest';
import { dayInWords, momentInWords } from './day.ts';

it('a day in the words of each language', () => {
  expect(dayInWords('2026-11-30', 'ja')).toBe('2026年11月30日');
  expect(dayInWords('2026-11-30', 'en')).toBe('30 November 2026');
});

it('a moment as clocks in Japan show it, whatever its offset', () => {
  expect(momentInWords('2026-11-23T01:05:00Z', 'ja')).toBe('2026年11月23日10時05分');
  expect(momentInWords('2026-11-23T23:30:00+09:00', 'en')).toBe('23 November 2026, 23:30');
});

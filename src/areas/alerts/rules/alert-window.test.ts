import { expect, test } from 'vitest';
import { alertThrough } from './alert-window.ts';

const through = (frequency: 'daily' | 'weekly' | 'none', day: string) =>
  alertThrough(frequency, Temporal.PlainDate.from(day))?.toString() ?? null;

test('daily: the whole day before', () => {
  expect(through('daily', '2026-11-24')).toBe('2026-11-23');
  expect(through('daily', '2027-01-01')).toBe('2026-12-31');
});

test('weekly: on Monday up to Sunday; a run missed on Monday is made up for on Tuesday with the same days', () => {
  expect(through('weekly', '2026-11-23')).toBe('2026-11-22');
  expect(through('weekly', '2026-11-24')).toBe('2026-11-22');
  expect(through('weekly', '2026-11-29')).toBe('2026-11-22');
  expect(through('weekly', '2026-11-30')).toBe('2026-11-29');
});

test('none: never', () => {
  expect(through('none', '2026-11-23')).toBeNull();
});

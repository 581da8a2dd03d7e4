import { expect, test } from 'vitest';
import { notQualifyingOn } from './not-qualifying.ts';

const on = (day: string) => notQualifyingOn(Temporal.PlainDate.from(day));

test('T11(6) three allowances, and two in the first month after the waiting period, as of 2021-10-01', () => {
  const { asOf, allowances, restrictedAllowances } = on('2026-11-26');
  expect(asOf.toString()).toBe('2021-10-01');
  expect(allowances).toEqual(['regular-employment', 'moving', 'wide-area-search']);
  expect(restrictedAllowances).toEqual(['re-employment', 'employment']);
});

test('T11(7) three subsidies, from the day of the list on; before it the first list is told too', () => {
  expect(on('2021-10-01').subsidies).toEqual(['particular-jobseekers', 'trial-employment', 'regional-employment']);
  expect(on('2021-09-30').asOf.toString()).toBe('2021-10-01');
});

import { expect, test } from 'vitest';
import { categoryOn, registrationDays } from './registration-dates.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const days = (...args: Parameters<typeof registrationDays>) => {
  const ruled = registrationDays(...args);
  return ruled.ok
    ? [ruled.value.validThrough?.toString() ?? null, ruled.value.universityThrough?.toString() ?? null]
    : ruled.refusals.map((each) => each.code);
};

test('T10(2) general: the end of the month two months after', () => {
  expect(days({ category: 'general' }, day('2026-11-25'))).toEqual(['2027-01-31', null]);
});

test('T10(2) 大卒等 of March 2027: through 31 March as such, as 一般 through 30 June', () => {
  expect(days({ category: 'university', graduation: 2027 }, day('2026-11-25'))).toEqual(['2027-06-30', '2027-03-31']);
  expect(days({ category: 'university', graduation: 2027 }, day('2027-03-31'))).toEqual(['2027-06-30', '2027-03-31']);
  expect(days({ category: 'university', graduation: 2027 }, day('2027-04-01'))).toEqual(['graduated']);
});

test('T10(2) office-registered disabled persons: no expiry', () => {
  expect(days({ category: 'disabled' }, day('2026-11-25'))).toEqual([null, null]);
});

test.each([
  ['2027-03-31', 'university'],
  ['2027-04-01', 'general'],
])('T10(2) on %s a graduate of March 2027 is %s', (today, category) => {
  const of = { registeredDisabled: false, universityThrough: day('2027-03-31') };
  expect(categoryOn(of, day(today))).toBe(category);
  expect(categoryOn({ ...of, registeredDisabled: true }, day(today))).toBe('disabled');
});

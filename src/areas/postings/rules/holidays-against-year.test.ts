import { expect, test } from 'vitest';
import { holidayAsks, holidaysOfWeeks } from './holidays-against-year.ts';

const none = { annualHolidays: null, twoDaysEveryWeek: false, weekdaysOff: 0 };

test('T8(2): two days a week are 104 a year, one is 52', () => {
  expect(holidaysOfWeeks({ twoDaysEveryWeek: true, weekdaysOff: 1 })).toBe(104);
  expect(holidaysOfWeeks({ twoDaysEveryWeek: false, weekdaysOff: 1 })).toBe(52);
  expect(holidaysOfWeeks({ twoDaysEveryWeek: false, weekdaysOff: 2 })).toBe(104);
});

test('T8(2): 103 against 104 is asked about; 104, or nothing told, is not', () => {
  expect(holidayAsks({ ...none, annualHolidays: 103, twoDaysEveryWeek: true })).toMatchObject([
    { code: 'ask-holidays-against-week', data: { days: 103, expected: 104 } },
  ]);
  expect(holidayAsks({ ...none, annualHolidays: 104, weekdaysOff: 2 })).toEqual([]);
  expect(holidayAsks({ ...none, annualHolidays: 60 })).toEqual([]);
  expect(holidayAsks({ ...none, twoDaysEveryWeek: true })).toEqual([]);
});

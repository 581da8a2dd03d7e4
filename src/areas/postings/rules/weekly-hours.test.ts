import { expect, test } from 'vitest';
import { mayWorkWeek, type WeekFacts, weeklyHours } from './weekly-hours.ts';

const facts: WeekFacts = {
  hoursADay: 8,
  weekHours: null,
  daysAWeek: null,
  twoDaysEveryWeek: false,
  annualHolidays: null,
};

test.each([
  ['two days off every week', { twoDaysEveryWeek: true }, 40],
  ['104 days off a year', { annualHolidays: 104 }, 40],
  ['the average that is told', { weekHours: 38.5, annualHolidays: 90 }, 38.5],
  ['パート, four days', { daysAWeek: 4 }, 32],
  ['nothing told of the days', {}, null],
  ['no hours told', { hoursADay: null, annualHolidays: 90 }, null],
] as const)('労働基準法32条: %s', (_, change, hours) => {
  expect(weeklyHours({ ...facts, ...change })).toBe(hours);
});

test('労働基準法32条: 103 days off with eight hours are over forty; under a scheme they pass', () => {
  const hours = weeklyHours({ ...facts, annualHolidays: 103 });
  const refused = mayWorkWeek(hours, false);
  expect(refused.ok ? [] : refused.refusals).toMatchObject([{ code: 'over-forty-hours', data: { hours: 40.2 } }]);
  expect(mayWorkWeek(hours, true).ok).toBe(true);
  expect(mayWorkWeek(40, false).ok).toBe(true);
  expect(mayWorkWeek(null, false).ok).toBe(true);
});

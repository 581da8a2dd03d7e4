import { expect, test } from 'vitest';
import { resultReminderOn } from './result-reminder.ts';

test.each([
  ['2026-11-22', '2026-12-07'],
  ['2026-12-20', '2027-01-04'],
  ['2028-02-15', '2028-03-01'],
  ['2027-03-31', '2027-04-15'],
])('G 2 weeks: referred %s, reminded %s', (referred, expected) => {
  expect(resultReminderOn(Temporal.PlainDate.from(referred)).toString()).toBe(expected);
});

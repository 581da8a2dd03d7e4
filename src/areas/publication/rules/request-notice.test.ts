import { expect, test } from 'vitest';
import { requestNoticeDue } from './request-notice.ts';

test.each<[string, boolean, boolean]>([
  ['2027-01-02', false, false],
  ['2027-01-03', false, true],
  ['2027-01-04', false, true],
  ['2027-01-05', false, false],
  ['2027-01-03', true, false],
])('T12(7) last day 4 January: on %s, told %s → %s', (today, told, due) => {
  expect(requestNoticeDue(Temporal.PlainDate.from('2027-01-04'), Temporal.PlainDate.from(today), told)).toBe(due);
});

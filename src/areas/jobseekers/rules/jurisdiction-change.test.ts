import { expect, test } from 'vitest';
import { type MoveNotice, mayEnterChange, moveReminder, moveStanding } from './jurisdiction-change.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const days = { effectiveOn: day('2027-01-04'), procedureThrough: day('2027-02-28') };

test('T7(9) a change is entered before it takes effect, with a month for the procedure', () => {
  const codes = (effectiveOn: string, procedureThrough: string) => {
    const change = { effectiveOn: day(effectiveOn), procedureThrough: day(procedureThrough) };
    const ruled = mayEnterChange(change, day('2026-11-25'));
    return ruled.ok ? [] : ruled.refusals.map((each) => each.code);
  };
  expect(codes('2026-11-26', '2026-12-26')).toEqual([]);
  expect(codes('2026-11-25', '2026-12-26')).toEqual(['effective-passed']);
  expect(codes('2026-11-26', '2026-12-25')).toEqual(['procedure-too-short']);
});

test.each([
  ['2027-01-03', 'ahead'],
  ['2027-01-04', 'open'],
  ['2027-02-28', 'open'],
  ['2027-03-01', 'overdue'],
])('T7(9) effective 4 January, procedure through 28 February: on %s it is %s', (today, standing) => {
  expect(moveStanding({ ...days, done: false }, day(today))).toBe(standing);
  expect(moveStanding({ ...days, done: true }, day(today))).toBe('done');
});

test.each<[string, MoveNotice, number | null]>([
  ['2027-02-20', 0, null],
  ['2027-02-21', 0, 7],
  ['2027-02-21', 7, null],
  ['2027-02-27', 7, 1],
  ['2027-02-28', 0, 1],
  ['2027-02-28', 1, null],
  ['2027-03-01', 0, null],
])('T7(9) on %s after notice %s comes %s', (today, last, due) => {
  expect(moveReminder(days.procedureThrough, last, day(today))).toBe(due);
});

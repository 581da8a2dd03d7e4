import { expect, test } from 'vitest';
import { firstSelectionDay, highschoolSelection } from './highschool-selection.ts';

const codes = (year?: number, day?: string) =>
  highschoolSelection(year, day === undefined ? undefined : Temporal.PlainDate.from(day)).map(({ code }) => code);

test('T8(4) 高卒: the class of March 2028 is selected from 16 September 2027', () => {
  expect(firstSelectionDay(2028).toString()).toBe('2027-09-16');
  expect(codes(2028, '2027-09-15')).toEqual(['selection-too-early']);
  expect(codes(2028, '2027-09-16')).toEqual([]);
  expect([codes(undefined, '2027-06-01'), codes(2028)]).toEqual([[], []]);
});

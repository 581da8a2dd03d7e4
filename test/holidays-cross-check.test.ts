import japanese from 'japanese-holidays';
import { expect, test } from 'vitest';
import { calendarRange, nationalHoliday } from '#kernel/calendar.ts';

/** What the other package calls a day; it reads the local fields of a Date. */
const other = (date: Temporal.PlainDate): string | undefined =>
  japanese.isHoliday(new Date(date.year, date.month - 1, date.day));

test('national holidays agree with a second package on every day of 1970 to 2050', () => {
  const differing: string[] = [];
  for (
    let date = calendarRange.first;
    Temporal.PlainDate.compare(date, calendarRange.last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const ours = nationalHoliday(date);
    const theirs = other(date);
    if ((ours === undefined) !== (theirs === undefined)) differing.push(`${date} ${ours ?? '-'} / ${theirs ?? '-'}`);
  }
  expect(differing).toEqual([]);
}, 60_000);

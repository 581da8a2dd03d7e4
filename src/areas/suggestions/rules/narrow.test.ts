import { expect, test } from 'vitest';
import type { Match } from './match.ts';
import {
  countMarks,
  formatNarrow,
  marksOf,
  type Narrowable,
  type NarrowMarks,
  parseNarrow,
  staysIn,
} from './narrow.ts';

const today = Temporal.PlainDate.from('2026-11-23');
const match: Match = {
  excluded: [],
  points: 65,
  fits: [
    { about: 'occupation', points: 40 },
    { about: 'commute', points: 15, minutes: 25 },
    { about: 'pay', points: 10 },
  ],
  misses: [],
};
const posting: Narrowable = {
  match,
  home: false,
  prefectures: ['13'],
  employments: ['part-time'],
  monthlyPay: 199_999,
  hourlyPay: 1_300,
  on: today.subtract({ days: 7 }),
};
const asked = (marks: Partial<NarrowMarks>): NarrowMarks => ({
  place: [],
  employment: [],
  pay: [],
  days: [],
  ...marks,
});
const marks = (changed: Partial<Narrowable> = {}) => marksOf({ ...posting, ...changed }, today);

test('T3(5) the marks of a posting: the way to work counts as a wished place, pay by its step, one yen less not', () => {
  expect(marks()).toEqual({
    place: ['wished', 'p13'],
    employment: ['part-time'],
    pay: ['wished', 'w180000', 'h1200', 'h1300'],
    days: ['7', '14', '30'],
  });
  expect(marks({ monthlyPay: 200_000, hourlyPay: null }).pay).toEqual(['wished', 'w180000', 'w200000']);
  expect(marks({ match: { ...match, fits: [] }, home: true, monthlyPay: null, hourlyPay: null })).toMatchObject({
    place: ['home', 'p13'],
    pay: [],
  });
});

test('T3(5) what came seven days ago is of the last 7 days, what came eight days ago is not', () => {
  expect(marks({ on: today.subtract({ days: 8 }) }).days).toEqual(['14', '30']);
  expect(marks({ on: today.subtract({ days: 30 }) }).days).toEqual(['30']);
  expect(marks({ on: today.subtract({ days: 31 }) }).days).toEqual([]);
});

test('T3(5) within a group any may hold, between groups all must', () => {
  expect(staysIn(marks(), asked({}))).toBe(true);
  expect(staysIn(marks(), asked({ employment: ['regular', 'part-time'] }))).toBe(true);
  expect(staysIn(marks(), asked({ employment: ['part-time'], place: ['p27'] }))).toBe(false);
  expect(staysIn(marks(), asked({ employment: ['part-time'], place: ['p27', 'p13'] }))).toBe(true);
});

test('T3(5) a mark is counted under the other groups, so that another choice of its group is counted too', () => {
  const all = [marks(), marks({ employments: ['regular'] }), marks({ prefectures: ['27'], employments: ['regular'] })];
  const counts = countMarks(all, asked({ place: ['p13'], employment: ['part-time'] }));
  expect([...counts.employment]).toEqual([
    ['part-time', 1],
    ['regular', 1],
  ]);
  expect(counts.place.get('p27')).toBeUndefined();
  expect(counts.days.get('7')).toBe(1);
});

test('T3(5) an address is read and written alike; what it does not know is left out', () => {
  const read = parseNarrow(
    new URLSearchParams(
      'place=p13&place=p13&place=drop&employment=part-time&employment=king&pay=&pay=w1&days=7&page=3',
    ),
  );
  expect(read).toEqual({ marks: asked({ place: ['p13'], employment: ['part-time'], days: ['7'] }), page: 3 });
  expect(parseNarrow(new URLSearchParams(formatNarrow(read)))).toEqual(read);
  expect(formatNarrow(parseNarrow(new URLSearchParams('page=-2')))).toBe('');
});

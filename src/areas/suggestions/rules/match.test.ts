import { describe, expect, test } from 'vitest';
import { type MatchPerson, type MatchPlace, type MatchPosting, matchOf, rankMatches } from './match.ts';

const person: MatchPerson = {
  occupations: ['25101'],
  employments: ['regular'],
  monthlyPay: 220_000,
  hourlyPay: null,
  hours: { from: 540, to: 1080 },
  nights: false,
  daysOff: ['sat', 'sun'],
  twoDayWeek: true,
  overtimeAtMost: 10,
  commute: { by: 'car', minutes: 30 },
  licences: ['0101'],
  driving: 'automatic',
  remote: true,
  age: 41,
  graduate: false,
  disabled: false,
};
const posting: MatchPosting = {
  kind: 'general',
  occupations: ['25103'],
  employment: 'regular',
  monthlyPay: 220_000,
  hourlyPay: null,
  hours: [{ from: 540, to: 1080 }],
  daysOff: ['sat', 'sun', 'public'],
  twoDayWeek: true,
  overtimeHours: 10,
  licences: [
    { code: '0101', required: true },
    { code: '0202', required: false },
  ],
  driving: 'required',
  automaticWillDo: true,
  remote: true,
  ageFrom: null,
  ageTo: null,
  disabledOnly: false,
};
const wished: MatchPlace = { wished: true, wouldMove: false, km: 3 };
const match = (changed: Partial<MatchPosting> = {}, who: Partial<MatchPerson> = {}, place: Partial<MatchPlace> = {}) =>
  matchOf({ ...person, ...who }, { ...posting, ...changed }, { ...wished, ...place });
const codes = (reasons: readonly { readonly about: string }[]) => reasons.map(({ about }) => about);

test('T3(5) everything that speaks for a posting, with its points', () => {
  const { points, fits, misses, excluded } = match();
  expect([points, misses, excluded]).toEqual([111, [], []]);
  expect(codes(fits)).toEqual([
    'occupation',
    'place',
    'employment',
    'pay',
    'hours',
    'licence',
    'driving',
    'days-off',
    'two-day-week',
    'overtime',
    'remote',
  ]);
  expect(fits.reduce((sum, each) => sum + each.points, 0)).toBe(points);
});

test('T3(5) the same small class counts whole, another one of the middle class half, other work is no suggestion', () => {
  expect(match({ occupations: ['25104'] }).fits[0]).toEqual({ about: 'occupation', points: 40 });
  expect(match({ occupations: ['25201'] }).fits[0]).toEqual({ about: 'related-occupation', points: 20 });
  expect(match({ occupations: ['26101'] }).excluded).toEqual(['other-work']);
  expect(match({ occupations: ['26101', '25201'] }, { occupations: ['36101', '25299'] }).fits[0]?.about).toBe(
    'occupation',
  );
  expect(match({ occupations: ['25'] }).fits[0]?.about).toBe('related-occupation');
});

test('T3(5) who names no class of work: place and form of employment, whichever are wished, have to fit', () => {
  const unclassed = (who: Partial<MatchPerson> = {}, place: Partial<MatchPlace> = {}) =>
    match({}, { occupations: [], ...who }, place);
  expect(unclassed().excluded).toEqual([]);
  expect(codes(unclassed().fits).slice(0, 2)).toEqual(['place', 'employment']);
  expect(unclassed({ employments: [] }).excluded).toEqual([]);
  expect(unclassed({ employments: ['part-time'] }).excluded).toEqual(['other-wishes']);
  expect(unclassed({}, { wished: false, km: 100 }).excluded).toEqual(['other-wishes']);
  expect(unclassed({}, { wished: false, km: 12 }).excluded).toEqual([]);
  const silent = { employments: [], commute: null };
  expect(unclassed(silent, { wished: null }).excluded).toEqual(['other-wishes']);
  expect(unclassed({ ...silent, employments: ['regular'] }, { wished: null }).excluded).toEqual([]);
});

test('T3(5) what either side left open speaks neither for nor against', () => {
  const open = {
    monthlyPay: null,
    hours: [],
    daysOff: [],
    overtimeHours: null,
    licences: [],
    driving: 'none',
  } as const;
  expect(codes(match(open).misses)).toEqual([]);
  expect(codes(match(open).fits)).toEqual(['occupation', 'place', 'employment', 'two-day-week', 'remote']);
});

test('T3(5) one yen, one minute, one day, one hour less is named as what does not fit', () => {
  expect(codes(match({ monthlyPay: 219_999 }).misses)).toEqual(['pay']);
  expect(codes(match({ hours: [{ from: 539, to: 1080 }] }).misses)).toEqual(['hours']);
  expect(codes(match({ daysOff: ['sun'] }).misses)).toEqual(['days-off']);
  expect(codes(match({ overtimeHours: 11 }).misses)).toEqual(['overtime']);
  expect(codes(match({ employment: 'part-time' }).misses)).toEqual(['employment']);
  expect(codes(match({ twoDayWeek: false, remote: false }).misses)).toEqual(['two-day-week', 'remote']);
  expect(match({ monthlyPay: 219_999 }).points).toBe(101);
});

test('T3(5) night work counts against who does not want it, when every shift is at night', () => {
  const late = { from: 1020, to: 1500 };
  expect(codes(match({ hours: [late] }, { hours: null }).misses)).toEqual(['nights']);
  expect(codes(match({ hours: [late, { from: 540, to: 1080 }] }, { hours: null }).misses)).toEqual([]);
  expect(codes(match({ hours: [{ from: 240, to: 700 }] }, { hours: null }).misses)).toEqual(['nights']);
  expect(codes(match({ hours: [{ from: 300, to: 1320 }] }, { hours: null }).misses)).toEqual([]);
  expect(codes(match({ hours: [late] }, { hours: null, nights: true }).misses)).toEqual([]);
});

test('T3(5) a licence that is required and missing takes its points away; one that would be welcome does not', () => {
  expect(match({}, { licences: [] }).misses).toEqual([{ about: 'licence', points: -8 }]);
  expect(match({}, { licences: [] }).points).toBe(95);
  expect(codes(match({ licences: [{ code: '0202', required: false }] }, { licences: [] }).misses)).toEqual([]);
  expect(match({ automaticWillDo: false }).misses).toEqual([{ about: 'driving', points: -3 }]);
  expect(codes(match({ driving: 'preferred' }, { driving: 'none' }).misses)).toEqual([]);
});

test('T3(5) the way to work is estimated from distance and means, its bound inside', () => {
  const away = (km: number | null, place: Partial<MatchPlace> = {}, who: Partial<MatchPerson> = {}) =>
    match({}, who, { wished: false, km, ...place });
  expect(away(12).fits[1]).toEqual({ about: 'commute', points: 15, minutes: 25 });
  expect(codes(away(15).fits)).toContain('commute');
  expect(away(15.1).misses).toEqual([{ about: 'commute', points: 0, minutes: 35 }]);
  expect(codes(away(null).misses)).toEqual(['place']);
  expect(codes(away(null, { wished: null }).misses)).toEqual([]);
  expect(codes(away(400, { wouldMove: true }).fits)).toContain('move');
  expect(codes(away(null, { wouldMove: true }, { commute: null }).fits)).toContain('move');
});

describe('T3(5) no suggestion at all', () => {
  test('an age limit that leaves the person out; its bounds are inside', () => {
    expect(match({ ageTo: 40 }).excluded).toEqual(['age']);
    expect(match({ ageTo: 41, ageFrom: 41 }).excluded).toEqual([]);
    expect(match({ ageFrom: 42 }).excluded).toEqual(['age']);
    expect(match({ ageFrom: 42 }, { age: null }).excluded).toEqual([]);
  });

  test('another kind: 大卒等 for those of whom it is, 季節 and 出稼ぎ for those who wish it, 高卒 through schools', () => {
    expect(match({ kind: 'university' }).excluded).toEqual(['other-kind']);
    expect(match({ kind: 'university' }, { graduate: true }).excluded).toEqual([]);
    expect(match({ kind: 'seasonal' }).excluded).toEqual(['other-kind']);
    expect(match({ kind: 'seasonal' }, { employments: ['seasonal'] }).excluded).toEqual([]);
    expect(match({ kind: 'highschool' }, { graduate: true }).excluded).toEqual(['other-kind']);
  });

  test('work kept for disabled persons, and every reason at once', () => {
    expect(match({ disabledOnly: true }, { disabled: true }).excluded).toEqual([]);
    const all = match({ disabledOnly: true, ageTo: 30, kind: 'highschool' }, { occupations: ['36101'] });
    expect(all).toEqual({
      excluded: ['other-work', 'other-kind', 'age', 'disabled-only'],
      points: 0,
      fits: [],
      misses: [],
    });
  });
});

test('T3(5) the most points first, then the fewest misses, equal ones as given', () => {
  const full = match();
  const missing = match({ remote: false }, { hourlyPay: null });
  const alike = { ...full, misses: missing.misses };
  expect(
    rankMatches([
      ['missing', missing],
      ['none', match({ ageTo: 30 })],
      ['alike', alike],
      ['first', full],
      ['second', full],
    ]).map(({ of }) => of),
  ).toEqual(['first', 'second', 'alike', 'missing']);
});

import { expect, test } from 'vitest';
import { profileFacets } from './profile-facets.ts';

const nothing = { works: [], places: [], employment: [], licences: [], driving: false };

test('T12(2) an empty profile has no marks', () => {
  expect(profileFacets(nothing)).toEqual([]);
});

test('T12(1) work by its classes, place by prefecture and municipality', () => {
  expect(profileFacets({ ...nothing, works: [{ occupation: '36101' }], places: ['13104', '13104'] })).toEqual([
    'm13104',
    'o36',
    'o361',
    'oE',
    'p13',
  ]);
});

test('T12(1) a code with hyphens, a middle class alone, and one that is none', () => {
  const marks = (occupation: string) => profileFacets({ ...nothing, works: [{ occupation }] });
  expect(marks('019-01')).toEqual(['o01', 'o019', 'oA']);
  expect(marks('25')).toEqual(['o25', 'oC']);
  expect(marks('')).toEqual([]);
  expect(marks('x')).toEqual([]);
});

test.each<[number | undefined, readonly string[]]>([
  [undefined, []],
  [0, []],
  [1, ['x1']],
  [3, ['x1', 'x3']],
  [9, ['x1', 'x3', 'x5']],
  [10, ['x1', 'x10', 'x3', 'x5']],
])('T12(1) %s years of experience', (years, marks) => {
  expect(profileFacets({ ...nothing, works: [{ years: 0 }, { years }] })).toEqual(marks);
});

test('T12(1) pay: whoever asks for no more than a step is found by it', () => {
  expect(profileFacets({ ...nothing, monthlyPay: 250_000 })).toEqual(['w250000', 'w300000', 'w400000']);
  expect(profileFacets({ ...nothing, monthlyPay: 250_001 })).toEqual(['w300000', 'w400000']);
  expect(profileFacets({ ...nothing, hourlyPay: 1_500 })).toEqual(['h1500', 'h2000']);
});

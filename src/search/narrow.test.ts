import { expect, test } from 'vitest';
import { narrowed } from './narrow.ts';
import { everything } from './port.ts';

test('a prefecture gives way to its municipalities, another prefecture stays', () => {
  expect(narrowed({ ...everything, pref: ['13', '14'], city: ['13112'] })).toMatchObject({
    pref: ['14'],
    city: ['13112'],
  });
});

test('a designated city gives way to its wards', () => {
  expect(narrowed({ ...everything, city: ['14100', '14104', '14205'] }).city).toEqual(['14104', '14205']);
});

test('a 職種 gives way to its details', () => {
  expect(narrowed({ ...everything, category: ['05', '05-04', '06'] }).category).toEqual(['05-04', '06']);
});

test('what is not narrower stays as it is', () => {
  const query = { ...everything, pref: ['13'], city: ['27127'], category: ['01'] };
  expect(narrowed(query)).toEqual(query);
});

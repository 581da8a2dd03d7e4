import { expect, test } from 'vitest';
import { formatProfileQuery, noConditions, parseProfileQuery, placesAsked, worksAsked } from './profile-query.ts';

const parsed = (address: string) => parseProfileQuery(new URLSearchParams(address));

test('G search: an address and its query say the same, in one order', () => {
  const query = parsed('work=oE&place=p27&place=p13&q= 介護 &sort=published&page=2&place=p13');
  expect(query.marks.place).toEqual(['p13', 'p27']);
  expect(query.q).toBe('介護');
  expect(parsed(formatProfileQuery(query))).toEqual(query);
  expect(formatProfileQuery(parsed(''))).toBe('');
});

test('T15: what is no condition is left out, and nothing is asked without end', () => {
  expect(parsed('place=x&work=oZ&employment=%27%3B--&years=abc&licence=l&pay=w&page=-3&sort=name')).toEqual(
    noConditions,
  );
  expect(parsed(`q=${'あ'.repeat(300)}`).q).toHaveLength(100);
  expect(parsed('page=99999').page).toBe(33);
});

test('G search: a municipality narrows its prefecture, a class the one above it', () => {
  expect(placesAsked(['m13104', 'p13', 'p27'])).toEqual(['m13104', 'p27']);
  expect(worksAsked(['o36', 'o361', 'oE', 'oC'])).toEqual(['o361', 'oC']);
  expect(worksAsked(['o37', 'oE'])).toEqual(['o37']);
  expect(worksAsked(['oE'])).toEqual(['oE']);
});

import { expect, it } from 'vitest';
import { fullCheck } from '#kernel/fields/index.ts';
import { establishmentFields } from './index.ts';

it('職業安定法5条の3: name, kana and address of an establishment may not be omitted', () => {
  expect(fullCheck(establishmentFields, {}).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'identity.name required',
    'identity.kana required',
    'identity.postalCode required',
    'identity.municipality required',
    'identity.address required',
  ]);
});

it('an age of retirement is asked only where there is one', () => {
  const missing = (retirement: boolean) =>
    fullCheck(establishmentFields, { terms: { retirement } }).some(({ field }) => field === 'terms.retirementAge');
  expect([missing(true), missing(false)]).toEqual([true, false]);
});

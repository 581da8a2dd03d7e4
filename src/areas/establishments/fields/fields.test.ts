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

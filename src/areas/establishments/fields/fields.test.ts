import { expect, it } from 'vitest';
import { allFields, fullCheck } from '#kernel/fields/index.ts';
import { establishmentContent } from '#test/factories/establishment-content.ts';
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

it('the factory is a complete registration; PR tells who the employer is', () => {
  expect(fullCheck(establishmentFields, establishmentContent())).toEqual([]);
  const shown = allFields(establishmentFields).filter(
    ({ section, field }) => section === 'promotion' && !field.identity,
  );
  expect(shown).toEqual([]);
});

import { expect, test } from 'vitest';
import { termsOfEstablishment } from './terms-of-establishment.ts';

test('T8(2): a new posting begins with what holds in the whole establishment', () => {
  expect(
    termsOfEstablishment({
      insurances: ['employment', 'publicAccident', 'other'],
      companyPensions: ['fund'],
      severance: true,
      severanceAfter: 3,
      mutualAid: false,
      retirement: true,
      retirementAge: 65,
      retirementUniform: true,
      rehiring: false,
      familyHousing: true,
      housingNote: '2DK',
      nursery: false,
    }),
  ).toEqual({
    insurances: ['employment', 'public-accident', 'corporate-pension', 'retirement-pay'],
    corporatePensions: ['employees-fund'],
    retirementPayYears: 3,
    retirement: true,
    retirementAge: 65,
    retirementUniform: true,
    rehiring: false,
    familyHousing: true,
    housingText: '2DK',
    childcare: false,
  });
});

test('T8(2): an establishment that has said nothing leaves everything to be asked', () => {
  expect(termsOfEstablishment({})).toEqual({});
  expect(termsOfEstablishment({ insurances: ['other'], severance: false, severanceAfter: 3 })).toEqual({});
});

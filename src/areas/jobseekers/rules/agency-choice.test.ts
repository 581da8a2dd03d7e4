import { expect, test } from 'vitest';
import { agencyTermsVersion, mayProvide } from './agency-choice.ts';

const code = (accepted: string, valid: boolean) => {
  const ruled = mayProvide(accepted, valid);
  return ruled.ok ? 'allowed' : ruled.refusals[0].code;
};

test('S agencies: only after the terms in force were accepted, and while the registration is valid', () => {
  expect(code(agencyTermsVersion, true)).toBe('allowed');
  expect(code('', true)).toBe('agency-terms-missing');
  expect(code('2020-01-06', true)).toBe('agency-terms-missing');
  expect(code(agencyTermsVersion, false)).toBe('registration-not-valid');
});

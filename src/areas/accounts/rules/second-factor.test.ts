import { expect, test } from 'vitest';
import { needsSecondFactor, newBackupCode, normalBackupCode } from './second-factor.ts';

test.each([
  ['counter', true],
  ['checker', true],
  ['head', true],
  ['bureau', true],
  ['operator', true],
  ['employer', false],
  ['delegate', false],
  ['jobseeker', false],
  ['agency', false],
])('P5 %s must have a second factor: %s', (role, needed) => {
  expect(needsSecondFactor(role)).toBe(needed);
});

test('T15 a backup code is read however it is typed', () => {
  const code = newBackupCode();
  expect(code).toMatch(/^[A-Z2-9]{5}-[A-Z2-9]{5}$/);
  expect(normalBackupCode(` ${code.toLowerCase()} `)).toBe(code.replace('-', ''));
  expect(normalBackupCode('ABCDE')).toBeUndefined();
  expect(normalBackupCode('ABCDE-FGHI1')).toBeUndefined();
});

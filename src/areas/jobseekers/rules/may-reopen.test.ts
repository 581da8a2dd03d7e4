import { expect, test } from 'vitest';
import { mayReopen } from './may-reopen.ts';
import type { RegistrationStanding } from './registration-standing.ts';

const since = Temporal.PlainDate.from('2026-11-01');
const code = (standing: RegistrationStanding, by: 'jobseeker' | 'staff') => {
  const ruled = mayReopen(standing, by);
  return ruled.ok ? 'allowed' : ruled.refusals[0].code;
};

test('T9(1) an expired, cancelled or employed person registers anew', () => {
  for (const why of ['expired', 'cancelled', 'employed', 'withdrawn'] as const)
    expect(code({ state: 'invalid', since, why }, 'jobseeker')).toBe('allowed');
});

test('T10(2) what staff treat as invalid, only staff take up again', () => {
  expect(code({ state: 'invalid', since, why: 'treated-as-invalid' }, 'jobseeker')).toBe('staff-decide');
  expect(code({ state: 'invalid', since, why: 'treated-as-invalid' }, 'staff')).toBe('allowed');
});

test('T9(1) a valid registration is not registered anew', () => {
  expect(code({ state: 'valid', through: since, finalMonth: true }, 'staff')).toBe('still-valid');
});

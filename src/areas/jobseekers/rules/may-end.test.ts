import { expect, test } from 'vitest';
import { type GivenEnd, mayEnd } from './may-end.ts';
import type { RegistrationStanding } from './registration-standing.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const valid: RegistrationStanding = { state: 'valid', through: day('2027-01-31'), finalMonth: false };
const invalid: RegistrationStanding = { state: 'invalid', since: day('2026-11-01'), why: 'expired' };
const codes = (
  why: GivenEnd,
  by: 'jobseeker' | 'staff',
  standing: RegistrationStanding = valid,
  registeredDisabled = false,
) => {
  const ruled = mayEnd(why, by, { standing, registeredDisabled });
  return ruled.ok ? [] : ruled.refusals.map((each) => each.code);
};

test('T10(2) the person and staff may cancel and say that employment is decided', () => {
  for (const by of ['jobseeker', 'staff'] as const) {
    expect(codes('cancelled', by)).toEqual([]);
    expect(codes('employed', by)).toEqual([]);
  }
});

test('T10(2) treated as invalid: staff, for registrations without expiry', () => {
  expect(codes('treated-as-invalid', 'staff', { ...valid, through: null }, true)).toEqual([]);
  expect(codes('treated-as-invalid', 'staff')).toEqual(['has-expiry']);
  expect(codes('treated-as-invalid', 'jobseeker', valid, true)).toEqual(['staff-decide']);
});

test('T10(2) what is invalid does not end again', () => {
  expect(codes('cancelled', 'jobseeker', invalid)).toEqual(['already-invalid']);
});

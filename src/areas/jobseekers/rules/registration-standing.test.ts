import { describe, expect, test } from 'vitest';
import { type RegistrationEnd, registrationStanding } from './registration-standing.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const standing = (through: string | null, ended: readonly [string, RegistrationEnd] | null, today: string) =>
  registrationStanding(
    { validThrough: through ? day(through) : null, ended: ended && { on: day(ended[0]), why: ended[1] } },
    day(today),
  );

describe('T10(2) T7(3) the standing of a registration', () => {
  test('valid through its last day, invalid from the next', () => {
    expect(standing('2027-01-31', null, '2027-01-31')).toMatchObject({ state: 'valid', finalMonth: true });
    expect(standing('2027-01-31', null, '2026-12-31')).toMatchObject({ state: 'valid', finalMonth: false });
    const after = standing('2027-01-31', null, '2027-02-01');
    expect(after).toMatchObject({ state: 'invalid', why: 'expired' });
    expect(after.state === 'invalid' && after.since.toString()).toBe('2027-02-01');
  });
  test.each(['employed', 'cancelled', 'withdrawn', 'treated-as-invalid'] as const)('%s: invalid at once', (why) => {
    expect(standing('2027-01-31', ['2026-12-10', why], '2026-12-09')).toMatchObject({ state: 'valid' });
    expect(standing('2027-01-31', ['2026-12-10', why], '2026-12-10')).toMatchObject({ state: 'invalid', why });
  });
  test('an end after expiry does not change why', () => {
    expect(standing('2027-01-31', ['2027-02-05', 'employed'], '2027-02-06')).toMatchObject({ why: 'expired' });
  });
  test('without expiry: valid for years, until staff treat it as invalid', () => {
    expect(standing(null, null, '2036-01-01')).toEqual({ state: 'valid', through: null, finalMonth: false });
    expect(standing(null, ['2027-01-01', 'treated-as-invalid'], '2027-01-01')).toMatchObject({ state: 'invalid' });
  });
});

import { expect, test } from 'vitest';
import { registrationStanding } from './registration-standing.ts';
import { unlocksRestricted } from './unlocks-restricted.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const standing = (validThrough: string | null, today: string, endedOn?: string) =>
  registrationStanding(
    {
      validThrough: validThrough === null ? null : day(validThrough),
      ended: endedOn === undefined ? null : { on: day(endedOn), why: 'withdrawn' },
    },
    day(today),
  );

test('S number: a number of a valid registration unlocks, on its last day too', () => {
  expect(unlocksRestricted(standing('2027-02-28', '2026-11-24')).ok).toBe(true);
  expect(unlocksRestricted(standing('2027-02-28', '2027-02-28')).ok).toBe(true);
  expect(unlocksRestricted(standing(null, '2026-11-24')).ok).toBe(true);
});

test('S number: unknown, expired and withdrawn are one and the same refusal', () => {
  const refusals = [
    unlocksRestricted(undefined),
    unlocksRestricted(standing('2027-02-28', '2027-03-01')),
    unlocksRestricted(standing('2027-02-28', '2026-11-24', '2026-11-24')),
  ];
  for (const refusal of refusals)
    expect(refusal).toEqual({
      ok: false,
      refusals: [{ rule: 'S number', code: 'number-not-confirmed', field: 'number' }],
    });
});

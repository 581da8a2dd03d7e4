import { expect, test } from 'vitest';
import { endsWhenHired } from './ends-when-hired.ts';
import { registrationStanding } from './registration-standing.ts';

const day = Temporal.PlainDate.from;
const standing = (through: string | null, today: string) =>
  registrationStanding({ validThrough: through === null ? null : day(through), ended: null }, day(today));

test.each([
  ['on the last day', '2027-01-31', '2027-01-31', false, true],
  ['the day after it there is nothing to end', '2027-01-31', '2027-02-01', false, false],
  ['not of a person registered as disabled: staff decide', null, '2027-01-31', true, false],
])('T10(2) 採用 ends the registration %s', (_, through, today, registeredDisabled, ends) => {
  expect(endsWhenHired({ standing: standing(through, today), registeredDisabled })).toBe(ends);
});

test('T10(2) nothing ends twice', () => {
  const ended = { on: day('2027-01-10'), why: 'employed' } as const;
  const over = registrationStanding({ validThrough: day('2027-01-31'), ended }, day('2027-01-10'));
  expect(endsWhenHired({ standing: over, registeredDisabled: false })).toBe(false);
});

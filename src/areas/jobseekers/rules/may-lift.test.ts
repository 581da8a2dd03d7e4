import { expect, test } from 'vitest';
import { isRepeated, mayLift } from './may-lift.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day('2026-11-25');
const restricted = { restricted: true, since: day('2026-11-20') };
const code = (on: string | null, of: Parameters<typeof mayLift>[0] = restricted) => {
  const ruled = mayLift(of, { on: on === null ? null : day(on) }, today);
  return ruled.ok ? 'allowed' : ruled.refusals[0].code;
};

test('T7(8) lifted on a visit since the restriction, today included', () => {
  expect(code('2026-11-20')).toBe('allowed');
  expect(code('2026-11-25')).toBe('allowed');
});

test('T7(8) not without a visit, not before it, not for a day to come', () => {
  expect(code(null)).toBe('visit-missing');
  expect(code('2026-11-19')).toBe('visit-before-restriction');
  expect(code('2026-11-26')).toBe('visit-in-future');
  expect(code('2026-11-25', { restricted: false, since: null })).toBe('not-restricted');
});

test('T7(8) repeated is the second restriction', () => {
  expect(isRepeated(restricted, null)).toBe(false);
  expect(isRepeated(restricted, day('2026-10-01'))).toBe(true);
  expect(isRepeated({ restricted: false, since: null }, day('2026-10-01'))).toBe(false);
});

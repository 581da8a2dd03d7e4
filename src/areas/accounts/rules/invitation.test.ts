import { expect, test } from 'vitest';
import { invitationOpenThrough, invitationStands } from './invitation.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

test.each([
  ['2026-11-23', '2026-11-30'],
  ['2026-12-29', '2027-01-05'],
  ['2028-02-24', '2028-03-02'],
])('T4(1) an invitation sent on %s stands through %s', (sent, through) => {
  expect(invitationOpenThrough(day(sent)).toString()).toBe(through);
});

test.each([
  ['on its last day', { accepted: false, ended: false }, '2026-11-30', true],
  ['the day after', { accepted: false, ended: false }, '2026-12-01', false],
  ['taken up', { accepted: true, ended: false }, '2026-11-24', false],
  ['taken back', { accepted: false, ended: true }, '2026-11-24', false],
] as const)('T4(1) an invitation %s', (_, state, today, stands) => {
  expect(invitationStands({ openThrough: day('2026-11-30'), ...state }, day(today))).toBe(stands);
});

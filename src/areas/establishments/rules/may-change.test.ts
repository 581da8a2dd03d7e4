import { expect, test } from 'vitest';
import { refusalsOf } from '#kernel/refusal.ts';
import { mayChangeEstablishment, mayFileChange } from './may-change.ts';

const codes = (...of: Parameters<typeof mayChangeEstablishment>) =>
  refusalsOf(mayChangeEstablishment(...of)).map(({ code }) => code);

test('T6(8) a registered establishment is changed in a copy, which rests while it waits at the office', () => {
  expect(codes('registered', false)).toEqual([]);
  expect(codes('registered', true)).toEqual(['change-filed']);
});

test.each(['opened', 'provisional', 'abolished'] as const)('T6(8) %s: there is nothing to change', (phase) => {
  expect(codes(phase, false)).toEqual(['change-before-registration']);
});

test('T6(8) a change that changes nothing is not filed', () => {
  expect(refusalsOf(mayFileChange(0)).map(({ code }) => code)).toEqual(['nothing-changed']);
  expect(mayFileChange(1).ok).toBe(true);
});

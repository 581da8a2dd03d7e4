import { expect, test } from 'vitest';
import { type Ruling, refusalsOf } from '#kernel/refusal.ts';
import { mayAgree, mayPrepare } from './re-registration.ts';

const codes = (of: Ruling) => refusalsOf(of).map(({ code }) => code);

test('T6(8) another office prepares it, once, for what is registered', () => {
  const there = { phase: 'registered', officeCode: '17010' };
  expect(mayPrepare(there, '17020', false).ok).toBe(true);
  expect(codes(mayPrepare(there, '17010', false))).toEqual(['own-establishment']);
  expect(codes(mayPrepare({ ...there, phase: 'abolished' }, '17020', true))).toEqual([
    'not-to-re-register',
    're-registration-open',
  ]);
});

test('T6(8) T13(1) the first account agrees, when no self-application lacks its result', () => {
  expect(mayAgree({ first: true, withoutResult: 0 }).ok).toBe(true);
  expect(codes(mayAgree({ first: false, withoutResult: 2 }))).toEqual(['not-first-account', 'move-results-missing']);
});

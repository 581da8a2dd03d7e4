import { expect, test } from 'vitest';
import { neverTwice } from './never-twice.ts';

test('T11(5) a first application passes, a second to the same posting does not', () => {
  expect(neverTwice(false).ok).toBe(true);
  expect(neverTwice(true)).toEqual({ ok: false, refusals: [{ rule: 'T11(5)', code: 'applied-before' }] });
});

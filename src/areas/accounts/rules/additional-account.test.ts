import { expect, test } from 'vitest';
import { mayAddAccount } from './additional-account.ts';

test.each([
  [0, true],
  [9, true],
  [10, false],
  [11, false],
])('T4(1) with %i additional accounts one more: %s', (additional, allowed) => {
  expect(mayAddAccount(additional).ok).toBe(allowed);
});

test('T4(1) the refusal names the limit', () => {
  expect(mayAddAccount(10)).toEqual({
    ok: false,
    refusals: [{ rule: 'T4(1)', code: 'too-many-accounts', data: { limit: 10, additional: 10 } }],
  });
});

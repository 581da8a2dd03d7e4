import { expect, test } from 'vitest';
import { mayHandOver, mayManageAccounts } from './first-account.ts';

test.each([
  ['first', true],
  ['additional', false],
  ['delegate', false],
  ['none', false],
] as const)('T4(1) accounts are managed by the %s account: %s', (account, allowed) => {
  expect(mayManageAccounts(account).ok).toBe(allowed);
});

test.each([
  ['first', 'additional', true],
  ['first', 'first', false],
  ['first', 'delegate', false],
  ['first', 'none', false],
  ['additional', 'additional', false],
] as const)('T4(1) handing over from the %s to the %s account: %s', (from, to, allowed) => {
  expect(mayHandOver(from, to).ok).toBe(allowed);
});

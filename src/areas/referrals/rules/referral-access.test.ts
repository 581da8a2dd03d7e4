import { expect, test } from 'vitest';
import { mayUseReferral } from './referral-access.ts';

test('G invalid: open while the posting is valid, afterwards the office is told', () => {
  expect(mayUseReferral(true).ok).toBe(true);
  const over = mayUseReferral(false);
  expect(over.ok ? [] : over.refusals.map((each) => [each.rule, each.code])).toEqual([
    ['G invalid', 'tell-the-office'],
  ]);
});

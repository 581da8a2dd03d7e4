import { expect, test } from 'vitest';
import { mayWithdrawEmployer, mayWithdrawJobseeker } from './may-withdraw.ts';

test('T13(1) an employer withdraws only when every self-application has its result', () => {
  expect(mayWithdrawEmployer(0).ok).toBe(true);
  expect(mayWithdrawEmployer(1)).toEqual({
    ok: false,
    refusals: [{ rule: 'T13(1)', code: 'results-missing', data: { count: 1 } }],
  });
});

test('T13(2) a jobseeker withdraws only when no self-application is in progress', () => {
  expect(mayWithdrawJobseeker(0).ok).toBe(true);
  expect(mayWithdrawJobseeker(2)).toEqual({
    ok: false,
    refusals: [{ rule: 'T13(2)', code: 'applications-in-progress', data: { count: 2 } }],
  });
});

import { expect, test } from 'vitest';
import { mayStop } from './may-stop.ts';

const codes = (decision: Parameters<typeof mayStop>[0]) => {
  const answer = mayStop(decision);
  return answer.ok ? [] : answer.refusals.map((each) => each.code);
};

test.each([
  ['T7(7)', true, '規約違反', []],
  ['T7(7)', false, '規約違反', ['head-only']],
  ['T6(7)', false, '', ['head-only', 'reason-missing']],
  ['T7(11)', false, '情報漏えいの疑い', []],
  ['T6(9)', false, '', ['reason-missing']],
  ['T6(9)', true, 'あ'.repeat(501), ['reason-too-long']],
] as const)('%s by a head: %s, reason %s', (clause, head, reason, expected) => {
  expect(codes({ clause, head, reason })).toEqual(expected);
});

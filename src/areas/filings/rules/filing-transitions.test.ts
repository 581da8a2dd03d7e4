import { expect, test } from 'vitest';
import { movesFrom } from '#kernel/transitions.ts';
import { type FilingActor, filingTransitions } from './filing-transitions.ts';

test.each([
  ['waiting', 'staff', ['ask', 'sendBack', 'accept', 'withdraw']],
  ['waiting', 'employer', ['withdraw']],
  ['waiting', 'time', ['lapse']],
  ['asked', 'staff', ['ask', 'sendBack', 'accept', 'withdraw']],
  ['asked', 'employer', ['answer', 'withdraw']],
  ['asked', 'time', ['lapse']],
  ['accepted', 'staff', []],
  ['accepted', 'employer', []],
  ['sentBack', 'staff', []],
  ['lapsed', 'employer', []],
  ['withdrawn', 'staff', []],
] as const)('T8(3) %s, %s', (state, actor: FilingActor, moves) => {
  expect(movesFrom(filingTransitions, state, actor)).toEqual(moves);
});

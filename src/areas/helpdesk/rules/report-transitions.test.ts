import { expect, test } from 'vitest';
import { movesFrom } from '#kernel/transitions.ts';
import { reportTransitions } from './report-transitions.ts';

test.each([
  ['waiting', ['take']],
  ['taken', ['take', 'close']],
  ['closed', []],
] as const)('T4(2) T5(2) from %s: %s', (state, moves) => {
  expect(movesFrom(reportTransitions, state, 'operator')).toEqual(moves);
});

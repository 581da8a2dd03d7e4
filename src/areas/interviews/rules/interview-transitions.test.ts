import { expect, test } from 'vitest';
import { finalStates, move, movesFrom } from '#kernel/transitions.ts';
import { type InterviewState, interviewTransitions as table } from './interview-transitions.ts';

test('T11(2): what each side may do from each state', () => {
  const all = (actor: 'jobseeker' | 'employer') =>
    Object.fromEntries(
      (Object.keys(table.states) as InterviewState[]).map((state) => [state, movesFrom(table, state, actor)]),
    );
  expect(all('jobseeker')).toEqual({
    proposed: ['accept', 'askOthers'],
    accepted: ['askOthers'],
    othersAsked: [],
    cancelled: [],
  });
  expect(all('employer')).toEqual({
    proposed: ['proposeAgain', 'cancel'],
    accepted: ['proposeAgain', 'cancel'],
    othersAsked: ['proposeAgain', 'cancel'],
    cancelled: [],
  });
  expect(finalStates(table)).toEqual(['cancelled']);
  expect(move(table, 'accepted', 'accept', 'jobseeker').ok).toBe(false);
});

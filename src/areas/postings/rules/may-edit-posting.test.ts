import { expect, test } from 'vitest';
import { mayDiscard, mayEditPosting } from './may-edit-posting.ts';
import { type PostingState, postingTransitions } from './posting-transitions.ts';

const expected: Readonly<Record<PostingState, string | null>> = {
  draft: null,
  asked: null,
  sentBack: null,
  filed: 'posting-filed',
  accepted: 'posting-accepted',
  recruitmentStopped: 'posting-accepted',
  filled: 'posting-over',
  cancelled: 'posting-over',
  lapsed: 'posting-over',
  withdrawn: 'posting-over',
};

test.each(Object.keys(postingTransitions.states) as PostingState[])('T8(2), G change: %s', (state) => {
  const answer = mayEditPosting(state);
  expect(answer.ok ? null : answer.refusals[0].code).toBe(expected[state]);
});

test('T8(2): only what the office has never had is thrown away', () => {
  const states = Object.keys(postingTransitions.states) as PostingState[];
  expect(states.filter((state) => mayDiscard(state).ok)).toEqual(['draft']);
});

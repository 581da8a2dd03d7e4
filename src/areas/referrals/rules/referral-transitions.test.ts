import { expect, test } from 'vitest';
import { finalStates, movesFrom } from '#kernel/transitions.ts';
import { openStates, referralTransitions, seenByEmployer } from './referral-transitions.ts';

test('T11(1) what was sent to the page is answered by the jobseeker alone; the office can take it back', () => {
  expect(movesFrom(referralTransitions, 'offered', 'jobseeker')).toEqual(['apply', 'decline']);
  expect(movesFrom(referralTransitions, 'offered', 'staff')).toEqual(['takeBack']);
  expect(movesFrom(referralTransitions, 'offered', 'employer')).toEqual([]);
});

test('T11(1) G invalid: the result is registered by the employer, or by the office that was told of it', () => {
  const results = ['hire', 'reject', 'recordWithdrawal', 'recordNoShow'];
  expect(movesFrom(referralTransitions, 'referred', 'employer')).toEqual(results);
  expect(movesFrom(referralTransitions, 'referred', 'staff')).toEqual(results);
  expect(movesFrom(referralTransitions, 'referred', 'jobseeker')).toEqual(['cancel']);
});

test('T11(1) nothing leaves an end, and only open ones keep a second referral away', () => {
  expect(finalStates(referralTransitions)).toEqual([
    'declined',
    'takenBack',
    'cancelled',
    'hired',
    'rejected',
    'withdrawn',
    'noShow',
  ]);
  expect(openStates.some((each) => finalStates(referralTransitions).includes(each))).toBe(false);
});

test('T11(3) an employer sees nothing before the jobseeker has applied', () => {
  expect(seenByEmployer.filter((each) => ['offered', 'declined', 'takenBack'].includes(each))).toEqual([]);
});

import { expect, test } from 'vitest';
import { finalStates, movesFrom } from '#kernel/transitions.ts';
import { disclosureTransitions } from './disclosure-transitions.ts';

test('P6 the office answers, the person takes back, and both end it', () => {
  expect(movesFrom(disclosureTransitions, 'filed', 'staff')).toEqual(['answer']);
  expect(movesFrom(disclosureTransitions, 'filed', 'jobseeker')).toEqual(['withdraw']);
  expect(finalStates(disclosureTransitions)).toEqual(['answered', 'withdrawn']);
});

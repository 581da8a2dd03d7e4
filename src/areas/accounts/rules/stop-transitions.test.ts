import { describe, expect, test } from 'vitest';
import { finalStates, move, movesFrom } from '#kernel/transitions.ts';
import { emergencyTransitions } from './stop-transitions.ts';

describe('T6(9) T7(11) an account under suspicion', () => {
  test('its owner may only answer', () => {
    expect(movesFrom(emergencyTransitions, 'asked', 'owner')).toEqual(['answer']);
    expect(movesFrom(emergencyTransitions, 'active', 'owner')).toEqual([]);
  });

  test.each(['operator', 'bureau', 'staff'] as const)('%s solves, stops, lifts and deletes', (actor) => {
    expect(movesFrom(emergencyTransitions, 'asked', actor)).toEqual(['solve', 'stop', 'delete']);
    expect(movesFrom(emergencyTransitions, 'active', actor)).toEqual(['lift', 'delete']);
  });

  test('what was solved, lifted or deleted stays so', () => {
    expect(finalStates(emergencyTransitions)).toEqual(['solved', 'lifted', 'deleted']);
    expect(move(emergencyTransitions, 'deleted', 'lift', 'operator').ok).toBe(false);
  });
});

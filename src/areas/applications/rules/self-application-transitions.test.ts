import { describe, expect, test } from 'vitest';
import { everyTriple } from '#test/support/triples.ts';
import { selfApplicationTransitions } from './self-application-transitions.ts';

const allowed: Readonly<Record<string, string>> = {
  'accepting complete system': 'completed',
  'accepting cancel jobseeker': 'cancelled',
  'completed cancel jobseeker': 'cancelled',
  'completed hire employer': 'hired',
  'completed reject employer': 'rejected',
  'completed recordWithdrawal employer': 'withdrawn',
  'completed recordNoShow employer': 'noShow',
};

describe('T11(2) T11(4) T7(8): who may move a self-application from where', () => {
  test.each(everyTriple(selfApplicationTransitions))('$state, $move by $actor', ({ key, outcome }) => {
    expect(outcome).toBe(allowed[key] ?? 'refused');
  });
  test('every allowed triple is one of the table', () => {
    const keys = everyTriple(selfApplicationTransitions).map((each) => each.key);
    expect(Object.keys(allowed).filter((each) => !keys.includes(each))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { everyTriple } from '#test/support/triples.ts';
import { establishmentTransitions } from './establishment-transitions.ts';

const allowed: Readonly<Record<string, string>> = {
  'draft file employer': 'filed',
  'sentBack file employer': 'filed',
  'draft registerAtCounter staff': 'registered',
  'filed ask staff': 'asked',
  'asked answer employer': 'filed',
  'filed sendBack staff': 'sentBack',
  'asked sendBack staff': 'sentBack',
  'filed register staff': 'registered',
  'asked register staff': 'registered',
  'registered moveAway staff': 'moved',
  'registered abolish staff': 'abolished',
};

describe('T8(1) T8(3) G① T6(8) T13(1): who may move a registration from where', () => {
  test.each(everyTriple(establishmentTransitions))('$state, $move by $actor', ({ key, outcome }) => {
    expect(outcome).toBe(allowed[key] ?? 'refused');
  });
  test('every allowed triple is one of the table', () => {
    const keys = everyTriple(establishmentTransitions).map((each) => each.key);
    expect(Object.keys(allowed).filter((each) => !keys.includes(each))).toEqual([]);
  });
});

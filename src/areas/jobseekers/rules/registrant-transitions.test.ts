import { describe, expect, test } from 'vitest';
import { everyTriple } from '#test/support/triples.ts';
import { registrantTransitions } from './registrant-transitions.ts';

const allowed: Readonly<Record<string, string>> = {
  'unregistered registerOnline jobseeker': 'online',
  'unregistered registerAtOffice staff': 'office',
  'online switchToOffice staff': 'office',
};

describe('T3(4) T3(6) T9(1) T9(2) T9(3): the kind of a registration, never back', () => {
  test.each(everyTriple(registrantTransitions))('$state, $move by $actor', ({ key, outcome }) => {
    expect(outcome).toBe(allowed[key] ?? 'refused');
  });
  test('T3(4): a jobseeker is one of the two, and nobody without a registration is one', () => {
    expect(Object.keys(registrantTransitions.states)).toEqual(['unregistered', 'online', 'office']);
    expect(registrantTransitions.initial).toBe('unregistered');
  });
  test('every allowed triple is one of the table', () => {
    const keys = everyTriple(registrantTransitions).map((each) => each.key);
    expect(Object.keys(allowed).filter((each) => !keys.includes(each))).toEqual([]);
  });
});

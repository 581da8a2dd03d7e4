import { describe, expect, test } from 'vitest';
import { everyTriple } from '#test/support/triples.ts';
import { postingTransitions } from './posting-transitions.ts';

const allowed: Readonly<Record<string, string>> = {
  'draft file employer': 'filed',
  'sentBack file employer': 'filed',
  'draft file staff': 'filed',
  'sentBack file staff': 'filed',
  'filed ask staff': 'asked',
  'asked answer employer': 'filed',
  'filed sendBack staff': 'sentBack',
  'asked sendBack staff': 'sentBack',
  'filed withdraw employer': 'withdrawn',
  'asked withdraw employer': 'withdrawn',
  'sentBack withdraw employer': 'withdrawn',
  'filed withdraw staff': 'withdrawn',
  'asked withdraw staff': 'withdrawn',
  'sentBack withdraw staff': 'withdrawn',
  'filed lapse time': 'lapsed',
  'asked lapse time': 'lapsed',
  'sentBack lapse time': 'lapsed',
  'filed accept staff': 'accepted',
  'asked accept staff': 'accepted',
  'accepted stopRecruitment staff': 'recruitmentStopped',
  'recruitmentStopped resumeRecruitment staff': 'accepted',
  'accepted fill staff': 'filled',
  'accepted fill employer': 'filled',
  'recruitmentStopped fill employer': 'filled',
  'recruitmentStopped fill staff': 'filled',
  'accepted cancel staff': 'cancelled',
  'accepted cancel employer': 'cancelled',
  'recruitmentStopped cancel employer': 'cancelled',
  'recruitmentStopped cancel staff': 'cancelled',
};

describe('T8(2) T8(3) T10(1) G visit: who may move a posting from where', () => {
  test.each(everyTriple(postingTransitions))('$state, $move by $actor', ({ key, outcome }) => {
    expect(outcome).toBe(allowed[key] ?? 'refused');
  });
  test('every allowed triple is one of the table', () => {
    const keys = everyTriple(postingTransitions).map((each) => each.key);
    expect(Object.keys(allowed).filter((each) => !keys.includes(each))).toEqual([]);
  });
});

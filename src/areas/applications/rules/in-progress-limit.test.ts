import { expect, test } from 'vitest';
import { withinProgressLimit } from './in-progress-limit.ts';

test.each([
  [0, true],
  [14, true],
  [15, false],
  [16, false],
])('T11(5) with %i in progress one more: %s', (inProgress, allowed) => {
  expect(withinProgressLimit(inProgress).ok).toBe(allowed);
});

test('T11(5) the refusal names limit and count', () => {
  expect(withinProgressLimit(15)).toEqual({
    ok: false,
    refusals: [{ rule: 'T11(5)', code: 'too-many-in-progress', data: { limit: 15, inProgress: 15 } }],
  });
});

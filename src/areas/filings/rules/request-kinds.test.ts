import { expect, test } from 'vitest';
import { postingRequests } from '#areas/postings/rules/may-request.ts';
import { requestKinds, requestOf } from './request-kinds.ts';

test('G change: every request has a kind of filing of its own, and is found again by it', () => {
  expect(new Set(Object.values(requestKinds)).size).toBe(postingRequests.length);
  for (const request of postingRequests) expect(requestOf(requestKinds[request])).toBe(request);
});

test('T8(1), T8(2): first registrations are no requests', () => {
  expect(['establishment', 'posting', 'image', ''].map(requestOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

import { expect, test } from 'vitest';
import { mayKeepPosting, maySaveSearch } from './kept-limits.ts';

test('50 searches may be kept, not 51', () => {
  expect(maySaveSearch(49).ok).toBe(true);
  expect(maySaveSearch(50)).toMatchObject({ refusals: [{ code: 'too-many-saved-searches', data: { limit: 50 } }] });
});

test('100 postings may be kept, not 101', () => {
  expect(mayKeepPosting(99).ok).toBe(true);
  expect(mayKeepPosting(100)).toMatchObject({ refusals: [{ code: 'too-many-kept-postings', data: { limit: 100 } }] });
});

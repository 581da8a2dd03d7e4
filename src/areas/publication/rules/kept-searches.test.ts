import { expect, test } from 'vitest';
import { mayKeepSearch } from './kept-searches.ts';

test('T15: the fiftieth search is kept, the next refused', () => {
  expect(mayKeepSearch(49).ok).toBe(true);
  expect(mayKeepSearch(50).ok).toBe(false);
});

import { expect, test } from 'vitest';
import { placeOfPaper } from './change-papers.ts';

test('T15 the first free place of five; the sixth paper is refused', () => {
  expect(placeOfPaper([])).toMatchObject({ value: 1 });
  expect(placeOfPaper([1, 3])).toMatchObject({ value: 2 });
  expect(placeOfPaper([1, 2, 3, 4, 5])).toMatchObject({ refusals: [{ code: 'too-many-papers', data: { most: 5 } }] });
});

import { expect, test } from 'vitest';
import { mayAddDocuments, mostAnswerDocuments } from './answer-documents.ts';

test('T8(3): up to ten documents of one case; an answer without documents always passes', () => {
  expect(mayAddDocuments(0, mostAnswerDocuments).ok).toBe(true);
  expect(mayAddDocuments(9, 1).ok).toBe(true);
  expect(mayAddDocuments(9, 2).ok).toBe(false);
  expect(mayAddDocuments(mostAnswerDocuments, 0).ok).toBe(true);
});

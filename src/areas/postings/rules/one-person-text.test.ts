import { expect, test } from 'vitest';
import { onePersonAsks } from './one-person-text.ts';

const words = (text: string) => onePersonAsks([{ field: 'notes.notes', text }]).map(({ data }) => data?.word);

test.each([
  ['面接済みの方の求人です', '面接済み'],
  ['採用予定者あり', '採用予定者あり'],
  ['佐藤様専用の求人です', '佐藤様専用'],
  ['指名求人', '指名求人'],
])('T8(2): %s', (text, word) => {
  expect(words(text)).toEqual([word]);
});

test('T8(2): what is said of customers and interviews in general is no such text', () => {
  expect(words('お客様の対応をします。面接は1回です。皆さんで協力する職場です。')).toEqual([]);
});

import { expect, test } from 'vitest';
import { discriminatoryConditions } from './discriminatory-conditions.ts';

const found = (text: string) =>
  discriminatoryConditions([{ field: 'notes.notes', text }]).map(({ rule, data }) => [rule, data?.word]);

test.each([
  ['日本人の方のみの募集です', '職業安定法3条', '日本人の方のみ'],
  ['外国籍の方は不可', '職業安定法3条', '外国籍の方は不可'],
  ['面接で家族構成の確認をします', '職業安定法3条', '家族構成の確認'],
  ['労働組合員は不可とします', '職業安定法3条', '労働組合員は不可'],
  ['独 身 者 限 定', '男女雇用機会均等法5条', '独身者限定'],
] as const)('%s', (text, rule, word) => {
  expect(found(text)).toContainEqual([rule, word]);
});

test.each([
  '外国籍の方も歓迎します',
  '日本語で会話ができる方',
  '家族手当あり、家族の看護休暇あり',
  '既婚・未婚は問いません',
])('職業安定法3条: 「%s」 is no condition', (text) => {
  expect(found(text)).toEqual([]);
});

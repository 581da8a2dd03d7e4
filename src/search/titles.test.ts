import { describe, expect, test } from 'vitest';
import { titleDictionary } from './titles.ts';

const dictionary = titleDictionary([
  { title: 'ホームヘルパー', occupation: '36201' },
  { title: 'ヘルパー', occupation: '36101' },
  { title: '訪問ヘルパー主任', occupation: '36202' },
  { title: '一般事務員', occupation: '25101' },
  { title: '事務係', occupation: '25101' },
  { title: 'システムエンジニア', occupation: '10101' },
]);
const classes = (typed: string, limit = 10) => dictionary.suggest(typed, limit).map(({ occupation }) => occupation);

describe('what people type offers the right classes', () => {
  test('the title itself first, then beginnings, endings, and what contains it', () => {
    expect(classes('ヘルパー')).toEqual(['36101', '36201', '36202']);
  });
  test('in any writing', () => {
    expect(classes('ﾍﾙﾊﾟｰ', 1)).toEqual(['36101']);
    expect(classes('しすてむえんじにあ')).toEqual(['10101']);
  });
  test('each class once, by its best title', () => {
    expect(dictionary.suggest('事務', 10)).toEqual([{ occupation: '25101', title: '事務係' }]);
  });
  test('nothing for one character or an unknown word', () => {
    expect([classes('事'), classes('宇宙海賊')]).toEqual([[], []]);
  });
});

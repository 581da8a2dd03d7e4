import { describe, expect, test } from 'vitest';
import { publicationWarnings } from './publication-warnings.ts';

const person = {
  name: '山田 太郎',
  kana: 'ヤマダ タロウ',
  employers: ['株式会社あおば商事', 'みどり工業（架空）', '', '会'],
};
const found = (text: string) =>
  publicationWarnings({ ...person, texts: [{ item: 'appeal', text }] }).map(
    ({ kind, found: what }) => `${kind} ${what}`,
  );

describe('T12(3) what may tell who somebody is', () => {
  test.each([
    ['電話は090-1234-5678です', 'phone 090-1234-5678'],
    ['０３（１２３４）５６７８まで', 'phone 03(1234)5678'],
    ['09012345678', 'phone 09012345678'],
    ['０９０−１２３４−５６７８', 'phone 090-1234-5678'],
    ['+81-90-1234-5678', 'phone +81-90-1234-5678'],
    ['taro@example.jp へ', 'email taro@example.jp'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'email taro@example.jp'],
    ['作品はhttps://example.jp/taroです', 'web https://example.jp/taroです'],
  ])('%s', (text, warning) => {
    expect(found(text)).toContain(warning);
  });

  test('one’s own name, whole, in part, in kana, with or without the blank', () => {
    expect(found('私、山田太郎は')).toEqual(['own-name 山田太郎', 'own-name 山田', 'own-name 太郎']);
    expect(found('ヤマダと申します')).toEqual(['own-name ヤマダ']);
    expect(found('ﾔﾏﾀﾞと申します')).toEqual(['own-name ヤマダ']);
  });

  test('employers of the history, without their legal form; too short a name is not looked for', () => {
    expect(found('あおば商事では経理を担当しました')).toEqual(['employer あおば商事']);
    expect(found('株式会社みどり工業の工場')).toEqual(['employer みどり工業']);
    expect(found('会計の仕事')).toEqual([]);
  });

  test('what reads like the name of another person or firm', () => {
    expect(found('佐藤部長に教わりました')).toEqual(['person 佐藤部長']);
    expect(found('ひかり株式会社で働きました')).toEqual(['firm ひかり株式会社']);
    expect(found('㈱ひかり')).toEqual(['firm (株)ひかり']);
  });

  test('figures and everyday words are no warnings', () => {
    expect(found('2019年から2026年まで、月に120件、売上は12,000,000円でした')).toEqual([]);
    expect(found('お客様や患者様、利用者さんの様子を見て対応しました')).toEqual([]);
    expect(found('郵便番号 102-8688、簿記2級')).toEqual([]);
  });

  test('each once for its item, and every item by itself', () => {
    const warnings = publicationWarnings({
      ...person,
      texts: [
        { item: 'appeal', text: '山田です。山田です。' },
        { item: 'notes', text: '山田です。' },
      ],
    });
    expect(warnings.map(({ item, found: what }) => `${item} ${what}`)).toEqual(['appeal 山田', 'notes 山田']);
  });
});

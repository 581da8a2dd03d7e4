import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from './fold.ts';
import { highlight } from './highlight.ts';

const shown = (text: string, typed: string) =>
  highlight(text, wordsOf(typed))
    .map(({ text: part, marked }) => (marked ? `【${part}】` : part))
    .join('');

test.each([
  ['介護職員', '介護', '【介護】職員'],
  ['ﾍﾙﾊﾟｰ募集', 'ヘルパー', '【ﾍﾙﾊﾟｰ】募集'],
  ['ヘルパー募集', 'へるぱー', '【ヘルパー】募集'],
  ['ＳＥとse', 'SE', '【ＳＥ】と【se】'],
  ['㈱架空商事', '(株)架空', '【㈱架空】商事'],
  ['㈱', '株', '【㈱】'],
  ['事務・経理事務', '事務 経理', '【事務】・【経理事務】'],
  ['ﾌｫ-ｸﾘﾌﾄ', 'フォークリフト', '【ﾌｫ-ｸﾘﾌﾄ】'],
  ['何もない', '介護', '何もない'],
  ['', '介護', ''],
])('%s with %s', (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected);
});

test('the parts are the text, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      (text, word) => {
        expect(
          highlight(text, wordsOf(word))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});

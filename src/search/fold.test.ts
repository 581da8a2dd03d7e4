import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from './fold.ts';

describe('writings that must find each other fold to one form', () => {
  test.each([
    ['half and full width kana', 'ﾍﾙﾊﾟｰ', 'ヘルパー'],
    ['hiragana and katakana', 'へるぱー', 'ヘルパー'],
    ['full and half width letters, case', 'ＳＥ', 'se'],
    ['digits', '２０万', '20万'],
    ['circled numbers', '①', '1'],
    ['squared company marks', '㈱', '(株)'],
    ['dashes typed for the long vowel mark', 'ヘルパ－', 'ヘルパー'],
    ['combining voiced marks', 'か\u3099', 'ガ'],
    ['the kanji stays', '保育士', '保育士'],
  ])('%s: %s', (_what, written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test('a dash after anything but kana is a hyphen', () => {
    expect(fold('3－2')).toBe('3-2');
    expect(fold('フォ－クリフト')).toBe('フォークリフト');
  });

  test('blanks become one space, line breaks end an item, edges are trimmed', () => {
    expect(fold('　土日 \t 祝\r\n休み　')).toBe('土日 祝\n休ミ');
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('the folded form has no nul, which PostgreSQL cannot store', () => {
    expect(fold('a\0b')).toBe('ab');
  });
});

test('words are parted by blanks of every width, each once', () => {
  expect(wordsOf(' 介護　夜勤 介護\n')).toEqual(['介護', '夜勤']);
  expect(wordsOf('　')).toEqual([]);
});

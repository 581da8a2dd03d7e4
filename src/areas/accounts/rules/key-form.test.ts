import { expect, test } from 'vitest';
import { keyAlphabet, keyLength, normalKey, shownKey } from './key-form.ts';

test('G④ a key has at least 50 bits and no characters that look alike', () => {
  expect(keyLength * Math.log2(keyAlphabet.length)).toBeGreaterThan(50);
  expect(new Set(keyAlphabet).size).toBe(keyAlphabet.length);
  expect(keyAlphabet).not.toMatch(/[ILO01]/);
});

test('G④ a key is mailed in groups', () => {
  expect(shownKey('ABCDEFGH2345')).toBe('ABCD-EFGH-2345');
});

test.each(['ABCD-EFGH-2345', 'abcd efgh 2345', 'ＡＢＣＤ－ＥＦＧＨ－２３４５', ' ABCDEFGH2345\n', 'ABCD‐EFGHー2345'])(
  'G④ a key is read however it was typed: %s',
  (typed) => {
    expect(normalKey(typed)).toBe('ABCDEFGH2345');
  },
);

test.each(['', 'ABCD-EFGH-234', 'ABCD-EFGH-23456', 'ABCD-EFGH-0000', 'あいうえおかきくけこさし'])(
  '%s is no key',
  (typed) => {
    expect(normalKey(typed)).toBeUndefined();
  },
);

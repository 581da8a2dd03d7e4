import { expect, test } from 'vitest';
import { mayUsePassword } from './password.ts';

const codes = (password: string, email = 'taro.kanazawa@example.jp') => {
  const ruling = mayUsePassword(password, email);
  return ruling.ok ? [] : ruling.refusals.map((each) => each.code);
};

test.each(['correct horse battery', '犀川のほとりで夕暮れを待つ', 'k8#vQ-22mTz!', 'a'.repeat(60) + 'b9vq'.repeat(17)])(
  'T15 %s may be used',
  (password) => {
    expect(codes(password)).toEqual([]);
  },
);

test.each([
  ['short-one1!', ['password-too-short']],
  ['', ['password-too-short']],
  ['x9'.repeat(65), ['password-too-long']],
  ['password1234', ['password-common']],
  ['Password-2026', ['password-common']],
  ['HelloWork2026!', ['password-common']],
  ['123456789012', ['password-common']],
  ['aaaaaaaaaaaa', ['password-common']],
  ['abcabcabcabc', ['password-common']],
  ['qwertyuiop12', ['password-common']],
  ['ＰＡＳＳＷＯＲＤ２０２６', ['password-common']],
  ['taro.kanazawa@example.jp', ['password-like-address']],
  ['taro.kanazawa77', ['password-like-address']],
])('T15 %s is refused: %j', (password, expected) => {
  expect(codes(password)).toEqual(expected);
});

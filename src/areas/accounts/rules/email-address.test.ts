import { expect, test } from 'vitest';
import { normalEmail } from './email-address.ts';

test.each([
  ['Taro@Example.JP', 'taro@example.jp'],
  ['  taro@example.jp ', 'taro@example.jp'],
  ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'taro@example.jp'],
  ['a.b+c@mail.example.co.jp', 'a.b+c@mail.example.co.jp'],
])('T2(1) T5(1) %s is taken as %s', (typed, address) => {
  expect(normalEmail(typed)).toBe(address);
});

test.each([
  '',
  'taro',
  'taro@localhost',
  'ta ro@example.jp',
  'taro@example..jp',
  'taro@@example.jp',
  'taro@-example.jp',
  '太郎@example.jp',
  `${'a'.repeat(65)}@example.jp`,
  `a@${'b.'.repeat(126)}jp`,
])('T2(1) T5(1) %s is no address', (typed) => {
  expect(normalEmail(typed)).toBeUndefined();
});

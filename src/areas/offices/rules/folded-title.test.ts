import { expect, test } from 'vitest';
import { foldedTitle, titleCore } from './folded-title.ts';

test('one form for every way to write a title', () => {
  for (const typed of ['ヘルパー', 'ﾍﾙﾊﾟｰ', 'へるぱー', ' ヘル パー ']) expect(foldedTitle(typed)).toBe('ヘルパー');
  expect(foldedTitle('ＳＥ')).toBe('se');
  expect(foldedTitle('ケア・マネジャー')).toBe('ケアマネジャー');
});

test('the core of a title is what stands outside brackets', () => {
  expect(titleCore('清掃員（ビル・建物）')).toBe('清掃員');
  expect(titleCore('看護師')).toBe('看護師');
});

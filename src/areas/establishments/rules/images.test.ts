import { expect, test } from 'vitest';
import { mostAltCharacters, placeOfImage, readAlt } from './images.ts';

test('G images: the tenth is taken, the eleventh is refused', () => {
  expect(placeOfImage([])).toMatchObject({ value: 1 });
  expect(placeOfImage([1, 2, 5])).toMatchObject({ value: 6 });
  expect(placeOfImage([1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchObject({ value: 10 });
  expect(placeOfImage([1, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchObject({ value: 2 });
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(placeOfImage(all)).toMatchObject({ refusals: [{ rule: 'G images', code: 'too-many-images' }] });
});

test('T14 an image without a text for those who do not see it is refused', () => {
  expect(readAlt('  工場の\n正面 ')).toMatchObject({ value: '工場の 正面' });
  expect(readAlt(' 　\n')).toMatchObject({ refusals: [{ code: 'alt-missing' }] });
  expect(readAlt('あ'.repeat(mostAltCharacters)).ok).toBe(true);
  expect(readAlt('あ'.repeat(mostAltCharacters + 1))).toMatchObject({ refusals: [{ code: 'alt-too-long' }] });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioOf, SMALLEST_SHOWN, withoutSmall, withoutSmallCells } from './small-cells.ts';

describe('T18 S stats: small numbers are kept back', () => {
  test.each([
    [
      [10, 20, 0],
      [10, 20, 0],
    ],
    [
      [2, 3, 40],
      [null, null, 40],
    ],
    // only one is small: its neighbour goes too, or the total would tell it
    [
      [3, 40, 12],
      [null, 40, null],
    ],
    // two of one each: two in all would tell both
    [
      [1, 1, 9, 50],
      [null, null, null, 50],
    ],
    [[4], [null]],
    [[], []],
  ])('%o is shown as %o', (numbers, shown) => {
    expect(withoutSmallCells(numbers)).toEqual(shown);
  });

  test('nothing small is shown, none is, and what is left out of the total is never one number or a small sum', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(8), fc.nat(500)), { maxLength: 47 }), (numbers) => {
        const shown = withoutSmallCells(numbers);
        for (const number of shown) expect(number === null || number === 0 || number >= SMALLEST_SHOWN).toBe(true);
        for (const [place, number] of numbers.entries())
          expect(shown[place] === null || shown[place] === number).toBe(true);
        const hidden = numbers.filter((_number, place) => shown[place] === null);
        const others = numbers.filter((number, place) => number > 0 && shown[place] !== null);
        if (hidden.length === 0 || others.length === 0) return;
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, number) => sum + number, 0)).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }),
    );
  });

  test('a number alone: 4 is kept back, 5 and 0 are shown', () => {
    expect([4, 5, 0].map(withoutSmall)).toEqual([null, 5, 0]);
  });
});

test('T18: the ratio is of shown numbers only', () => {
  expect(ratioOf(125, 100)).toBe(1.25);
  expect(ratioOf(1, 3)).toBe(0.33);
  expect(ratioOf(null, 10)).toBeNull();
  expect(ratioOf(10, null)).toBeNull();
  expect(ratioOf(10, 0)).toBeNull();
});

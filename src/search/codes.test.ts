import { describe, expect, test } from 'vitest';
import { bitsOf, cityHolds, HOLIDAYS, occupationMajor } from './codes.ts';
import { codeNumber } from './engine/numbers.ts';

describe('municipalities', () => {
  test.each([
    ['14100', '14101', true],
    ['14100', '14118', true],
    ['14100', '14131', false],
    ['14130', '14131', true],
    ['22130', '22140', true],
    ['13100', '13112', true],
    ['13100', '13201', false],
    ['13112', '13112', true],
    ['13112', '13113', false],
  ])('%s holds %s: %s', (asked, municipality, holds) => {
    expect(cityHolds(asked, municipality)).toBe(holds);
  });
});

test.each([
  ['25802', 'C'],
  ['01', 'A'],
  ['133', 'B'],
  ['36101', 'E'],
  ['78', 'K'],
  ['00', undefined],
])('職業分類 %s belongs to 大分類 %s', (code, letter) => {
  expect(occupationMajor(code)).toBe(letter);
});

test('bits stand at the place of the value in its list', () => {
  expect(bitsOf(HOLIDAYS, ['mon', 'sun', 'public'])).toBe(0b11000001);
});

test('written numbers are equal whatever their leading zeros, and -1 when they are none', () => {
  expect(codeNumber('13010-00000012')).toBe(codeNumber('13010-12'));
  expect(codeNumber('1301-000007-7')).toBe(codeNumber('1301-7-7'));
  expect(codeNumber('01010-1')).not.toBe(codeNumber('13010-1'));
  for (const none of ['', '\\N', '13010', 'a-b', '13010-123456789']) expect(codeNumber(none)).toBe(-1);
});

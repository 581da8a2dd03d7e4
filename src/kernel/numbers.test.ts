import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldNumber, foldWidth } from './fold.ts';
import {
  corporateCheckDigit,
  corporateNumber,
  establishmentNumber,
  jobseekerNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
  parseJobseekerNumber,
  parsePostingNumber,
  postingNumber,
} from './numbers.ts';
import type { Ruling } from './refusal.ts';

const answer = (ruling: Ruling<string>) => (ruling.ok ? ruling.value : ruling.refusals[0].code);

describe.each([
  ['posting-number 求人番号', parsePostingNumber],
  ['jobseeker-number 求職番号', parseJobseekerNumber],
])('%s', (_name, parse) => {
  test.each([
    ['17010-12345671', '17010-12345671'],
    ['１７０１０－１２３４５６７１', '17010-12345671'],
    ['1701012345671', '17010-12345671'],
    ['17010ー1', '17010-1'],
    [' 17010 - 123 ', '17010-123'],
    ['170101', '17010-1'],
    ['17010', 'wrong-length'],
    ['17010-', 'wrong-form'],
    ['1701-12345671', 'wrong-form'],
    ['17010-123456789', 'wrong-form'],
    ['17010123456789', 'wrong-length'],
    ['17010-12A', 'not-digits'],
    ['', 'empty'],
  ])('%s: %s', (typed, expected) => {
    expect(answer(parse(typed))).toBe(expected);
  });
});

describe('establishment-number 事業所番号', () => {
  test.each([
    ['1701-123456-7', '1701-123456-7'],
    ['17011234567', '1701-123456-7'],
    ['１７０１－１２３４５６－７', '1701-123456-7'],
    ['1701-1234567', 'wrong-form'],
    ['1701123456', 'wrong-length'],
    ['', 'empty'],
    ['abc', 'not-digits'],
  ])('%s: %s', (typed, expected) => {
    expect(answer(parseEstablishmentNumber(typed))).toBe(expected);
  });
});

describe('corporate-number 法人番号', () => {
  test('the check digit of the worked example of the law: 700110005901 has 8', () => {
    expect(corporateCheckDigit('700110005901')).toBe(8);
  });
  test.each([
    ['8700110005901', '8700110005901'],
    ['８７００１１０００５９０１', '8700110005901'],
    ['8-7001-1000-5901', '8700110005901'],
    ['7700110005901', 'wrong-check-digit'],
    ['870011000590', 'wrong-length'],
    ['なし', 'not-digits'],
    ['', 'empty'],
  ])('%s: %s', (typed, expected) => {
    expect(answer(parseCorporateNumber(typed))).toBe(expected);
  });
  test('property: a built number is read, and no other check digit is', () => {
    const twelve = fc.integer({ min: 0, max: 999_999_999_999 }).map((n) => String(n).padStart(12, '0'));
    fc.assert(
      fc.property(twelve, fc.integer({ min: 0, max: 9 }), (digits, check) => {
        const number = corporateNumber(digits);
        expect(answer(parseCorporateNumber(number))).toBe(number);
        expect(parseCorporateNumber(`${check}${digits}`).ok).toBe(number.startsWith(String(check)));
      }),
    );
  });
});

describe('numbers that are built', () => {
  test('are in their normal form', () => {
    expect(postingNumber('17010', 42)).toBe('17010-42');
    expect(jobseekerNumber('17010', 99_999_999)).toBe('17010-99999999');
    expect(establishmentNumber('1701', 42, 7)).toBe('1701-000042-7');
  });
  test('out of range they are not built', () => {
    expect(() => postingNumber('1701', 1)).toThrow(RangeError);
    expect(() => postingNumber('17010', 0)).toThrow(RangeError);
    expect(() => jobseekerNumber('17010', 100_000_000)).toThrow(RangeError);
    expect(() => establishmentNumber('1701', 1_000_000, 7)).toThrow(RangeError);
    expect(() => corporateNumber('1')).toThrow(RangeError);
  });
});

test('folding: width and case of letters and kana, hyphens and spaces of numbers', () => {
  expect(foldWidth('ｶﾅｶﾞＡｂ１')).toBe('カナガAB1');
  expect(foldNumber(' １７０１０ ー １ ')).toBe('17010-1');
});

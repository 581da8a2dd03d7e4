import { describe, expect, test } from 'vitest';
import { normalPostalCode } from './postal-code.ts';

describe('T3(6) a postal code is read however it was typed', () => {
  test.each([
    '9200962',
    '920-0962',
    '〒920-0962',
    '９２０－０９６２',
    '９２０ー０９６２',
    ' 920 0962 ',
    '920−0962',
    '920‐0962',
  ])('%s', (typed) => {
    expect(normalPostalCode(typed)).toBe('9200962');
  });
  test.each(['', '920096', '92009621', '920-096a', '広坂'])('%s is none', (typed) => {
    expect(normalPostalCode(typed)).toBeUndefined();
  });
});

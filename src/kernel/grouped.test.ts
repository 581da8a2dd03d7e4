import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [-45_600, '-45,600'],
  [1_250_000, '1,250,000'],
])('%i is read as %s', (n, text) => {
  expect(grouped(n)).toBe(text);
});

test('it groups as Japanese does', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (n) => grouped(n) === n.toLocaleString('ja-JP')));
});

import { expect, test } from 'vitest';
import { refusalsOf } from '#kernel/refusal.ts';
import { addressMoved, mayMove } from './move-of-office.ts';

const kanazawa = { code: '17010', name: '金沢' };
const komatsu = { code: '17020', name: '小松' };

test('T6(8) a move inside the area, also of a municipality that two offices share, is a change', () => {
  expect(mayMove('17010', [kanazawa]).ok).toBe(true);
  expect(mayMove('17010', [komatsu, kanazawa]).ok).toBe(true);
});

test('T6(8) a move to the area of another office is stopped, and the office is named', () => {
  expect(refusalsOf(mayMove('17010', [komatsu]))).toEqual([
    { rule: 'T6(8)', code: 'move-outside-area', field: 'identity.postalCode', data: { offices: '小松' } },
  ]);
});

test('T3(6) an address that no office serves', () => {
  expect(refusalsOf(mayMove('17010', [])).map(({ code }) => code)).toEqual(['office-unknown']);
});

test('T6(8) another house number is no move; another postal code or municipality is', () => {
  const before = { postalCode: '9200962', municipality: '17201' };
  expect(addressMoved(before, { ...before })).toBe(false);
  expect(addressMoved(before, { ...before, postalCode: '9200961' })).toBe(true);
  expect(addressMoved(before, { ...before, municipality: '17203' })).toBe(true);
});

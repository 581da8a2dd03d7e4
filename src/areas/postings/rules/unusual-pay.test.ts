import { expect, test } from 'vitest';
import { fewestCompared, unusualPayAsks } from './unusual-pay.ts';

const usual = { median: 200_000, postings: fewestCompared };
const codes = (pay: number | null, of: typeof usual | null = usual) => unusualPayAsks(pay, of).map(({ code }) => code);

test('T8(2): under 65 per cent and over twice of what is usual is asked about, the bounds are not', () => {
  expect(codes(130_000)).toEqual([]);
  expect(codes(129_999)).toEqual(['ask-pay-low']);
  expect(codes(400_000)).toEqual([]);
  expect(codes(400_001)).toEqual(['ask-pay-high']);
});

test('T8(2): without pay, or with few postings to compare, nothing is asked', () => {
  expect(codes(null)).toEqual([]);
  expect(codes(1, null)).toEqual([]);
  expect(codes(1, { median: 200_000, postings: fewestCompared - 1 })).toEqual([]);
});

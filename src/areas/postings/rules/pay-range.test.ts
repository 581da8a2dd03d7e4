import { expect, test } from 'vitest';
import { payRange } from './pay-range.ts';

test('求人票 賃金欄 a+b(+c): base, allowances and fixed overtime pay are added, lower to lower, upper to upper', () => {
  const allowances = [
    { name: '職務手当', amount: { from: 10_000, to: 30_000 } },
    { name: '住宅手当', amount: { from: 5_000 } },
  ];
  expect(
    payRange({
      base: { from: 200_000, to: 250_000 },
      allowances,
      fixedOvertime: true,
      fixedOvertimePay: { from: 20_000 },
    }),
  ).toEqual({ from: 235_000, to: 305_000 });
});

test('求人票 賃金欄 a+b(+c): an amount of fixed overtime pay counts only where there is such pay', () => {
  expect(payRange({ base: { from: 1_200 }, fixedOvertime: false, fixedOvertimePay: { from: 9 } })).toEqual({
    from: 1_200,
    to: null,
  });
});

test('求人票 賃金欄 a+b(+c): nothing without a base', () => {
  expect(payRange(undefined)).toBeUndefined();
  expect(payRange({ fixedOvertime: false })).toBeUndefined();
});

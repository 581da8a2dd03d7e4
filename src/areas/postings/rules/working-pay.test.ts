import { describe, expect, test } from 'vitest';
import { hourlyAmount, hourlyPay, monthlyAmount, workedHours } from './working-pay.ts';

describe('最低賃金法4条: pay by the hour', () => {
  const eight = { hoursADay: 8, daysAMonth: 21 };
  test.each([
    ['hourly', 1_080, 0, 1_080],
    ['daily', 8_400, 0, 1_050],
    ['monthly', 184_800, 16_800, 1_200],
    ['annual', 2_419_200, 0, 1_200],
  ] as const)('%s %i + %i is %i', (type, base, allowances, expected) => {
    expect(hourlyPay({ type, base, allowances, ...eight })).toBeCloseTo(expected, 6);
  });

  test('cannot be told without days, hours or a unit', () => {
    expect(hourlyPay({ type: 'monthly', base: 200_000, allowances: 0, hoursADay: 8, daysAMonth: 0 })).toBeNull();
    expect(hourlyPay({ type: 'daily', base: 9_000, allowances: 0, hoursADay: 0, daysAMonth: 21 })).toBeNull();
    expect(hourlyPay({ type: 'other', base: 9_000, allowances: 0, ...eight })).toBeNull();
  });

  test('search.md §1: an hour of each, for part-time work asked for by the hour', () => {
    const five = { hoursADay: 5, daysAMonth: 16 };
    expect(hourlyAmount({ type: 'hourly', ...five }, 1_300)).toBe(1_300);
    expect(hourlyAmount({ type: 'daily', ...five }, 6_500)).toBe(1_300);
    expect(hourlyAmount({ type: 'monthly', ...five }, 104_000)).toBe(1_300);
    expect(hourlyAmount({ type: 'annual', ...five }, 1_248_000)).toBe(1_300);
    expect(hourlyAmount({ type: 'other', ...five }, 104_000)).toBeNull();
  });

  test('a month of each', () => {
    expect(monthlyAmount({ type: 'hourly', ...eight }, 1_000)).toBe(168_000);
    expect(monthlyAmount({ type: 'daily', ...eight }, 10_000)).toBe(210_000);
    expect(monthlyAmount({ type: 'annual', ...eight }, 2_400_000)).toBe(200_000);
    expect(monthlyAmount({ type: 'monthly', ...eight }, 200_000)).toBe(200_000);
    expect(monthlyAmount({ type: 'other', ...eight }, 200_000)).toBeNull();
  });

  test('hours of a shift are those without the break, over midnight too', () => {
    expect(workedHours({ from: 540, to: 1080 }, 60)).toBe(8);
    expect(workedHours({ from: 1320, to: 1860 }, 60)).toBe(8);
  });
});

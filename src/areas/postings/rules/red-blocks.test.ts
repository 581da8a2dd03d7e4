import { expect, test } from 'vitest';
import { type BlockFacts, breakNeeded, redBlocks } from './red-blocks.ts';

const lawful: BlockFacts = {
  hourly: 1_100,
  minimumWage: 1_054,
  presence: 540,
  breakMinutes: 60,
  hoursScheme: false,
  retirementAge: 60,
  ageLimit: true,
  ageGround: '1',
  fixedOvertime: true,
  fixedOvertimeAmount: 30_000,
  fixedOvertimeHours: 20,
  fixedOvertimeExcess: true,
  selfApplication: true,
  disclosure: 2,
};
const codes = (change: Partial<BlockFacts>) => redBlocks({ ...lawful, ...change }).map(({ code }) => code);

test('a lawful posting is not blocked', () => {
  expect(codes({})).toEqual([]);
});

test.each([
  ['最低賃金法4条', { hourly: 1_053 }, ['below-minimum-wage']],
  ['最低賃金法4条: exactly the minimum', { hourly: 1_054 }, []],
  ['最低賃金法4条: cannot be told', { hourly: null }, []],
  [
    '労働基準法34条: 8 hours and a half with 45 minutes',
    { presence: 555, breakMinutes: 45, hoursScheme: true },
    ['break-too-short'],
  ],
  ['労働基準法32条: a minute over 8 hours', { presence: 541 }, ['over-eight-hours']],
  ['労働基準法32条: 16 hours under a scheme', { presence: 1_080, breakMinutes: 120, hoursScheme: true }, []],
  ['労働基準法34条: 8 hours with 45 minutes', { presence: 525, breakMinutes: 45 }, []],
  ['労働基準法34条: 7 hours without', { presence: 420, breakMinutes: 0 }, ['break-too-short']],
  ['労働基準法34条: 6 hours without', { presence: 360, breakMinutes: 0 }, []],
  ['高年齢者雇用安定法8条', { retirementAge: 59 }, ['retirement-below-60']],
  ['労働施策総合推進法9条', { ageGround: undefined }, ['age-limit-without-ground']],
  ['職業安定法5条の3: no amount', { fixedOvertimeAmount: undefined }, ['fixed-overtime-unexplained']],
  ['職業安定法5条の3: no hours', { fixedOvertimeHours: undefined }, ['fixed-overtime-unexplained']],
  ['労働基準法37条: hours beyond are not paid', { fixedOvertimeExcess: false }, ['fixed-overtime-excess-unpaid']],
  ['S restrict', { disclosure: 3 }, ['self-application-hidden-employer']],
] as const)('%s', (_, change, expected) => {
  expect(codes(change)).toEqual(expected);
});

test('労働基準法34条: over 6 hours 45 minutes, over 8 hours 60', () => {
  expect([360, 361, 480, 481].map(breakNeeded)).toEqual([0, 45, 45, 60]);
});

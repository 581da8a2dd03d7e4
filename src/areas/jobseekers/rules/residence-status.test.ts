import { describe, expect, test } from 'vitest';
import { type Residence, residenceRuling } from './residence-status.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day('2026-11-22');
const codes = (changed: Partial<Residence>) => {
  const ruling = residenceRuling(
    {
      foreignNational: true,
      specialPermanentResident: false,
      status: '定住者',
      statusHasPeriod: true,
      periodEnd: day('2027-05-01'),
      ...changed,
    },
    today,
  );
  return ruling.ok ? [] : ruling.refusals.map((each) => `${each.rule} ${each.code}`);
};

describe('T2(2) T7(10) residence of a foreign national', () => {
  test('status and a period that lasts', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ periodEnd: today })).toEqual([]);
  });
  test('T2(2) a period that ended yesterday', () => {
    expect(codes({ periodEnd: day('2026-11-21') })).toEqual(['T2(2) period-passed']);
  });
  test('T7(10) what is missing, all of it', () => {
    expect(codes({ status: null, periodEnd: null })).toEqual(['T7(10) status-missing', 'T7(10) period-missing']);
  });
  test('a status without a period needs none', () => {
    expect(codes({ status: '永住者', statusHasPeriod: false, periodEnd: null })).toEqual([]);
  });
  test('special permanent residents and nationals enter nothing', () => {
    expect(codes({ specialPermanentResident: true, status: null, periodEnd: null })).toEqual([]);
    expect(codes({ foreignNational: false, status: null, periodEnd: null })).toEqual([]);
  });
});

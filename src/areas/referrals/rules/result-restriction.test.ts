import { describe, expect, test } from 'vitest';
import { overdueFrom, overdueResults } from './result-restriction.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const many = (count: number, iso: string) => Array.from({ length: count }, () => day(iso));

describe('G restrict', () => {
  test('a referral of 22 November is overdue from 14 December, 00:00', () => {
    expect(overdueFrom(day('2026-11-22')).toString()).toBe('2026-12-14');
    expect(overdueResults(many(1, '2026-11-22'), day('2026-12-13')).overdue).toBe(0);
    expect(overdueResults(many(1, '2026-11-22'), day('2026-12-14')).overdue).toBe(1);
  });
  test('fifty do not exceed, fifty-one do', () => {
    expect(overdueResults(many(50, '2026-11-22'), day('2026-12-14'))).toEqual({ exceeds: false, overdue: 50 });
    expect(overdueResults(many(51, '2026-11-22'), day('2026-12-14'))).toEqual({ exceeds: true, overdue: 51 });
  });
  test('younger ones do not count', () => {
    const mixed = [...many(50, '2026-11-22'), ...many(10, '2026-11-23')];
    expect(overdueResults(mixed, day('2026-12-14'))).toEqual({ exceeds: false, overdue: 50 });
  });
});

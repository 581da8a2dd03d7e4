import { describe, expect, test } from 'vitest';
import { type ReferralTime, standingRestriction } from './standing-restriction.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
/** So many referrals of 22 November (overdue from 14 December). */
const many = (count: number, endedOn: string | null = null, overdueFrom = '2026-12-14'): readonly ReferralTime[] =>
  Array.from({ length: count }, () => ({ overdueFrom: day(overdueFrom), endedOn: endedOn ? day(endedOn) : null }));
const at = (referrals: readonly ReferralTime[], today: string, lifted: string | null = null) => {
  const { restricted, since, overdue, comesOn } = standingRestriction(
    referrals,
    lifted ? day(lifted) : null,
    day(today),
  );
  return { restricted, since: since?.toString() ?? null, overdue, comesOn: comesOn?.toString() ?? null };
};

describe('G restrict', () => {
  test('51 of 22 November: announced until 13 December, restricted from 14 December, 00:00', () => {
    expect(at(many(51), '2026-12-13')).toEqual({
      restricted: false,
      since: null,
      overdue: 0,
      comesOn: '2026-12-14',
    });
    expect(at(many(51), '2026-12-14')).toEqual({
      restricted: true,
      since: '2026-12-14',
      overdue: 51,
      comesOn: null,
    });
    expect(at(many(50), '2027-06-01')).toMatchObject({ restricted: false, overdue: 50, comesOn: null });
  });
  test('stays after all results have come in, also when they came on the day itself', () => {
    expect(at(many(51, '2026-12-14'), '2027-03-31')).toMatchObject({ restricted: true, overdue: 0 });
    expect(at(many(51, '2026-12-20'), '2026-12-20')).toMatchObject({ restricted: true, since: '2026-12-14' });
  });
  test('a result on the day before keeps it away', () => {
    expect(at([...many(50), ...many(1, '2026-12-13')], '2026-12-14').restricted).toBe(false);
  });
  test('never more than 50 at the same time: not restricted, however many were late one after the other', () => {
    const waves = [...many(40, '2026-12-20'), ...many(40, null, '2026-12-21')];
    expect(at(waves, '2026-12-31')).toMatchObject({ restricted: false, overdue: 40 });
    expect(at([...many(40, '2026-12-21'), ...many(40, null, '2026-12-21')], '2026-12-31').restricted).toBe(true);
  });
  test('lifted: what was overdue by then does not count again, what comes later does', () => {
    expect(at(many(60), '2026-12-20', '2026-12-20')).toMatchObject({ restricted: false, overdue: 60 });
    const later = [...many(60), ...many(51, null, '2027-01-10')];
    expect(at(later, '2027-01-09', '2026-12-20')).toMatchObject({ restricted: false, comesOn: '2027-01-10' });
    expect(at(later, '2027-01-10', '2026-12-20')).toMatchObject({ restricted: true, since: '2027-01-10' });
  });
});

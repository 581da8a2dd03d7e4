import { describe, expect, test } from 'vitest';
import { type Delegation, delegationRuns, mayDelegate } from './delegation.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const today = day('2026-11-23');
const good: Delegation = {
  basis: 'laborAttorney',
  detail: '13260001',
  startsOn: day('2026-11-23'),
  endsOn: day('2027-03-31'),
};
const codes = (change: Partial<Delegation>) => {
  const answer = mayDelegate({ ...good, ...change }, today);
  return answer.ok ? [] : answer.refusals.map(({ code, field }) => `${field} ${code}`);
};

describe('T4(1) delegation', () => {
  test('an attorney with a number and a period may be given an account', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ endsOn: today })).toEqual([]);
    expect(codes({ basis: 'otherByLaw', detail: '弁護士法第3条' })).toEqual([]);
  });

  test.each([
    [{ basis: undefined, detail: '' }, ['basis delegation-basis', 'detail delegation-detail']],
    [{ detail: '1326' }, ['detail delegation-number']],
    [{ basis: 'otherByLaw' as const, detail: '' }, ['detail delegation-detail']],
    [{ basis: 'otherByLaw' as const, detail: 'あ'.repeat(61) }, ['detail delegation-detail']],
    [{ startsOn: undefined, endsOn: undefined }, ['startsOn delegation-dates', 'endsOn delegation-dates']],
    [{ startsOn: day('2027-04-01') }, ['endsOn delegation-period']],
    [{ startsOn: day('2026-11-01'), endsOn: day('2026-11-22') }, ['endsOn delegation-over']],
  ])('what is missing is named: %o', (change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2027-03-31', true],
    ['2027-04-01', false],
  ])('on %s it runs: %s', (on, runs) => {
    expect(delegationRuns({ startsOn: day('2026-11-23'), endsOn: day('2027-03-31') }, day(on))).toBe(runs);
  });
});

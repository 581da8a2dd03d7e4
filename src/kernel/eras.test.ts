import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBoth, formatDay, formatEra, formatWestern, parseDate } from './eras.ts';

const read = (typed: string) => {
  const parsed = parseDate(typed);
  return parsed.ok ? parsed.value.toString() : parsed.refusals[0].code;
};

describe('dates as people write them', () => {
  test.each([
    ['S60.4.1', '1985-04-01'],
    ['s60/4/1', '1985-04-01'],
    ['昭和60年4月1日', '1985-04-01'],
    ['Ｓ６０．４．１', '1985-04-01'],
    ['昭和６０年４月１日', '1985-04-01'],
    ['S600401', '1985-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['R元-5-1', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月24日', '1926-12-24'],
    ['明治45年7月29日', '1912-07-29'],
    ['大正元年7月30日', '1912-07-30'],
    ['1985-04-01', '1985-04-01'],
    ['1985年4月1日', '1985-04-01'],
    ['19850401', '1985-04-01'],
    ['２０２８／２／２９', '2028-02-29'],
    ['R10.2.29', '2028-02-29'],
  ])('%s is %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });
  test.each([
    ['昭和64年1月8日', 'outside-era'],
    ['平成元年1月7日', 'outside-era'],
    ['平成31年5月1日', 'outside-era'],
    ['令和元年4月30日', 'outside-era'],
    ['大正元年7月29日', 'outside-era'],
    ['明治5年12月2日', 'outside-era'],
    ['S60.2.29', 'no-such-day'],
    ['2027-02-29', 'no-such-day'],
    ['2027-13-01', 'no-such-day'],
    ['60.4.1', 'not-a-date'],
    ['S0.4.1', 'not-a-date'],
    ['昨日', 'not-a-date'],
    ['', 'not-a-date'],
  ])('%s is refused: %s', (typed, code) => {
    expect(read(typed)).toBe(code);
  });
  test('a date after its era says which days the era had', () => {
    expect(parseDate('昭和64年1月8日')).toMatchObject({
      refusals: [{ data: { era: '昭和', first: '1926-12-25', last: '1989-01-07' } }],
    });
  });
});

describe('dates as they are shown', () => {
  test('in either calendar and in both', () => {
    const date = Temporal.PlainDate.from('2019-05-01');
    expect(formatEra(date)).toBe('令和元年5月1日');
    expect(formatWestern(date)).toBe('2019年5月1日');
    expect(formatBoth(date)).toBe('2019年（令和元年）5月1日');
    expect(formatDay(date)).toBe('2019年5月1日(水)');
    expect(formatEra(Temporal.PlainDate.from('1989-01-07'))).toBe('昭和64年1月7日');
  });
  test('before 1873 only the western', () => {
    expect(formatBoth(Temporal.PlainDate.from('1872-12-31'))).toBe('1872年12月31日');
    expect(formatEra(Temporal.PlainDate.from('1872-12-31'))).toBe('1872年12月31日');
  });
  test('property: what is shown can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70_000 }), (n) => {
        const date = Temporal.PlainDate.from('1873-01-01').add({ days: n });
        expect(read(formatEra(date))).toBe(date.toString());
        expect(read(formatWestern(date))).toBe(date.toString());
      }),
    );
  });
});

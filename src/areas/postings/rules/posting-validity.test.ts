import { describe, expect, test } from 'vitest';
import { dated } from '#kernel/dated.ts';
import { type AcceptedPosting, type PostingKind, postingValidThrough, receptionStart } from './posting-validity.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const through = (posting: AcceptedPosting) => {
  const ruling = postingValidThrough(posting);
  return ruling.ok ? ruling.value.toString() : ruling.refusals[0].code;
};

describe('T10(1) 一般, 季節, 出稼ぎ: the end of the month two months after', () => {
  test.each([
    ['general', '2026-11-22', false, '2027-01-31'],
    ['seasonal', '2026-11-22', false, '2027-01-31'],
    ['migrant', '2026-11-22', false, '2027-01-31'],
    ['general', '2026-11-22', true, '2027-02-28'],
    ['general', '2027-11-30', true, '2028-02-29'],
    ['general', '2026-12-31', false, '2027-02-28'],
    ['general', '2027-12-31', false, '2028-02-29'],
    ['general', '2026-12-01', false, '2027-02-28'],
    ['general', '2027-03-31', false, '2027-05-31'],
    ['general', '2027-01-01', false, '2027-03-31'],
  ] as const)('%s accepted %s, extended %s: %s', (kind, accepted, extended, expected) => {
    expect(through({ kind, accepted: day(accepted), extended })).toBe(expected);
  });
});

describe('T10(1) 大卒等: 31 March', () => {
  test.each([
    ['2026-11-22', 2027, '2027-03-31'],
    ['2026-11-22', 2028, '2028-03-31'],
    ['2027-03-31', 2027, '2027-03-31'],
    ['2027-03-31', 2028, '2028-03-31'],
    ['2027-04-01', 2028, '2028-03-31'],
    ['2027-04-01', 2029, '2029-03-31'],
    ['2026-11-22', 2029, 'class-out-of-range'],
    ['2026-11-22', 2026, 'class-out-of-range'],
  ])('accepted %s for the class of %i: %s', (accepted, graduation, expected) => {
    expect(through({ kind: 'university', accepted: day(accepted), graduation })).toBe(expected);
  });
  test('without a class, the fiscal year of acceptance', () => {
    expect(through({ kind: 'university', accepted: day('2026-11-22') })).toBe('2027-03-31');
  });
  test('for the next year’s graduates the day of filing counts, not that of acceptance', () => {
    const posting = {
      kind: 'university',
      accepted: day('2027-04-02'),
      filed: day('2027-03-31'),
      graduation: 2029,
    } as const;
    expect(through(posting)).toBe('2028-03-31');
  });
});

describe('T10(1) 高卒: the day before the next class is received', () => {
  test.each([
    ['2026-11-22', 2027, '2027-06-30'],
    ['2026-07-01', 2027, '2027-06-30'],
    ['2027-06-30', 2027, '2027-06-30'],
    ['2027-07-01', 2027, 'class-over'],
    ['2027-07-01', 2028, '2028-06-30'],
  ])('accepted %s for the class of %i: %s', (accepted, graduation, expected) => {
    expect(through({ kind: 'highschool', accepted: day(accepted), graduation })).toBe(expected);
  });
  test('the class must be said', () => {
    expect(through({ kind: 'highschool', accepted: day('2026-11-22') })).toBe('class-missing');
  });
  test('the reception start is a dated setting of the school year', () => {
    const settings = dated({ '2020-04-01': { month: 7, day: 1 }, '2027-04-01': { month: 6, day: 1 } });
    expect(receptionStart(2027, settings).toString()).toBe('2026-07-01');
    expect(receptionStart(2028, settings).toString()).toBe('2027-06-01');
    expect(() => receptionStart(2020, settings)).toThrow(RangeError);
  });
});

test.each<PostingKind>(['university', 'highschool'])('T10(1) %s is never extended', (kind) => {
  expect(through({ kind, accepted: day('2026-11-22'), graduation: 2027, extended: true })).toBe('not-extendable');
});

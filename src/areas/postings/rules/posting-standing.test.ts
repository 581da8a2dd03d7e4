import { describe, expect, test } from 'vitest';
import { invalidFrom, mayExtendPosting, type PostingDates, postingStanding } from './posting-standing.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const posting: PostingDates = { kind: 'general', validThrough: day('2027-01-31'), extended: false, ended: null };
const ended = (on: string, why: 'filled' | 'cancelled'): PostingDates => ({ ...posting, ended: { on: day(on), why } });

describe('T10(1) 求人無効日', () => {
  test('the day after the last valid day', () => {
    expect(invalidFrom(posting).toString()).toBe('2027-02-01');
  });
  test('the day of the cancellation', () => {
    expect(invalidFrom(ended('2026-11-30', 'filled')).toString()).toBe('2026-11-30');
  });
  test('a cancellation after expiry moves nothing', () => {
    expect(invalidFrom(ended('2027-02-10', 'cancelled')).toString()).toBe('2027-02-01');
  });
});

describe('T10(1) the standing of a posting', () => {
  test('valid through its last day', () => {
    expect(postingStanding(posting, day('2027-01-31'))).toMatchObject({
      state: 'valid',
      lastMonth: true,
      extendable: true,
    });
    expect(postingStanding(posting, day('2026-12-31'))).toMatchObject({ state: 'valid', lastMonth: false });
  });
  test('expired the next day', () => {
    expect(postingStanding(posting, day('2027-02-01'))).toMatchObject({ state: 'invalid', why: 'expired' });
  });
  test('filled or cancelled: invalid at once, and it stays so after the last day', () => {
    expect(postingStanding(ended('2026-12-10', 'filled'), day('2026-12-09'))).toMatchObject({ state: 'valid' });
    expect(postingStanding(ended('2026-12-10', 'filled'), day('2026-12-10'))).toMatchObject({ why: 'filled' });
    expect(postingStanding(ended('2027-01-31', 'cancelled'), day('2027-03-01'))).toMatchObject({ why: 'cancelled' });
  });
});

describe('T10(1) extension', () => {
  const codes = (given: PostingDates, today: string) => {
    const ruling = mayExtendPosting(given, day(today));
    return ruling.ok ? [] : ruling.refusals.map((each) => each.code);
  };
  test('while valid', () => {
    expect(codes(posting, '2027-01-31')).toEqual([]);
    expect(codes(posting, '2027-02-01')).toEqual(['not-valid']);
  });
  test('once', () => {
    expect(codes({ ...posting, extended: true }, '2027-01-31')).toEqual(['extended-once']);
  });
  test('never for 大卒等 and 高卒; all reasons are said', () => {
    expect(codes({ ...posting, kind: 'university' }, '2027-02-01')).toEqual(['not-extendable', 'not-valid']);
  });
});

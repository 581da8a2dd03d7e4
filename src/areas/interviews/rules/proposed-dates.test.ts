import { expect, test } from 'vitest';
import type { Ruling } from '#kernel/refusal.ts';
import { mayOffer, mayTake } from './proposed-dates.ts';

const now = Temporal.Instant.from('2026-11-23T10:00:00+09:00');
const at = (text: string) => Temporal.Instant.from(`${text}:00+09:00`);
const codes = (may: Ruling) => (may.ok ? [] : may.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim()));

test('T11(2): one to three different moments to come', () => {
  expect(codes(mayOffer([], now))).toEqual(['interview-without-date slot1']);
  const good = [at('2026-11-23T10:01'), at('2026-11-24T10:00'), at('2026-12-28T09:00')];
  expect(codes(mayOffer(good, now))).toEqual([]);
  expect(codes(mayOffer([...good, at('2026-11-26T10:00')], now))).toEqual(['too-many-interview-dates']);
  expect(codes(mayOffer([at('2026-11-24T10:00'), at('2026-11-24T10:00'), now], now))).toEqual([
    'interview-date-twice slot2',
    'interview-date-past slot3',
  ]);
});

test('T15: the ninetieth day ahead is the last, by days in Japan', () => {
  expect(codes(mayOffer([at('2027-02-21T23:59')], now))).toEqual([]);
  expect(codes(mayOffer([at('2027-02-22T00:00')], now))).toEqual(['interview-date-too-far slot1']);
});

test('T11(2): a date is taken before it begins, while the application waits for its result', () => {
  const slot = at('2026-11-24T13:00');
  expect(codes(mayTake(slot, at('2026-11-24T12:59'), true))).toEqual([]);
  expect(codes(mayTake(slot, slot, true))).toEqual(['interview-date-past']);
  expect(codes(mayTake(slot, now, false))).toEqual(['interview-application-ended']);
});

import { expect, test } from 'vitest';
import { mayRenew, renewalFrom } from './renewal-window.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const codes = (today: string, invalidFrom = '2027-02-01') => {
  const answer = mayRenew(day(invalidFrom), day(today));
  return answer.ok ? [] : answer.refusals.map(({ code }) => code);
};

test('T10(1): valid through 31 January 2027: renewed from 24 January, 00:00 JST', () => {
  expect(renewalFrom(day('2027-01-31')).toString()).toBe('2027-01-24');
  expect(codes('2027-01-23')).toEqual(['too-early-to-renew']);
  expect(codes('2027-01-24')).toEqual([]);
  expect(codes('2027-02-01')).toEqual([]);
});

test('T10(1): over the end of February of a leap year', () => {
  expect(codes('2028-02-21', '2028-03-01')).toEqual(['too-early-to-renew']);
  expect(codes('2028-02-22', '2028-03-01')).toEqual([]);
});

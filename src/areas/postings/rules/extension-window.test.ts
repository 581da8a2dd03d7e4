import { expect, test } from 'vitest';
import { extensionFrom, mayRequestExtension } from './extension-window.ts';
import type { PostingDates } from './posting-standing.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const posting: PostingDates = { kind: 'general', validThrough: day('2027-01-31'), extended: false, ended: null };
const codes = (today: string, change: Partial<PostingDates> = {}) => {
  const answer = mayRequestExtension({ ...posting, ...change }, day(today));
  return answer.ok ? [] : answer.refusals.map(({ code, data }) => [code, data?.from]);
};

test('T10(1): accepted on 24 November 2026, valid through 31 January 2027: asked for from 1 to 31 January', () => {
  expect(codes('2026-12-31')).toEqual([['not-last-month', '2027-01-01']]);
  expect(codes('2027-01-01')).toEqual([]);
  expect(codes('2027-01-31')).toEqual([]);
  expect(codes('2027-02-01')).toEqual([['not-valid', undefined]]);
});

test('T10(1): the end of February, also of a leap year', () => {
  expect(extensionFrom(day('2028-02-29')).toString()).toBe('2028-02-01');
  expect(codes('2028-02-29', { validThrough: day('2028-02-29') })).toEqual([]);
  expect(codes('2028-03-01', { validThrough: day('2028-02-29') })).toEqual([['not-valid', undefined]]);
});

test('T10(1): once; 大卒等 and 高卒 never', () => {
  expect(codes('2027-01-10', { extended: true })).toEqual([['extended-once', undefined]]);
  expect(codes('2027-01-10', { kind: 'university' })).toEqual([['not-extendable', undefined]]);
});

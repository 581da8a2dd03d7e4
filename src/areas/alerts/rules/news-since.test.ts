import { expect, test } from 'vitest';
import { newsSince } from './news-since.ts';

const today = Temporal.PlainDate.from('2027-03-01');

test.each([
  ['2027-03-01', 'day'],
  ['2027-02-28', 'day'],
  ['2027-02-27', 'week'],
  ['2026-12-31', 'week'],
])('looked at last on %s, on 1 March: 新着 of the %s', (seenOn, since) => {
  expect(newsSince(Temporal.PlainDate.from(seenOn), today)).toBe(since);
});

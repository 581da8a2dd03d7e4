import { expect, test } from 'vitest';
import { draftRetention, draftsKeptFrom } from './draft-retention.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['2026-11-26', '2026-12-26', '2026-12-27'],
  ['2026-12-29', '2027-01-28', '2027-01-29'],
  ['2028-01-30', '2028-02-29', '2028-03-01'],
  ['2027-03-31', '2027-04-30', '2027-05-01'],
])('last saved on %s: kept through %s, erased from %s', (saved, keptThrough, erasedFrom) => {
  const days = draftRetention(day(saved));
  expect([days.keptThrough.toString(), days.erasedFrom.toString()]).toEqual([keptThrough, erasedFrom]);
  expect(draftsKeptFrom(day(keptThrough)).toString()).toBe(saved);
  expect(draftsKeptFrom(day(erasedFrom)).toString() > saved).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { documentsReadable, documentsRetention } from './documents-retention.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

test.each([
  ['2026-11-30', '2027-02-28', '2027-03-01'],
  ['2027-02-01', '2027-05-31', '2027-06-01'],
  ['2027-11-01', '2028-02-29', '2028-03-01'],
  ['2026-12-31', '2027-03-31', '2027-04-01'],
  ['2027-04-01', '2027-07-31', '2027-08-01'],
])('T11(3) posting invalid %s: documents kept through %s, erased from %s', (invalid, kept, erased) => {
  const { keptThrough, erasedFrom } = documentsRetention(day(invalid));
  expect([keptThrough.toString(), erasedFrom.toString()]).toEqual([kept, erased]);
});

describe('T11(3) documents are readable', () => {
  const application = { cancelled: false, resultRegistered: false, postingInvalid: day('2026-11-30') };
  test('through the last day', () => {
    expect(documentsReadable(application, day('2027-02-28'))).toBe(true);
    expect(documentsReadable(application, day('2027-03-01'))).toBe(false);
  });
  test('not after cancellation, not after a result', () => {
    expect(documentsReadable({ ...application, cancelled: true }, day('2026-11-22'))).toBe(false);
    expect(documentsReadable({ ...application, resultRegistered: true }, day('2026-11-22'))).toBe(false);
  });
});

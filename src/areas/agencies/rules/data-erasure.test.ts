import { describe, expect, test } from 'vitest';
import { erasureUnlessAccepted, erasureWhenAccepted } from './data-erasure.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('A7(2)①オ(ウ) not accepted', () => {
  test.each([
    ['2026-11-22', '2027-01-31', '2027-02-01'],
    ['2026-12-31', '2027-02-28', '2027-03-01'],
    ['2027-12-01', '2028-02-29', '2028-03-01'],
  ])('obtained %s: acceptance through %s, erased from %s', (obtained, accept, erase) => {
    const { acceptThrough, eraseFrom } = erasureUnlessAccepted(day(obtained));
    expect([acceptThrough.toString(), eraseFrom.toString()]).toEqual([accept, erase]);
  });
});

describe('A7(2)①オ(ウ) accepted', () => {
  test.each([
    ['2026-11-22', '2026-12-01', '2028-03-31', '2028-04-01'],
    ['2027-03-01', '2027-03-31', '2028-03-31', '2028-04-01'],
    ['2027-03-01', '2027-04-01', '2029-03-31', '2029-04-01'],
  ])('obtained %s, accepted %s: kept through %s, erased from %s', (obtained, accepted, kept, erase) => {
    const ruling = erasureWhenAccepted(day(obtained), day(accepted));
    expect(ruling.ok && [ruling.value.keptThrough.toString(), ruling.value.eraseFrom.toString()]).toEqual([
      kept,
      erase,
    ]);
  });
  test.each([
    ['2027-01-31', true],
    ['2027-02-01', false],
  ])('obtained 2026-11-22, acceptance on %s counts: %s', (accepted, counts) => {
    expect(erasureWhenAccepted(day('2026-11-22'), day(accepted)).ok).toBe(counts);
  });
  test('never before it was obtained', () => {
    expect(erasureWhenAccepted(day('2026-11-22'), day('2026-11-21'))).toMatchObject({
      refusals: [{ code: 'accepted-before-obtained' }],
    });
  });
});

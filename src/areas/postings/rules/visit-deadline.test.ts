import { describe, expect, test } from 'vitest';
import { formatInstant } from '#kernel/jst.ts';
import { lapsesAt, visitDueOn } from './visit-deadline.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('G visit: within 14 days, or the preceding open day', () => {
  test.each([
    ['2026-11-10', '2026-11-24'],
    ['2026-11-09', '2026-11-20'],
    ['2026-12-18', '2026-12-28'],
    ['2027-03-31', '2027-04-14'],
    ['2028-02-15', '2028-02-29'],
  ])('filed %s: %s', (filed, expected) => {
    expect(visitDueOn(day(filed)).toString()).toBe(expected);
  });
  test('the office’s own Saturday and closing days count', () => {
    const office = { open: new Set(['2026-11-21']), closed: new Set(['2026-11-24']) };
    expect(visitDueOn(day('2026-11-09'), office).toString()).toBe('2026-11-21');
    expect(visitDueOn(day('2026-11-10'), office).toString()).toBe('2026-11-21');
  });
  test('lapses when that day ends', () => {
    expect(formatInstant(lapsesAt(day('2026-12-28')))).toBe('2026-12-29T00:00:00+09:00');
  });
});

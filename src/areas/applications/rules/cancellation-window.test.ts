import { describe, expect, test } from 'vitest';
import { formatInstant } from '#kernel/jst.ts';
import { cancellableUntil, mayCancel } from './cancellation-window.ts';

const at = (iso: string) => Temporal.Instant.from(iso);
const completed = at('2026-11-22T23:59:30+09:00');

describe('T11(4) cancellation within 24 hours of completion', () => {
  test.each([
    ['2026-11-22T23:59:30+09:00', '2026-11-23T23:59:30+09:00'],
    ['2026-12-31T00:00:00+09:00', '2027-01-01T00:00:00+09:00'],
    ['2028-02-28T12:00:00+09:00', '2028-02-29T12:00:00+09:00'],
  ])('completed %s: until %s', (done, until) => {
    expect(formatInstant(cancellableUntil(at(done)))).toBe(until);
  });
  test('that instant included, not one nanosecond more', () => {
    const until = cancellableUntil(completed);
    expect(mayCancel(completed, until).ok).toBe(true);
    expect(mayCancel(completed, until.add({ nanoseconds: 1 }))).toEqual({
      ok: false,
      refusals: [{ rule: 'T11(4)', code: 'cancellation-over', data: { until: '2026-11-23T23:59:30+09:00' } }],
    });
  });
  test('while it is being received the clock has not begun', () => {
    expect(mayCancel(null, at('2030-01-01T00:00:00+09:00')).ok).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { keyValidUntil, mayUseKey } from './verification-key.ts';

const issued = Temporal.Instant.from('2026-11-22T23:30:00+09:00');
const key = { issued, used: false, superseded: false };
const codes = (ruling: ReturnType<typeof mayUseKey>) => (ruling.ok ? [] : ruling.refusals.map((each) => each.code));

describe('G④ a verification key', () => {
  test('is valid for 50 minutes, over midnight too, the last instant included', () => {
    expect(keyValidUntil(issued).toString()).toBe('2026-11-22T15:20:00Z');
    expect(codes(mayUseKey(key, keyValidUntil(issued)))).toEqual([]);
    expect(codes(mayUseKey(key, keyValidUntil(issued).add({ nanoseconds: 1 })))).toEqual(['key-expired']);
  });
  test('is used once', () => {
    expect(codes(mayUseKey({ ...key, used: true }, issued))).toEqual(['key-used']);
  });
  test('gives way to a newer one', () => {
    expect(codes(mayUseKey({ ...key, superseded: true }, issued))).toEqual(['key-superseded']);
  });
  test('says every reason', () => {
    expect(codes(mayUseKey({ issued, used: true, superseded: true }, issued.add({ hours: 1 })))).toHaveLength(3);
  });
});

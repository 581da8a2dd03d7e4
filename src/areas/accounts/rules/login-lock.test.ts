import { describe, expect, test } from 'vitest';
import { lockedUntil } from './login-lock.ts';

const start = Temporal.Instant.from('2026-11-23T09:00:00+09:00');
const at = (minutes: number) => start.add({ seconds: Math.round(minutes * 60) });
const failures = (...minutes: number[]) => minutes.map(at);

describe('T15 lock after failed logins', () => {
  const ten = failures(0, 1, 2, 3, 4, 5, 6, 7, 8, 15);
  test('nine failures lock nothing', () => {
    expect(lockedUntil(ten.slice(1), at(15))).toBeUndefined();
  });
  test('the tenth within fifteen minutes locks for fifteen', () => {
    expect(lockedUntil(ten, at(15))).toEqual(at(30));
    expect(lockedUntil(ten, at(29.9))).toEqual(at(30));
    expect(lockedUntil(ten, at(30))).toBeUndefined();
  });
  test('ten spread over more than fifteen minutes lock nothing', () => {
    expect(lockedUntil(failures(0, 1, 2, 3, 4, 5, 6, 7, 8, 15.1), at(15.1))).toBeUndefined();
  });
  test('after the lock a single failure does not lock again', () => {
    expect(lockedUntil([...ten, at(31)], at(31))).toBeUndefined();
  });
  test('the order in which they come does not matter', () => {
    expect(lockedUntil([...ten].reverse(), at(16))).toEqual(at(30));
  });
});

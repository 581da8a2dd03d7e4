import { describe, expect, test } from 'vitest';
import {
  continuedThrough,
  type Registration,
  registrationValidThrough,
  validThroughAfterGraduation,
} from './registration-validity.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const through = (registration: Partial<Registration> & { registered: Temporal.PlainDate }) => {
  const ruling = registrationValidThrough({ category: 'general', continued: [], ...registration });
  return ruling.ok ? (ruling.value?.toString() ?? 'none') : ruling.refusals[0].code;
};

describe('T10(2) 一般: the end of the month two months after registration', () => {
  test.each([
    ['2026-11-22', '2027-01-31'],
    ['2026-12-31', '2027-02-28'],
    ['2027-12-15', '2028-02-29'],
    ['2027-01-01', '2027-03-31'],
    ['2027-03-31', '2027-05-31'],
  ])('registered %s: %s', (registered, expected) => {
    expect(through({ registered: day(registered) })).toBe(expected);
  });
});

describe('T10(2) asking to continue', () => {
  const registered = day('2026-11-22');
  test.each([
    [['2027-01-01'], '2027-02-28'],
    [['2027-01-31'], '2027-02-28'],
    [['2027-01-10', '2027-01-20'], '2027-02-28'],
    [['2027-01-10', '2027-02-20'], '2027-03-31'],
    [['2027-02-20', '2027-01-10'], '2027-03-31'],
    [['2026-12-10'], '2027-01-31'],
    [['2027-02-01'], '2027-01-31'],
    [['2027-01-10', '2027-03-01'], '2027-02-28'],
    [['2027-01-10', '2027-02-01', '2027-03-31'], '2027-04-30'],
    [['2026-11-21'], 'continued-before-registered'],
  ])('on %j: %s', (continued, expected) => {
    expect(through({ registered, continued: continued.map(day) })).toBe(expected);
  });
  test('one step at a time, as it happens', () => {
    expect(continuedThrough(day('2027-01-31'), day('2027-01-01')).toString()).toBe('2027-02-28');
    expect(continuedThrough(day('2028-01-31'), day('2028-01-31')).toString()).toBe('2028-02-29');
    expect(continuedThrough(day('2027-01-31'), day('2026-01-31')).toString()).toBe('2027-01-31');
  });
});

describe('T10(2) 大卒等 and disabled persons', () => {
  test('31 March of the graduation year', () => {
    expect(through({ registered: day('2026-11-22'), category: 'university', graduation: 2027 })).toBe('2027-03-31');
    expect(through({ registered: day('2027-03-31'), category: 'university', graduation: 2027 })).toBe('2027-03-31');
    expect(through({ registered: day('2027-04-01'), category: 'university', graduation: 2027 })).toBe('graduated');
    expect(through({ registered: day('2026-11-22'), category: 'university' })).toBe('graduation-missing');
  });
  test('from 1 April 一般, through 30 June', () => {
    expect(validThroughAfterGraduation(2027).toString()).toBe('2027-06-30');
  });
  test('registered as disabled: no expiry', () => {
    expect(through({ registered: day('2026-11-22'), category: 'disabled' })).toBe('none');
  });
});

import { expect, test } from 'vitest';
import { maintenanceAt } from './maintenance.ts';

const planned = {
  from: Temporal.Instant.from('2026-11-30T22:00+09:00'),
  until: Temporal.Instant.from('2026-12-01T02:00+09:00'),
};

test.each([
  ['2026-11-23T21:59:59+09:00', null],
  ['2026-11-23T22:00+09:00', 'announced'],
  ['2026-11-30T21:59:59+09:00', 'announced'],
  ['2026-11-30T22:00+09:00', 'closed'],
  ['2026-12-01T01:59:59+09:00', 'closed'],
  ['2026-12-01T02:00+09:00', null],
])('T17: at %s it is %s', (now, expected) => {
  expect(maintenanceAt(planned, Temporal.Instant.from(now))).toBe(expected);
});

test('T17: nothing planned is nothing', () => {
  expect(maintenanceAt(undefined, planned.from)).toBeNull();
});

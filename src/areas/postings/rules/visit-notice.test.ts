import { expect, test } from 'vitest';
import { visitNotice } from './visit-notice.ts';

const due = Temporal.PlainDate.from('2026-12-04');

test.each([
  ['2026-11-28', null, null],
  ['2026-11-29', null, 5],
  ['2026-11-29', 5, null],
  ['2026-12-02', null, 5],
  ['2026-12-02', 5, null],
  ['2026-12-03', 5, 1],
  ['2026-12-03', null, 1],
  ['2026-12-03', 1, null],
  ['2026-12-04', 5, 1],
  ['2026-12-05', 5, null],
] as const)('G visit: due 2026-12-04, on %s with %s sent: %s', (today, sent, notice) => {
  expect(visitNotice(due, Temporal.PlainDate.from(today), sent)).toBe(notice);
});

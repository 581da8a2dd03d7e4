import { describe, expect, test } from 'vitest';
import { type FiledPosting, type FilingHistory, visitReasons } from './visit-reasons.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const posting: FiledPosting = {
  filed: day('2026-11-22'),
  disabledOnly: false,
  trial: false,
  disabledTrial: false,
  contracting: 'none',
};
const history: FilingHistory = {
  pageOpenedAtCounter: false,
  filedViaPage: 3,
  disabledOnly: 1,
  trial: 1,
  disabledTrial: 1,
  lastFiled: day('2026-06-01'),
};
const reasons = (changed: Partial<FiledPosting>, past: Partial<FilingHistory> = {}, officeAsks = false) =>
  visitReasons({ ...posting, ...changed }, { ...history, ...past }, officeAsks);

describe('G visit reasons', () => {
  test('none for an employer who files regularly', () => {
    expect(reasons({})).toEqual([]);
  });
  test('the first via the page, unless the page was opened at the counter', () => {
    expect(reasons({}, { filedViaPage: 0 })).toEqual(['first-via-page']);
    expect(reasons({}, { filedViaPage: 0, pageOpenedAtCounter: true })).toEqual([]);
  });
  test('each first of the three kinds, only when the posting is of that kind', () => {
    expect(reasons({ disabledOnly: true }, { disabledOnly: 0 })).toEqual(['first-disabled-only']);
    expect(reasons({ trial: true }, { trial: 0 })).toEqual(['first-trial']);
    expect(reasons({ disabledTrial: true }, { disabledTrial: 0 })).toEqual(['first-disabled-trial']);
    expect(reasons({}, { disabledOnly: 0, trial: 0, disabledTrial: 0 })).toEqual([]);
    expect(reasons({ disabledOnly: true, trial: true, disabledTrial: true })).toEqual([]);
  });
  test('none filed in the past year: a year ago to the day is still within it', () => {
    expect(reasons({}, { lastFiled: day('2025-11-22') })).toEqual([]);
    expect(reasons({}, { lastFiled: day('2025-11-21') })).toEqual(['none-in-past-year']);
    expect(reasons({}, { lastFiled: null })).toEqual(['none-in-past-year']);
  });
  test.each(['dispatch', 'temp-to-perm', 'contracting'] as const)('%s always', (contracting) => {
    expect(reasons({ contracting })).toEqual(['dispatch-or-contracting']);
  });
  test('where the office asks, and all reasons together', () => {
    expect(reasons({ contracting: 'dispatch' }, { filedViaPage: 0, lastFiled: null }, true)).toEqual([
      'first-via-page',
      'none-in-past-year',
      'dispatch-or-contracting',
      'office-asks',
    ]);
  });
});

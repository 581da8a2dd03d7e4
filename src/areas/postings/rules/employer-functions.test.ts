import { describe, expect, test } from 'vitest';
import { employerFunctions, mayUseFunction } from './employer-functions.ts';

const open = (page: Parameters<typeof mayUseFunction>[1]) =>
  employerFunctions.filter((each) => mayUseFunction(each, page).ok);

describe('T6(3) T10 G functions of an employer’s page', () => {
  test('all with a valid posting', () => {
    expect(open({ hasValidPosting: true, restrictedByMissingResults: false })).toEqual(employerFunctions);
  });
  test('T6(3) without one: no applicants, no search, no messages; T13(1) self-application results stay open', () => {
    expect(open({ hasValidPosting: false, restrictedByMissingResults: false })).toEqual([
      'file-posting',
      'change-posting',
      'stop-recruitment',
      'change-establishment',
      'register-self-application-result',
    ]);
  });
  test('G restrict: results can be registered, nothing new be filed, searched or sent', () => {
    expect(open({ hasValidPosting: true, restrictedByMissingResults: true })).toEqual([
      'see-referred-applicants',
      'register-referral-result',
      'register-self-application-result',
    ]);
  });
  test('both reasons are said', () => {
    const ruling = mayUseFunction('send-message', { hasValidPosting: false, restrictedByMissingResults: true });
    expect(ruling.ok ? [] : ruling.refusals.map((each) => [each.rule, each.code])).toEqual([
      ['T6(3)', 'no-valid-posting'],
      ['G restrict', 'results-missing'],
    ]);
  });
});

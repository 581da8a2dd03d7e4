import { describe, expect, test } from 'vitest';
import { mayRequest, type RequestCase } from './may-request.ts';

const open: RequestCase = {
  channel: 'direct',
  posting: { valid: true, recruitmentStopped: false, acceptsSelfApplications: true, requests: 9 },
  jobseeker: { shown: true, hasPage: true, blocksEmployer: false, cannotApply: false, askedBefore: false },
};
const codes = (of: RequestCase) => {
  const ruled = mayRequest(of);
  return ruled.ok ? [] : ruled.refusals.map((each) => `${each.rule} ${each.code}`);
};
const withPosting = (change: Partial<RequestCase['posting']>) => ({ ...open, posting: { ...open.posting, ...change } });
const withPerson = (change: Partial<RequestCase['jobseeker']>) => ({
  ...open,
  jobseeker: { ...open.jobseeker, ...change },
});

describe('T12(5) a direct request', () => {
  test('T12(6): the tenth of a posting is taken, the eleventh refused', () => {
    expect(codes(open)).toEqual([]);
    expect(codes(withPosting({ requests: 10 }))).toEqual(['T12(6) ten-requests']);
  });
  test('T12(6): once for the same person and posting', () => {
    expect(codes(withPerson({ askedBefore: true }))).toEqual(['T12(6) asked-before']);
  });
  test('only for a valid posting that takes people now and accepts self-applications', () => {
    expect(codes(withPosting({ valid: false }))).toEqual(['T12(5) request-posting-not-valid']);
    expect(codes(withPosting({ recruitmentStopped: true }))).toEqual(['T12(5) request-recruitment-stopped']);
    expect(codes(withPosting({ acceptsSelfApplications: false }))).toEqual(['T12(5) no-self-applications-for-request']);
  });
  test('T12(1): only to a person who is published now; T12(4): with a page', () => {
    expect(codes(withPerson({ shown: false }))).toEqual(['T12(1) not-published']);
    expect(codes(withPerson({ hasPage: false }))).toEqual(['T12(4) no-page-for-request']);
  });
  test('T12(7): a block reads like any other reason of the person’s own', () => {
    expect(codes(withPerson({ blocksEmployer: true }))).toEqual(codes(withPerson({ cannotApply: true })));
  });
});

describe('T12(4) T12(5) through the office', () => {
  const office = (of: RequestCase): RequestCase => ({ ...of, channel: 'office' });
  test('also without a page, without self-applications, and beyond ten', () => {
    expect(codes(office(withPerson({ hasPage: false })))).toEqual([]);
    expect(codes(office(withPosting({ acceptsSelfApplications: false, requests: 10 })))).toEqual([]);
  });
  test('but once only, and not past a block', () => {
    expect(codes(office(withPerson({ askedBefore: true, blocksEmployer: true })))).toEqual([
      'T12(7) cannot-be-asked',
      'T12(6) asked-before',
    ]);
  });
});

import { expect, test } from 'vitest';
import { type CorrespondenceFacts, type Correspondent, mayCorrespond } from './may-correspond.ts';

const fine: CorrespondenceFacts = {
  applied: true,
  employer: { hasValidPosting: true, restrictedByMissingResults: false, page: 'open' },
  jobseeker: { page: 'open', blocked: false },
};
const codes = (sender: Correspondent, facts: CorrespondenceFacts) => {
  const may = mayCorrespond(sender, facts);
  return may.ok ? [] : may.refusals.map(({ rule, code }) => `${rule} ${code}`);
};

test('G messages: an employer with a valid posting and an applicant with a page write to each other', () => {
  expect([codes('employer', fine), codes('jobseeker', fine)]).toEqual([[], []]);
});

test('G messages: who has not applied, or has no page, is written to by nobody', () => {
  expect(codes('employer', { ...fine, applied: false })).toEqual(['G messages not-an-applicant']);
  expect(codes('jobseeker', { ...fine, applied: false })).toEqual(['G messages not-an-applicant']);
  expect(codes('employer', { ...fine, jobseeker: { page: 'none', blocked: false } })).toEqual([
    'G messages counterpart-without-page',
  ]);
});

test('T6(3): without a valid posting neither side sends, each is told in its own words', () => {
  const without = { ...fine, employer: { ...fine.employer, hasValidPosting: false } };
  expect(codes('employer', without)).toEqual(['T6(3) no-valid-posting']);
  expect(codes('jobseeker', without)).toEqual(['T6(3) employer-without-posting']);
});

test('G restrict: while results are missing the employer does not send; the jobseeker may', () => {
  const restricted = { ...fine, employer: { ...fine.employer, restrictedByMissingResults: true } };
  expect(codes('employer', restricted)).toEqual(['G restrict results-missing']);
  expect(codes('jobseeker', restricted)).toEqual([]);
});

test('T13(1) T13(2): a page that was withdrawn is written to no more', () => {
  expect(codes('employer', { ...fine, jobseeker: { page: 'withdrawn', blocked: false } })).toEqual([
    'T13(2) counterpart-withdrawn',
  ]);
  const gone = {
    ...fine,
    employer: { hasValidPosting: false, restrictedByMissingResults: false, page: 'withdrawn' },
  } as const;
  expect(codes('jobseeker', gone)).toEqual(['T13(1) counterpart-withdrawn']);
});

test('G messages: a block closes both ways and says who set it; every reason is told', () => {
  const blocked = { ...fine, jobseeker: { page: 'open', blocked: true } } as const;
  expect(codes('employer', blocked)).toEqual(['G messages messages-blocked']);
  expect(codes('jobseeker', { ...blocked, applied: false })).toEqual([
    'G messages not-an-applicant',
    'G messages messages-blocked-by-you',
  ]);
});

import { describe, expect, test } from 'vitest';
import { mayResume, pageRetention } from './page-retention.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const shown = (role: 'employer' | 'jobseeker', iso: string) =>
  Object.values(pageRetention(role, day(iso))).map((each) => each.toString());

describe('T13 resume and erasure after withdrawal', () => {
  test.each([
    ['jobseeker', '2026-11-22', '2026-12-22', '2026-12-23'],
    ['employer', '2026-11-22', '2026-12-22', '2026-12-24'],
    ['jobseeker', '2026-12-31', '2027-01-30', '2027-01-31'],
    ['employer', '2027-01-31', '2027-03-02', '2027-03-04'],
    ['employer', '2028-01-31', '2028-03-01', '2028-03-03'],
    ['jobseeker', '2027-03-31', '2027-04-30', '2027-05-01'],
  ] as const)('%s withdrawn %s: resume through %s, erased from %s', (role, withdrawn, resume, erased) => {
    expect(shown(role, withdrawn)).toEqual([resume, erased]);
  });
});

describe('T13(1) T13(2) who may resume, until when', () => {
  const page = { role: 'employer', withdrawn: day('2026-11-22'), account: 'opening' } as const;
  test('the opening account on the thirtieth day', () => {
    expect(mayResume(page, day('2026-12-22')).ok).toBe(true);
  });
  test('not on the thirty-first', () => {
    expect(mayResume(page, day('2026-12-23'))).toEqual({
      ok: false,
      refusals: [{ rule: 'T13(1)', code: 'resume-ended', data: { resumeThrough: '2026-12-22' } }],
    });
  });
  test('never an additional account; all reasons are said', () => {
    const ruling = mayResume({ ...page, account: 'additional' }, day('2026-12-23'));
    expect(ruling.ok ? [] : ruling.refusals.map((each) => each.code)).toEqual(['not-opening-account', 'resume-ended']);
  });
  test('a jobseeker’s refusal cites T13(2)', () => {
    expect(mayResume({ ...page, role: 'jobseeker' }, day('2027-01-01'))).toMatchObject({
      refusals: [{ rule: 'T13(2)' }],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { type ApplicationFacts, mayApply } from './may-apply.ts';

const posting = { acceptsSelfApplications: true, valid: true, recruitmentStopped: false, employerStopped: false };
const jobseeker = { registrationValid: true, restricted: false, inProgress: 0, appliedBefore: false };
const why = (changed: {
  posting?: Partial<ApplicationFacts['posting']>;
  jobseeker?: Partial<ApplicationFacts['jobseeker']>;
}) => {
  const ruling = mayApply({
    posting: { ...posting, ...changed.posting },
    jobseeker: { ...jobseeker, ...changed.jobseeker },
  });
  return ruling.ok ? [] : ruling.refusals.map((each) => `${each.rule} ${each.code}`);
};

describe('T11(2) who may apply to what', () => {
  test('a valid registration to a valid posting that accepts it', () => {
    expect(why({})).toEqual([]);
  });
  test.each([
    [{ posting: { acceptsSelfApplications: false } }, 'T11(2) no-self-applications'],
    [{ posting: { valid: false } }, 'T11(2) posting-not-valid'],
    [{ posting: { recruitmentStopped: true } }, 'T11(2) recruitment-stopped'],
    [{ posting: { employerStopped: true } }, 'T6(7) employer-stopped'],
    [{ jobseeker: { registrationValid: false } }, 'T7(3) registration-not-valid'],
    [{ jobseeker: { restricted: true } }, 'T7(8) restricted'],
    [{ jobseeker: { inProgress: 15 } }, 'T11(5) too-many-in-progress'],
    [{ jobseeker: { appliedBefore: true } }, 'T11(5) applied-before'],
  ])('%j: %s', (changed, expected) => {
    expect(why(changed)).toEqual([expected]);
  });
  test('T11(2) T11(5) every reason is said', () => {
    expect(
      why({
        posting: { acceptsSelfApplications: false, valid: false },
        jobseeker: { registrationValid: false, restricted: true, inProgress: 15, appliedBefore: true },
      }),
    ).toHaveLength(6);
  });
});

/**
 * Whether a jobseeker may apply to a posting online by themselves: all conditions of the posting, the registration and the limits together.
 * Clause: T11(2), T6(7), T7(3), T7(8), T11(5)
 */
import { type Refusal, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import { withinProgressLimit } from './in-progress-limit.ts';
import { neverTwice } from './never-twice.ts';

export interface ApplicationFacts {
  readonly posting: {
    readonly acceptsSelfApplications: boolean;
    /** Valid today (T10(1)). */
    readonly valid: boolean;
    /** 募集停止: valid, but taking nobody for now. */
    readonly recruitmentStopped: boolean;
    /** The service of the employer's page is stopped: it is not on the site, and nobody there could answer. */
    readonly employerStopped: boolean;
  };
  readonly jobseeker: {
    /** Registration valid today (T10(2)). */
    readonly registrationValid: boolean;
    /** Restricted for no-shows and not lifted (T7(8)). */
    readonly restricted: boolean;
    readonly inProgress: number;
    readonly appliedBefore: boolean;
  };
}

/**
 * Every reason against it. Refused: `no-self-applications`, `posting-not-valid`, `recruitment-stopped` (T11(2)), `employer-stopped` (T6(7)), `registration-not-valid` (T7(3)),
 * `restricted` (T7(8)), `too-many-in-progress`, `applied-before` (T11(5)).
 */
export function mayApply({ posting, jobseeker }: ApplicationFacts): Ruling {
  const refusals: Refusal[] = [];
  if (!posting.acceptsSelfApplications) refusals.push({ rule: 'T11(2)', code: 'no-self-applications' });
  if (!posting.valid) refusals.push({ rule: 'T11(2)', code: 'posting-not-valid' });
  if (posting.valid && posting.recruitmentStopped) refusals.push({ rule: 'T11(2)', code: 'recruitment-stopped' });
  if (posting.employerStopped) refusals.push({ rule: 'T6(7)', code: 'employer-stopped' });
  if (!jobseeker.registrationValid) refusals.push({ rule: 'T7(3)', code: 'registration-not-valid' });
  if (jobseeker.restricted) refusals.push({ rule: 'T7(8)', code: 'restricted' });
  return ruling([
    ...refusals,
    ...refusalsOf(withinProgressLimit(jobseeker.inProgress), neverTwice(jobseeker.appliedBefore)),
  ]);
}

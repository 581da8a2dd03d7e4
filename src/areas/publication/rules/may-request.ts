/**
 * Whether an employer may ask a published jobseeker to apply to a posting, directly or through the office.
 * Clause: T12(4), T12(5), T12(6), T12(7), T12(1)
 * A block is not told: who blocks and who cannot be asked for another reason of their own get the same answer.
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

/** Direct requests of one posting, at most. */
export const directRequestLimit = 10;

export interface RequestCase {
  readonly channel: 'direct' | 'office';
  readonly posting: {
    readonly valid: boolean;
    readonly recruitmentStopped: boolean;
    readonly acceptsSelfApplications: boolean;
    /** Direct requests made for it so far. */
    readonly requests: number;
  };
  readonly jobseeker: {
    /** Published, and the registration valid today. */
    readonly shown: boolean;
    readonly hasPage: boolean;
    readonly blocksEmployer: boolean;
    /** Has applied to this posting, or is restricted (T7(8)) and could not apply. */
    readonly cannotApply: boolean;
    /** Was asked for this posting before, on either way. */
    readonly askedBefore: boolean;
  };
}

/**
 * Every reason against it. Refused: `not-published`, `request-posting-not-valid`, `request-recruitment-stopped`,
 * `no-self-applications-for-request`, `no-page-for-request`, `cannot-be-asked`, `asked-before`, `ten-requests`.
 */
export function mayRequest({ channel, posting, jobseeker }: RequestCase): Ruling {
  const direct = channel === 'direct';
  const refusals: Refusal[] = [];
  if (!jobseeker.shown) refusals.push({ rule: 'T12(1)', code: 'not-published' });
  if (!posting.valid) refusals.push({ rule: 'T12(5)', code: 'request-posting-not-valid' });
  else if (posting.recruitmentStopped) refusals.push({ rule: 'T12(5)', code: 'request-recruitment-stopped' });
  if (direct && !posting.acceptsSelfApplications)
    refusals.push({ rule: 'T12(5)', code: 'no-self-applications-for-request' });
  if (direct && jobseeker.shown && !jobseeker.hasPage) refusals.push({ rule: 'T12(4)', code: 'no-page-for-request' });
  if (jobseeker.blocksEmployer || jobseeker.cannotApply) refusals.push({ rule: 'T12(7)', code: 'cannot-be-asked' });
  if (jobseeker.askedBefore) refusals.push({ rule: 'T12(6)', code: 'asked-before' });
  if (direct && posting.requests >= directRequestLimit)
    refusals.push({ rule: 'T12(6)', code: 'ten-requests', data: { limit: directRequestLimit } });
  return ruling(refusals);
}

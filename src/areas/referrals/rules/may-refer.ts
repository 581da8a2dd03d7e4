/**
 * Whether an office may refer a person to a posting: only persons registered with an office are referred, and online only to a page.
 * Clause: T11(1), T3(5), T3(6), T6(7), T7(3), T10(1)
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export type ReferralChannel = 'online' | 'counter';

export interface ReferralFacts {
  readonly posting: {
    /** Valid today (T10(1)). */
    readonly valid: boolean;
    /** 募集停止: valid, but taking nobody for now. */
    readonly recruitmentStopped: boolean;
    /** The service of the employer's page is stopped (T6(7)): no referral can be read there. */
    readonly employerStopped: boolean;
  };
  readonly jobseeker: {
    /** ハローワーク利用登録者, as against オンライン登録者. */
    readonly officeRegistered: boolean;
    /** Registration valid today (T10(2)). */
    readonly registrationValid: boolean;
    /** Has a page that can be opened. */
    readonly hasPage: boolean;
    /** An earlier referral to this posting is still open. */
    readonly referralOpen: boolean;
  };
}

/**
 * Every reason against it. Refused: `posting-not-valid`, `recruitment-stopped`, `registration-not-valid`, `not-office-registered`,
 * `referral-open`, and online `no-page-to-refer-to` and `employer-stopped`.
 */
export function mayRefer({ posting, jobseeker }: ReferralFacts, channel: ReferralChannel): Ruling {
  const rule = 'T11(1)';
  const refusals: Refusal[] = [];
  if (!posting.valid) refusals.push({ rule, code: 'posting-not-valid' });
  if (posting.valid && posting.recruitmentStopped) refusals.push({ rule, code: 'recruitment-stopped' });
  if (channel === 'online' && posting.employerStopped) refusals.push({ rule, code: 'employer-stopped' });
  if (!jobseeker.officeRegistered) refusals.push({ rule, code: 'not-office-registered' });
  if (!jobseeker.registrationValid) refusals.push({ rule, code: 'registration-not-valid' });
  if (jobseeker.referralOpen) refusals.push({ rule, code: 'referral-open' });
  if (channel === 'online' && !jobseeker.hasPage) refusals.push({ rule, code: 'no-page-to-refer-to' });
  return ruling(refusals);
}

/**
 * Whether a jobseeker may still apply with a referral that was sent to the page: posting and registration have to be valid on that day too.
 * Refused: `referred-posting-over`, `recruitment-stopped`, `employer-stopped`, `registration-not-valid`.
 */
export function mayTakeUp({
  posting,
  jobseeker,
}: {
  readonly posting: ReferralFacts['posting'];
  readonly jobseeker: Pick<ReferralFacts['jobseeker'], 'registrationValid'>;
}): Ruling {
  const rule = 'T11(1)';
  const refusals: Refusal[] = [];
  if (!posting.valid) refusals.push({ rule, code: 'referred-posting-over' });
  if (posting.valid && posting.recruitmentStopped) refusals.push({ rule: 'T11(2)', code: 'recruitment-stopped' });
  if (posting.employerStopped) refusals.push({ rule: 'T6(7)', code: 'employer-stopped' });
  if (!jobseeker.registrationValid) refusals.push({ rule: 'T7(3)', code: 'registration-not-valid' });
  return ruling(refusals);
}

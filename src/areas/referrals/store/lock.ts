import type { RegistrationEnd } from '#areas/jobseekers/rules/registration-standing.ts';
import { registrationStanding } from '#areas/jobseekers/rules/registration-standing.ts';
import type { Tx } from '#platform/db.ts';
import type { ReferralChannel } from '../rules/may-refer.ts';
import type { ReferralState } from '../rules/referral-transitions.ts';
import { postingValid } from './facts.ts';

/** A referral that is worked on, with what decides about it, all locked. */
export interface LockedReferral {
  readonly id: number;
  readonly state: ReferralState;
  readonly channel: ReferralChannel;
  readonly postingId: number;
  readonly establishmentId: number;
  readonly jobseekerId: number;
  readonly officeCode: string;
  readonly referredAt: Temporal.Instant | null;
  readonly postingValid: boolean;
  readonly recruitmentStopped: boolean;
  readonly employerStopped: boolean;
  readonly registrationValid: boolean;
}

/**
 * Locks a referral of one side: its posting's state, then its jobseeker, then itself, so that neither ends meanwhile.
 * @returns undefined when there is none, or it is not theirs
 */
export async function lockReferral(
  tx: Tx,
  id: number,
  whose: { readonly jobseekerId?: number; readonly establishmentId?: number; readonly officeCode?: string },
  today: Temporal.PlainDate,
): Promise<LockedReferral | undefined> {
  const seen = await tx
    .selectFrom('referral')
    .select(['posting_id', 'jobseeker_id', 'establishment_id', 'office_code'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!seen) return undefined;
  const theirs =
    (whose.jobseekerId === undefined || whose.jobseekerId === seen.jobseeker_id) &&
    (whose.establishmentId === undefined || whose.establishmentId === seen.establishment_id) &&
    (whose.officeCode === undefined || whose.officeCode === seen.office_code);
  if (!theirs) return undefined;
  const posting = await tx
    .selectFrom('posting_state')
    .select(['state', 'invalid_from'])
    .where('posting_id', '=', seen.posting_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const employer = await tx
    .selectFrom('establishment')
    .select('stopped_at')
    .where('id', '=', seen.establishment_id)
    .executeTakeFirstOrThrow();
  const jobseeker = await tx
    .selectFrom('jobseeker')
    .select(['valid_through', 'invalid_from', 'invalid_reason', 'withdrawn_on'])
    .where('id', '=', seen.jobseeker_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const row = await tx
    .selectFrom('referral')
    .select(['state', 'channel', 'referred_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const ended = jobseeker.invalid_from && {
    on: jobseeker.invalid_from,
    why: jobseeker.invalid_reason as RegistrationEnd,
  };
  const standing = registrationStanding({ validThrough: jobseeker.valid_through, ended }, today);
  return {
    id,
    state: row.state as ReferralState,
    channel: row.channel as ReferralChannel,
    postingId: seen.posting_id,
    establishmentId: seen.establishment_id,
    jobseekerId: seen.jobseeker_id,
    officeCode: seen.office_code,
    referredAt: row.referred_at,
    postingValid: postingValid({ state: posting.state, invalidFrom: posting.invalid_from }, today),
    recruitmentStopped: posting.state === 'recruitmentStopped',
    employerStopped: employer.stopped_at !== null,
    registrationValid: standing.state === 'valid' && jobseeker.withdrawn_on === null,
  };
}

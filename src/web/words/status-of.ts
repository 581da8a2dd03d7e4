import type { SelfApplicationState } from '#areas/applications/index.ts';
import type { ReferralState } from '#areas/referrals/index.ts';
import type { Status } from '#web/components/status.ts';

/** The word that both sides see for an application: completed ones wait for their result. */
export function applicationStatus(state: SelfApplicationState): Status {
  return state === 'completed' ? 'application:resultAwaited' : `application:${state}`;
}

/** The word for a referral; one that waits for its answer is over when its posting is. */
export function referralStatus(state: ReferralState, postingOpen: boolean): Status {
  return state === 'offered' && !postingOpen ? 'referral:over' : `referral:${state}`;
}

/**
 * Whether dates for an interview can be sent to somebody through the page.
 * Clause: T11(1), T11(2), G invalid
 */
import { mayUseReferral } from '#areas/referrals/rules/referral-access.ts';
import { type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import { whileApplied } from './proposed-dates.ts';

export interface ArrangeFacts {
  readonly kind: 'application' | 'referral';
  /** The application or referral waits for its result. */
  readonly waiting: boolean;
  /** Its posting is valid today. */
  readonly postingOpen: boolean;
  /** The person reads a page, on which dates can be chosen. */
  readonly hasPage: boolean;
}

/**
 * Arranging interviews of referrals belongs to what an employer does while the posting is valid (G invalid); those of self-applications go on.
 * Refused: `interview-application-ended`, `tell-the-office`, `interview-without-page`.
 */
export function mayArrange({ kind, waiting, postingOpen, hasPage }: ArrangeFacts): Ruling {
  return ruling([
    ...refusalsOf(whileApplied(waiting)),
    ...(kind === 'referral' ? refusalsOf(mayUseReferral(postingOpen)) : []),
    ...(hasPage ? [] : [{ rule: 'T11(1)', code: 'interview-without-page' }]),
  ]);
}

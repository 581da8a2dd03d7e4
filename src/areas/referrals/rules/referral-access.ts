/**
 * Letters and results of referrals are on the employer's page only while the posting is valid; afterwards the office is told directly.
 * Clause: G invalid
 * Results of self-applications stay possible (T13(1)).
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** Whether an employer may read the 紹介状 and register the result of a referral today. Refused: `tell-the-office`. */
export function mayUseReferral(postingValid: boolean): Ruling {
  return postingValid ? allow() : refuse({ rule: 'G invalid', code: 'tell-the-office' });
}

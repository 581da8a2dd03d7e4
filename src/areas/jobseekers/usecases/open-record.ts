import { type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Caller } from '#platform/usecase.ts';
import { done, officeOf, onRegistration } from './on-registration.ts';

/** What staff open records for; `other` is said in words. */
export const openingReasons = [
  'consultation',
  'telephone',
  'referral',
  'registration',
  'restriction',
  'other',
] as const;
export type OpeningReason = (typeof openingReasons)[number];

export interface Opening {
  readonly jobseekerId: number;
  /** As chosen. */
  readonly reason: string;
  /** With `other`: in words, which the person reads. */
  readonly words: string;
}

const mostCharacters = 100;

/**
 * Says why a record is opened; it holds for this member of staff, this person and today (P5). Each look is then recorded with it.
 * Clause: P5, T7(5)
 * Refused: `no-such-jobseeker`, `reason-missing`, `reason-too-long`.
 */
export function openRecord(app: App, caller: Caller, { jobseekerId, reason, words }: Opening): Promise<Ruling<null>> {
  officeOf(caller);
  const known = openingReasons.find((each) => each === reason);
  const said = words.trim();
  return onRegistration(app, caller, 'jobseekers.openRecord', jobseekerId, async ({ tx, today, actor }) => {
    if (!known) return refuse({ rule: 'P5', code: 'reason-missing', field: 'reason' });
    if (known === 'other' && said === '') return refuse({ rule: 'P5', code: 'reason-missing', field: 'words' });
    if ([...said].length > mostCharacters)
      return refuse({ rule: 'P5', code: 'reason-too-long', field: 'words', data: { most: mostCharacters } });
    const row = { reason: known === 'other' ? said : known, day: today };
    await tx
      .insertInto('record_reason')
      .values({ user_id: actor.userId ?? '', jobseeker_id: jobseekerId, ...row })
      .onConflict((conflict) => conflict.columns(['user_id', 'jobseeker_id']).doUpdateSet(row))
      .execute();
    return done;
  });
}

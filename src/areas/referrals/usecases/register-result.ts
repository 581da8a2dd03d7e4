import { endWhenHired } from '#areas/jobseekers/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { referralResultMail } from '../mails.ts';
import { mayUseReferral } from '../rules/referral-access.ts';
import { type ReferralMove, referralTransitions } from '../rules/referral-transitions.ts';
import { checkResultEntry, type ReferralResult } from '../rules/result-entry.ts';
import { eraseReferralDocuments } from '../store/documents.ts';
import { lockReferral } from '../store/lock.ts';
import { referralParties } from '../store/parties.ts';
import { noSuchReferral } from './answer.ts';
import { subjectsOfReferral } from './naming.ts';

const MOVES: Readonly<Record<ReferralResult, ReferralMove>> = {
  hired: 'hire',
  rejected: 'reject',
  withdrawn: 'recordWithdrawal',
  noShow: 'recordNoShow',
};

export interface ReferralResultInput {
  readonly referralId: number;
  /** The establishment whose page it is, or the office that was told and registers it. */
  readonly by: { readonly establishmentId: number } | { readonly officeCode: string };
  readonly result: ReferralResult;
  /** Code of the reason, with `rejected` and `withdrawn`. */
  readonly reason: string | null;
  /** A note for the office. */
  readonly note: string;
  /** 条件相違: hired on terms that differ from the posting's. Asked for with `hired`. */
  readonly termsDiffered: boolean | null;
  /** Day of the missed interview, with `noShow`. */
  readonly interviewOn: Temporal.PlainDate | null;
}

/**
 * Registers the result of a referral (T11(1)). An employer does so while the posting is valid; afterwards the office that was told does (G invalid).
 * What was sent along is erased (T11(3)). Being hired ends the registration (T10(2)).
 * Refused: `no-such-referral`, `tell-the-office`, `wrong-state`, and all of `checkResultEntry`.
 */
export async function registerReferralResult(
  app: App,
  caller: Caller,
  input: ReferralResultInput,
): Promise<Ruling<null>> {
  return useCase(app, caller, 'referral.result', async (work) => {
    const { tx, now, today, actor, record, mail } = work;
    const found = await lockReferral(tx, input.referralId, input.by, today);
    if (!found) return refuse(noSuchReferral);
    const byOffice = 'officeCode' in input.by;
    if (!byOffice) {
      const may = mayUseReferral(found.postingValid);
      if (!may.ok) return may;
    }
    const moved = move(referralTransitions, found.state, MOVES[input.result], byOffice ? 'staff' : 'employer');
    if (!moved.ok) return moved;
    const note = input.note.trim();
    const whole = checkResultEntry({ ...input, noteCharacters: graphemes(note) }, today);
    if (!whole.ok) return whole;
    await tx
      .updateTable('referral')
      .set((column) => ({
        state: moved.value,
        result_at: now,
        result_by: actor.userId,
        result_reason: input.reason,
        result_note: note || null,
        terms_differed: input.result === 'hired' ? input.termsDiffered : null,
        interview_on: input.result === 'noShow' ? input.interviewOn : null,
        ended_on: today,
        version: column('version', '+', 1),
      }))
      .where('id', '=', found.id)
      .execute();
    await eraseReferralDocuments(tx, found.id, now);
    await record({
      kind: `referral.${input.result}`,
      rule: 'T11(1)',
      subjects: subjectsOfReferral(found),
      data: { termsDiffered: input.result === 'hired' ? input.termsDiffered : null, reason: input.reason },
    });
    const parties = await referralParties(tx, found.id);
    if (parties.jobseekerEmail)
      await mail({
        kind: 'referral.result',
        about: `referral:${found.id}`,
        to: parties.jobseekerEmail,
        ...referralResultMail(parties, app.config),
      });
    if (input.result === 'hired')
      await endWhenHired(app, work, { jobseekerId: found.jobseekerId, cause: `referral:${found.id}` });
    return allow(null);
  });
}

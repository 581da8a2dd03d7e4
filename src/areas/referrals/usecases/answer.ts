import { dropDraft, handOverDraft } from '#areas/applications/index.ts';
import { cancellableUntil, mayCancel } from '#areas/applications/rules/cancellation-window.ts';
import { acceptRequest } from '#areas/publication/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { referralCancelledMail, referredMail } from '../mails.ts';
import { mayTakeUp } from '../rules/may-refer.ts';
import { referralDates } from '../rules/referral-dates.ts';
import { referralTransitions } from '../rules/referral-transitions.ts';
import { eraseReferralDocuments } from '../store/documents.ts';
import { lockReferral } from '../store/lock.ts';
import { referralParties } from '../store/parties.ts';
import { subjectsOfReferral } from './naming.ts';

interface Mine {
  readonly referralId: number;
  readonly jobseekerId: number;
}

/** There is none, or it is somebody else's: the two look the same. */
export const noSuchReferral: Refusal = { rule: 'T11(1)', code: 'no-such-referral' };

/**
 * Applies with a referral that the office sent to the page (T11(1)): from today it is the employer's to decide, who is told and sees name and
 * letter (T11(3)); for 24 hours it can be cancelled (T11(4)). An open direct request for the posting is accepted by it (T12(5)).
 * What the account uploaded for it goes along, until the result, a cancellation or the end of its keeping (T11(3)).
 * Refused: `no-such-referral`, `wrong-state`, and all of `mayTakeUp`.
 */
export async function takeUpReferral(app: App, caller: Caller, of: Mine): Promise<Ruling<null>> {
  return useCase(app, caller, 'referral.takeUp', async (work) => {
    const { tx, now, today, record, mail } = work;
    const found = await lockReferral(tx, of.referralId, { jobseekerId: of.jobseekerId }, today);
    if (!found) return refuse(noSuchReferral);
    const moved = move(referralTransitions, found.state, 'apply', 'jobseeker');
    if (!moved.ok) return moved;
    const may = mayTakeUp({
      posting: {
        valid: found.postingValid,
        recruitmentStopped: found.recruitmentStopped,
        employerStopped: found.employerStopped,
      },
      jobseeker: { registrationValid: found.registrationValid },
    });
    if (!may.ok) return may;
    const dates = referralDates(today);
    await tx
      .updateTable('referral')
      .set((column) => ({
        state: moved.value,
        referred_at: now,
        referred_on: today,
        remind_on: dates.remindOn,
        overdue_from: dates.overdueFrom,
        cancellable_until: cancellableUntil(now),
        version: column('version', '+', 1),
      }))
      .where('id', '=', found.id)
      .execute();
    const keep = (file: { readonly file_id: string; readonly position: number }) =>
      tx
        .insertInto('referral_document')
        .values({ referral_id: found.id, ...file })
        .execute();
    const { userId } = work.actor;
    const documents = userId === null ? 0 : await handOverDraft(tx, userId, { referralId: found.id }, keep);
    await record({
      kind: 'referral.referred',
      rule: 'T11(1)',
      subjects: subjectsOfReferral(found),
      data: { documents },
    });
    await acceptRequest(work, { jobseekerId: found.jobseekerId, postingId: found.postingId, by: 'refer' });
    const parties = await referralParties(tx, found.id);
    for (const to of parties.employerEmails)
      await mail({
        kind: 'referral.referred',
        about: `referral:${found.id}:${to}`,
        to,
        ...referredMail(parties, dates.overdueFrom, app.config),
      });
    return allow(null);
  });
}

/** Why a jobseeker does not take a referral up. */
export const declineReasons = ['terms', 'place', 'hours', 'content', 'other-employment', 'personal', 'other'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Most characters of what is added for the office. */
export const mostDeclineCharacters = 300;

/**
 * Answers that one does not apply, with the reason for the office; the employer never hears of it.
 * Refused: `no-such-referral`, `decline-reason-missing`, `decline-note-too-long`, `wrong-state`.
 */
export async function declineReferral(
  app: App,
  caller: Caller,
  of: Mine & { readonly reason: string; readonly note: string },
): Promise<Ruling<null>> {
  return useCase(app, caller, 'referral.decline', async ({ tx, now, today, actor, record }) => {
    const found = await lockReferral(tx, of.referralId, { jobseekerId: of.jobseekerId }, today);
    if (!found) return refuse(noSuchReferral);
    const reason = declineReasons.find((each) => each === of.reason);
    if (!reason) return refuse({ rule: 'T11(1)', code: 'decline-reason-missing', field: 'reason' });
    const length = graphemes(of.note.trim());
    if (length > mostDeclineCharacters)
      return refuse({
        rule: 'T11(1)',
        code: 'decline-note-too-long',
        field: 'note',
        data: { most: mostDeclineCharacters, length },
      });
    const moved = move(referralTransitions, found.state, 'decline', 'jobseeker');
    if (!moved.ok) return moved;
    await tx
      .updateTable('referral')
      .set((column) => ({
        state: moved.value,
        declined_at: now,
        decline_reason: reason,
        decline_note: of.note.trim() || null,
        version: column('version', '+', 1),
      }))
      .where('id', '=', found.id)
      .execute();
    if (actor.userId !== null) await dropDraft(tx, actor.userId, { referralId: found.id });
    await record({
      kind: 'referral.declined',
      rule: 'T11(1)',
      subjects: subjectsOfReferral(found),
      data: { reason },
    });
    return allow(null);
  });
}

/**
 * Cancels an application that was made with a referral on the page, within 24 hours (T11(4)), and erases its documents (T11(3)); later it is
 * told to the employer by telephone.
 * Refused: `no-such-referral`, `wrong-state`, `cancellation-over`; `referred-at-counter`, where nothing was applied for on the page.
 */
export async function cancelReferral(app: App, caller: Caller, of: Mine): Promise<Ruling<null>> {
  return useCase(app, caller, 'referral.cancel', async ({ tx, now, today, record, mail }) => {
    const found = await lockReferral(tx, of.referralId, { jobseekerId: of.jobseekerId }, today);
    if (!found) return refuse(noSuchReferral);
    if (found.channel === 'counter') return refuse({ rule: 'T11(4)', code: 'referred-at-counter' });
    const moved = move(referralTransitions, found.state, 'cancel', 'jobseeker');
    if (!moved.ok) return moved;
    const may = mayCancel(found.referredAt, now);
    if (!may.ok) return may;
    await tx
      .updateTable('referral')
      .set((column) => ({ state: moved.value, ended_on: today, version: column('version', '+', 1) }))
      .where('id', '=', found.id)
      .execute();
    await eraseReferralDocuments(tx, found.id, now);
    await record({ kind: 'referral.cancelled', rule: 'T11(4)', subjects: subjectsOfReferral(found) });
    const parties = await referralParties(tx, found.id);
    for (const to of parties.employerEmails)
      await mail({
        kind: 'referral.cancelled',
        about: `referral:${found.id}:${to}`,
        to,
        ...referralCancelledMail(parties, app.config),
      });
    return allow(null);
  });
}

/** Takes back what was sent to a page and not answered yet; what was uploaded for it is forgotten. Refused: `no-such-referral`, `wrong-state`. */
export async function takeBackReferral(
  app: App,
  caller: Caller,
  of: { readonly referralId: number; readonly officeCode: string },
): Promise<Ruling<null>> {
  return useCase(app, caller, 'referral.takeBack', async ({ tx, today, record }) => {
    const found = await lockReferral(tx, of.referralId, { officeCode: of.officeCode }, today);
    if (!found) return refuse(noSuchReferral);
    const moved = move(referralTransitions, found.state, 'takeBack', 'staff');
    if (!moved.ok) return moved;
    await tx
      .updateTable('referral')
      .set((column) => ({ state: moved.value, version: column('version', '+', 1) }))
      .where('id', '=', found.id)
      .execute();
    const accounts = await tx
      .selectFrom('membership')
      .select('user_id')
      .where('jobseeker_id', '=', found.jobseekerId)
      .execute();
    for (const { user_id } of accounts) await dropDraft(tx, user_id, { referralId: found.id });
    await record({ kind: 'referral.takenBack', rule: 'T11(1)', subjects: subjectsOfReferral(found) });
    return allow(null);
  });
}

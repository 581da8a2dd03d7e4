import { randomUUID } from 'node:crypto';
import { messageRetention } from '#areas/messages/index.ts';
import { isPostingOpen } from '#areas/referrals/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Refusal, type Ruling, refusalsOf, refuse, ruling } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { type Cause, causeMark } from '../cause.ts';
import { tellOther } from '../mails.ts';
import { interviewTransitions } from '../rules/interview-transitions.ts';
import { mayArrange } from '../rules/may-arrange.ts';
import { mayOffer, mostNote, mostPlace } from '../rules/proposed-dates.ts';
import { datesWait, detailsOf, lockCause, lockInterview, readCause, sealDetails } from '../store/interviews.ts';

/** What an employer proposes. */
export interface Offer {
  readonly slots: readonly Temporal.Instant[];
  readonly minutes: number;
  readonly place: string;
  readonly note: string;
}

/** What is wrong with an offer. Refused: `interview-without-place`, `interview-text-too-long` and what `mayOffer` refuses. */
function offerFaults(offer: Offer, now: Temporal.Instant): Ruling {
  const refusals: Refusal[] = [...refusalsOf(mayOffer(offer.slots, now))];
  if (offer.place === '') refusals.push({ rule: 'T11(2)', code: 'interview-without-place', field: 'place' });
  for (const [field, limit] of [
    ['place', mostPlace],
    ['note', mostNote],
  ] as const) {
    const length = graphemes(offer[field]);
    if (length > limit) refusals.push({ rule: 'T15', code: 'interview-text-too-long', field, data: { limit, length } });
  }
  return ruling(refusals);
}

type About = NonNullable<Awaited<ReturnType<typeof readCause>>>;

const standingOf = ({ kind }: Cause, { waiting, hasPage, posting }: About, today: Temporal.PlainDate) =>
  mayArrange({ kind, waiting, hasPage, postingOpen: isPostingOpen(posting, today) });

/** Whether dates can be sent at all about this, so that a page offers nothing it would refuse. Refused: as `mayArrange` says, `interview-cause-unknown`. */
export async function mayPropose(
  app: Pick<App, 'db' | 'clock'>,
  cause: Cause,
  establishmentId: number,
): Promise<Ruling> {
  const about = await readCause(app.db, cause, { establishmentId });
  if (!about) return refuse({ rule: 'T11(2)', code: 'interview-cause-unknown' });
  return standingOf(cause, about, app.clock.today());
}

/**
 * Proposes dates for an interview about an application or a referral that waits for its result; at most one proposal waits at a time.
 * Refused: `interview-cause-unknown`, `interview-application-ended`, `tell-the-office`, `interview-without-page`, `interview-waiting`,
 * and what is wrong with the offer.
 */
export async function proposeInterview(
  app: App,
  caller: Caller,
  input: Offer & { readonly cause: Cause; readonly establishmentId: number },
): Promise<Ruling<{ id: number }>> {
  return useCase(app, caller, 'interviews.propose', async (work) => {
    const { tx, now, today } = work;
    const { cause, establishmentId } = input;
    const about = await lockCause(tx, cause, { establishmentId });
    if (!about) return refuse({ rule: 'T11(2)', code: 'interview-cause-unknown' });
    const refusals = [
      ...refusalsOf(standingOf(cause, about, today)),
      ...((await datesWait(tx, cause)) ? [{ rule: 'T11(2)', code: 'interview-waiting' }] : []),
      ...refusalsOf(offerFaults(input, now)),
    ];
    const may = ruling(refusals);
    if (!may.ok) return may;
    const uid = randomUUID();
    const { id } = await tx
      .insertInto('interview')
      .values({
        application_id: cause.kind === 'application' ? cause.id : null,
        referral_id: cause.kind === 'referral' ? cause.id : null,
        establishment_id: establishmentId,
        jobseeker_id: about.jobseekerId,
        state: 'proposed',
        uid,
        minutes: input.minutes,
        details: sealDetails(app, uid, { place: input.place, note: input.note, wish: '' }),
        offer_kept_through: messageRetention(today).keptThrough,
        proposed_at: now,
        changed_at: now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeSlots(tx, id, input.slots);
    await happened(app, work, { id, cause, sequence: 0 }, 'proposed', 'jobseeker');
    return allow({ id });
  });
}

/** Offers other dates instead; what was agreed no longer holds. Refused: `interview-unknown`, and as `proposeInterview`. */
export async function proposeAgain(
  app: App,
  caller: Caller,
  input: Offer & { readonly interviewId: number; readonly establishmentId: number },
): Promise<Ruling> {
  return useCase(app, caller, 'interviews.proposeAgain', async (work) => {
    const { tx, now, today } = work;
    const row = await lockInterview(tx, input.interviewId, { establishmentId: input.establishmentId });
    if (!row) return refuse({ rule: 'T11(2)', code: 'interview-unknown' });
    const moved = move(interviewTransitions, row.state, 'proposeAgain', 'employer');
    if (!moved.ok) return moved;
    const may = ruling([
      ...refusalsOf(standingOf(row.cause, row.about, today)),
      ...((await datesWait(tx, row.cause, row.id)) ? [{ rule: 'T11(2)', code: 'interview-waiting' }] : []),
      ...refusalsOf(offerFaults(input, now)),
    ]);
    if (!may.ok) return may;
    const details = { ...detailsOf(app, row), place: input.place, note: input.note };
    await tx
      .updateTable('interview')
      .set({
        state: moved.value,
        sequence: row.sequence + 1,
        minutes: input.minutes,
        details: sealDetails(app, row.uid, details),
        offer_kept_through: messageRetention(today).keptThrough,
        changed_at: now,
      })
      .where('id', '=', row.id)
      .execute();
    await tx.deleteFrom('interview_slot').where('interview_id', '=', row.id).execute();
    await writeSlots(tx, row.id, input.slots);
    const of = { id: row.id, cause: row.cause, sequence: row.sequence + 1 };
    await happened(app, work, of, 'proposedAgain', 'jobseeker');
    return allow();
  });
}

async function writeSlots(tx: Tx, id: number, slots: readonly Temporal.Instant[]): Promise<void> {
  const values = slots.map((starts_at, index) => ({ interview_id: id, position: index + 1, starts_at }));
  await tx.insertInto('interview_slot').values(values).execute();
}

/**
 * Writes what happened under the mark of the application or referral alone: both sides read it there, and no record of a person leads staff to it
 * (T7(5)); tells the other side by mail.
 */
export async function happened(
  app: App,
  work: Work,
  of: { readonly id: number; readonly cause: Cause; readonly sequence: number },
  what: 'proposed' | 'proposedAgain' | 'accepted' | 'othersAsked' | 'cancelled',
  tell: 'jobseeker' | 'employer',
): Promise<void> {
  await work.record({ kind: `interview.${what}`, rule: 'T11(2)', subjects: [causeMark(of.cause)] });
  await tellOther(app, work, of, what, tell);
}

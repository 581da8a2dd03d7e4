import { messageRetention } from '#areas/messages/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { interviewTransitions } from '../rules/interview-transitions.ts';
import { mayTake, mostNote, whileApplied } from '../rules/proposed-dates.ts';
import { datesWait, detailsOf, lockInterview, sealDetails } from '../store/interviews.ts';
import { happened } from './propose.ts';

/**
 * Takes one of the proposed dates. Of two taken at once the first holds.
 * Refused: `interview-unknown`, `interview-date-unknown`, `wrong-state` and what `mayTake` refuses.
 */
export async function acceptInterview(
  app: App,
  caller: Caller,
  input: { readonly interviewId: number; readonly jobseekerId: number; readonly position: number },
): Promise<Ruling> {
  return useCase(app, caller, 'interviews.accept', async (work) => {
    const { tx, now } = work;
    const row = await lockInterview(tx, input.interviewId, { jobseekerId: input.jobseekerId });
    if (!row) return refuse({ rule: 'T11(2)', code: 'interview-unknown' });
    const moved = move(interviewTransitions, row.state, 'accept', 'jobseeker');
    if (!moved.ok) return moved;
    const slot = await tx
      .selectFrom('interview_slot')
      .select('starts_at')
      .where('interview_id', '=', row.id)
      .where('position', '=', input.position)
      .executeTakeFirst();
    if (!slot) return refuse({ rule: 'T11(2)', code: 'interview-date-unknown', field: 'slot' });
    const may = mayTake(slot.starts_at, now, row.waiting);
    if (!may.ok) return may;
    await tx
      .updateTable('interview')
      .set({ state: moved.value, starts_at: slot.starts_at, changed_at: now })
      .where('id', '=', row.id)
      .execute();
    await happened(app, work, row, 'accepted', 'employer');
    return allow();
  });
}

/** Asks for other dates, with when one would rather come. Refused: `interview-unknown`, `interview-text-too-long`, `interview-application-ended`. */
export async function askOtherDates(
  app: App,
  caller: Caller,
  input: { readonly interviewId: number; readonly jobseekerId: number; readonly wish: string },
): Promise<Ruling> {
  return useCase(app, caller, 'interviews.askOthers', async (work) => {
    const { tx, now, today } = work;
    const row = await lockInterview(tx, input.interviewId, { jobseekerId: input.jobseekerId });
    if (!row) return refuse({ rule: 'T11(2)', code: 'interview-unknown' });
    const moved = move(interviewTransitions, row.state, 'askOthers', 'jobseeker');
    if (!moved.ok) return moved;
    const may = whileApplied(row.waiting);
    if (!may.ok) return may;
    const length = graphemes(input.wish);
    if (length > mostNote)
      return refuse({ rule: 'T15', code: 'interview-text-too-long', field: 'wish', data: { limit: mostNote, length } });
    if (await datesWait(tx, row.cause, row.id)) return refuse({ rule: 'T11(2)', code: 'interview-waiting' });
    const sequence = row.state === 'accepted' ? row.sequence + 1 : row.sequence;
    const details = { ...detailsOf(app, row), wish: input.wish };
    const wishKept = input.wish === '' ? null : messageRetention(today).keptThrough;
    await tx
      .updateTable('interview')
      .set({
        state: moved.value,
        sequence,
        details: sealDetails(app, row.uid, details),
        wish_kept_through: wishKept,
        changed_at: now,
      })
      .where('id', '=', row.id)
      .execute();
    await happened(app, work, { id: row.id, cause: row.cause, sequence }, 'othersAsked', 'employer');
    return allow();
  });
}

/** Calls an interview off. Refused: `interview-unknown`, `wrong-state`. */
export async function cancelInterview(
  app: App,
  caller: Caller,
  input: { readonly interviewId: number; readonly establishmentId: number },
): Promise<Ruling> {
  return useCase(app, caller, 'interviews.cancel', async (work) => {
    const { tx, now } = work;
    const row = await lockInterview(tx, input.interviewId, { establishmentId: input.establishmentId });
    if (!row) return refuse({ rule: 'T11(2)', code: 'interview-unknown' });
    const moved = move(interviewTransitions, row.state, 'cancel', 'employer');
    if (!moved.ok) return moved;
    const sequence = row.sequence + 1;
    await tx
      .updateTable('interview')
      .set({ state: moved.value, sequence, changed_at: now })
      .where('id', '=', row.id)
      .execute();
    await happened(app, work, { id: row.id, cause: row.cause, sequence }, 'cancelled', 'jobseeker');
    return allow();
  });
}

import { endWhenHired } from '#areas/jobseekers/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase, type Work } from '#platform/usecase.ts';
import { restrictedMail, resultMail } from '../mails.ts';
import {
  type SelfApplicationMove,
  type SelfApplicationState,
  selfApplicationTransitions,
} from '../rules/self-application-transitions.ts';
import { eraseDocuments } from '../store/documents.ts';
import { noShowStanding } from '../store/no-shows.ts';
import { readParties } from '../store/parties.ts';
import { subjectsOf } from './apply.ts';

/** What an employer can register for a self-application. */
export const results = ['hired', 'rejected', 'withdrawn', 'noShow'] as const;
export type Result = (typeof results)[number];

const MOVES: Readonly<Record<Result, SelfApplicationMove>> = {
  hired: 'hire',
  rejected: 'reject',
  withdrawn: 'recordWithdrawal',
  noShow: 'recordNoShow',
};

export interface ResultInput {
  readonly applicationId: number;
  readonly establishmentId: number;
  readonly result: Result;
  /** A note for the office, at most 300 characters. */
  readonly note: string;
  /** 条件相違: hired on terms that differ from the posting's. Asked for with `hired`. */
  readonly termsDiffered: boolean | null;
  /** Day of the missed interview, with `noShow` (T7(8)). */
  readonly interviewOn: Temporal.PlainDate | null;
}

/**
 * Registers the result of a self-application (T11(1)(2)); its documents are erased (T11(3)) and the office sees it. Being hired ends the
 * registration (T10(2)).
 * Possible also when the posting is no longer valid (T13(1)).
 * Refused: `application-unknown`, `interview-date-missing`, `interview-in-future`, and when it has ended already.
 */
export async function registerResult(app: App, caller: Caller, input: ResultInput): Promise<Ruling> {
  return useCase(app, caller, 'application.result', async (work) => {
    const { tx, now, today, record, mail } = work;
    const row = await tx
      .selectFrom('application')
      .select(['id', 'state', 'establishment_id', 'jobseeker_id'])
      .where('id', '=', input.applicationId)
      .where('establishment_id', '=', input.establishmentId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return refuse({ rule: 'T11(2)', code: 'application-unknown' });
    const moved = move(selfApplicationTransitions, row.state as SelfApplicationState, MOVES[input.result], 'employer');
    if (!moved.ok) return moved;
    if (input.result === 'noShow') {
      const on = input.interviewOn;
      if (!on) return refuse({ rule: 'T7(8)', code: 'interview-date-missing', field: 'interviewOn' });
      if (Temporal.PlainDate.compare(on, today) > 0)
        return refuse({ rule: 'T7(8)', code: 'interview-in-future', field: 'interviewOn' });
    }

    await tx
      .updateTable('application')
      .set((column) => ({
        state: moved.value,
        result_at: now,
        result_by: caller.actor.userId,
        result_note: input.note || null,
        terms_differed: input.result === 'hired' ? input.termsDiffered : null,
        interview_on: input.interviewOn,
        version: column('version', '+', 1),
      }))
      .where('id', '=', row.id)
      .execute();
    await tx
      .updateTable('jobseeker')
      .set((column) => ({ in_progress: column('in_progress', '-', 1) }))
      .where('id', '=', row.jobseeker_id)
      .execute();
    await eraseDocuments(tx, row.id, now);
    await record({
      kind: `application.${input.result}`,
      rule: 'T11(2)',
      subjects: subjectsOf({ id: row.id, establishmentId: row.establishment_id, jobseekerId: row.jobseeker_id }),
      data: { termsDiffered: input.termsDiffered },
    });
    const parties = await readParties(tx, row.id);
    if (parties.jobseekerEmail) {
      await mail({
        kind: 'application.result',
        about: `application:${row.id}`,
        to: parties.jobseekerEmail,
        ...resultMail(parties, app.config),
      });
    }
    if (input.result === 'hired')
      await endWhenHired(app, work, { jobseekerId: row.jobseeker_id, cause: `application:${row.id}` });
    if (input.result === 'noShow' && parties.jobseekerEmail)
      await tellIfRestricted(app, work, row.jobseeker_id, parties.jobseekerEmail);
    return allow();
  });
}

/** T7(8): the no-show that restricts the page is told to the person at once. */
async function tellIfRestricted(app: App, work: Work, jobseekerId: number, to: string): Promise<void> {
  const { no_show_lifted_on: noShowLiftedOn } = await work.tx
    .selectFrom('jobseeker')
    .select('no_show_lifted_on')
    .where('id', '=', jobseekerId)
    .executeTakeFirstOrThrow();
  const { restricted, since } = await noShowStanding(work.tx, { id: jobseekerId, noShowLiftedOn }, work.today);
  if (!restricted) return;
  await work.record({
    kind: 'jobseeker.restricted',
    rule: 'T7(8)',
    subjects: [`jobseeker:${jobseekerId}`],
    data: { since: since?.toString() },
  });
  await work.mail({
    kind: 'applications.restricted',
    about: `jobseeker:${jobseekerId}:${since}`,
    to,
    ...restrictedMail(app.config),
  });
}

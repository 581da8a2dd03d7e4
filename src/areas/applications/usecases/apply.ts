import { continueRegistration } from '#areas/jobseekers/index.ts';
import { acceptRequest } from '#areas/publication/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayApply } from '../rules/may-apply.ts';
import { handOverDraft, readDraft } from '../store/draft.ts';
import { applicationCase } from '../store/facts.ts';

export interface ApplicationInput {
  readonly postingNumber: string;
  readonly jobseekerId: number;
  /** The account whose draft (志望動機 and uploaded documents) is sent. */
  readonly userId: string;
}

/**
 * Sends a self-application with what stands in the draft (T11(2)–(5)). It is received at once (受付中) and completed by the worker.
 * In the final month of the registration it extends its validity (T10(2)); an open direct request for the posting is accepted by it (T12(5)).
 * Refused: `posting-unknown` and everything `mayApply` refuses.
 * @returns the application's id
 */
export async function apply(app: App, caller: Caller, input: ApplicationInput): Promise<Ruling<{ id: number }>> {
  return useCase(app, caller, 'application.apply', async (work) => {
    const { tx, now, today, record } = work;
    const found = await applicationCase(tx, input, today, true);
    if (!found) return refuse({ rule: 'T11(2)', code: 'posting-unknown' });
    const may = mayApply(found.facts);
    if (!may.ok) return may;

    const draft = await readDraft(tx, input.userId, input.postingNumber);
    const { id } = await tx
      .insertInto('application')
      .values({
        posting_id: found.posting.id,
        establishment_id: found.posting.establishmentId,
        jobseeker_id: input.jobseekerId,
        state: 'accepting',
        applied_at: now,
        motivation: draft.motivation,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const documents = await handOverDraft(tx, input.userId, input.postingNumber, (file) =>
      tx
        .insertInto('application_document')
        .values({ application_id: id, ...file })
        .execute(),
    );
    await tx
      .updateTable('jobseeker')
      .set((column) => ({ in_progress: column('in_progress', '+', 1) }))
      .where('id', '=', input.jobseekerId)
      .execute();
    await record({
      kind: 'application.received',
      rule: 'T11(4)',
      subjects: subjectsOf({ ...found.posting, id, jobseekerId: input.jobseekerId }),
      data: { posting: found.posting.number, documents },
    });
    await acceptRequest(work, { jobseekerId: input.jobseekerId, postingId: found.posting.id, by: 'apply' });
    await continueRegistration(work, input.jobseekerId, 'self-application');
    return allow({ id });
  });
}

/** The marks under which everything about an application is found in the history. */
export function subjectsOf(application: {
  id: number;
  establishmentId: number;
  jobseekerId: number;
}): readonly string[] {
  return [
    `application:${application.id}`,
    `jobseeker:${application.jobseekerId}`,
    `establishment:${application.establishmentId}`,
  ];
}

import { choiceOf, refreshPublication } from '#areas/jobseekers/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayPublish } from '../rules/may-publish.ts';
import { publicationOf } from '../store/publications.ts';

/** The version of the notices that are agreed to before publishing; recorded with the act. */
export const publicationNoticeVersion = '2024-01-09';

export interface PublishInput {
  readonly jobseekerId: number;
  /** The items of T12(2) chosen; what may not be chosen is left out. */
  readonly chosen: readonly string[];
  readonly agreed: boolean;
  readonly by: 'jobseeker' | 'office';
}

/**
 * Publishes a registration, or changes what is published of it (T12(1)(2)); by staff for a person without a page (T12(4)).
 * Refused: what `mayPublish` refuses.
 */
export async function publishJobseeker(app: App, caller: Caller, input: PublishInput): Promise<Ruling<null>> {
  return useCase(app, caller, 'publication.publish', async ({ tx, now, today, record }) => {
    const before = await publicationOf(tx, { jobseekerId: input.jobseekerId }, today, true);
    if (!before) throw new Error(`There is no jobseeker ${input.jobseekerId}.`);
    const may = mayPublish({
      registrationValid: before.registrationValid,
      withdrawn: before.withdrawn,
      hasPage: before.hasPage,
      agreed: input.agreed,
      by: input.by,
      saysWork: (before.content.wishes?.works ?? []).length > 0,
    });
    if (!may.ok) return may;
    const chosen = [...choiceOf(input.chosen, before)];
    const open = before.id !== null && before.stoppedAt === null;
    const written = { by_office: input.by === 'office', chosen, changed_at: now, stopped_at: null };
    await tx
      .insertInto('publication')
      .values({ jobseeker_id: input.jobseekerId, published_at: now, ...written })
      .onConflict((conflict) =>
        conflict.column('jobseeker_id').doUpdateSet((eb) => ({
          ...written,
          version: eb('publication.version', '+', 1),
          ...(!open && { published_at: now }),
        })),
      )
      .execute();
    await refreshPublication(tx, input.jobseekerId, now);
    await record({
      kind: open ? 'publication.changed' : 'publication.published',
      rule: input.by === 'office' ? 'T12(4)' : 'T12(1)',
      subjects: [`jobseeker:${input.jobseekerId}`],
      data: { chosen, agreedTo: publicationNoticeVersion },
    });
    return allow(null);
  });
}

/**
 * Stops a publication at once, at any time; stopping twice changes nothing. By staff only for a person without a page.
 * Clause: T12(1), S publication
 * Refused: `publication-by-page`.
 */
export async function stopPublication(
  app: App,
  caller: Caller,
  { jobseekerId, by }: Pick<PublishInput, 'jobseekerId' | 'by'>,
): Promise<Ruling<null>> {
  return useCase(app, caller, 'publication.stop', async ({ tx, now, today, record }) => {
    const before = await publicationOf(tx, { jobseekerId }, today, true);
    if (!before) throw new Error(`There is no jobseeker ${jobseekerId}.`);
    if (by === 'office' && before.hasPage) return refuse({ rule: 'T12(4)', code: 'publication-by-page' });
    if (before.id === null || before.stoppedAt) return allow(null);
    await tx
      .updateTable('publication')
      .set((eb) => ({ stopped_at: now, version: eb('version', '+', 1) }))
      .where('id', '=', before.id)
      .execute();
    await refreshPublication(tx, jobseekerId, now);
    await record({ kind: 'publication.stopped', rule: 'T12(1)', subjects: [`jobseeker:${jobseekerId}`] });
    return allow(null);
  });
}

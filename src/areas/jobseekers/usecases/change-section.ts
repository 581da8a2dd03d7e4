import { type FormValues, fullCheck, type Problem, parseSection } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { type JobseekerContent, jobseekerFields, type SectionName } from '../fields/index.ts';
import { refreshPublication } from '../publish.ts';
import { mayOpenJobseekerPage } from '../rules/may-open-page.ts';
import { residenceRuling } from '../rules/residence-status.ts';
import { registrationFacts } from './registration-facts.ts';

export interface SectionChange {
  readonly jobseekerId: number;
  readonly section: SectionName;
  /** The section as it was typed. */
  readonly form: FormValues;
}

/**
 * Changes one section of a registration that is in force, whole or not at all: a section with problems is not written (T9(1)). The
 * history keeps which fields changed, never what they say. 利用安定所 and validity stay as they are.
 * Refused: `through-school`, `status-missing`, `period-missing`, `period-passed`.
 * @returns what cannot be taken; nothing when the section was written
 */
export async function changeSection(
  app: App,
  caller: Caller,
  { jobseekerId, section, form }: SectionChange,
): Promise<Ruling<readonly Problem[]>> {
  return useCase(app, caller, 'jobseekers.changeSection', async ({ tx, now, today, record }) => {
    const row = await tx
      .selectFrom('jobseeker')
      .select('content')
      .where('id', '=', jobseekerId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const before = row.content as JobseekerContent;
    const { content, problems } = parseSection(jobseekerFields, section, form, { content: before });
    const missing = fullCheck(jobseekerFields, content).filter((each) => each.field.startsWith(`${section}.`));
    const all = [...problems, ...missing.filter((each) => !problems.some((other) => other.field === each.field))];
    if (all.length > 0) return allow(all);

    const facts = registrationFacts(content);
    const ruled = ruling(
      section === 'person'
        ? refusalsOf(residenceRuling(facts.residence, today))
        : section === 'situation'
          ? refusalsOf(mayOpenJobseekerPage(facts.attending))
          : [],
    );
    if (!ruled.ok) return ruled;
    const fields = changedFields(before[section] ?? {}, content[section] ?? {});
    if (fields.length === 0) return allow([]);

    await tx
      .updateTable('jobseeker')
      .set((column) => ({ content: JSON.stringify(content), version: column('version', '+', 1) }))
      .where('id', '=', jobseekerId)
      .execute();
    if (facts.person) {
      const { name, kana, birthDate } = facts.person;
      await tx
        .updateTable('jobseeker')
        .set({ name, kana, birth_date: birthDate })
        .where('id', '=', jobseekerId)
        .execute();
      await tx
        .updateTable('auth_user')
        .set({ name, updatedAt: now })
        .where('id', 'in', tx.selectFrom('membership').select('user_id').where('jobseeker_id', '=', jobseekerId))
        .execute();
    }
    await refreshPublication(tx, jobseekerId, now);
    await record({
      kind: 'jobseeker.registrationChanged',
      rule: 'T9(1)',
      subjects: [`jobseeker:${jobseekerId}`],
      data: { section, fields },
    });
    return allow([]);
  });
}

function changedFields(before: object, after: object): readonly string[] {
  const [old, changed] = [Object.entries(before), Object.entries(after)].map(
    (entries) => new Map<string, unknown>(entries),
  );
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => JSON.stringify(old?.get(name)) !== JSON.stringify(changed?.get(name)),
  );
}

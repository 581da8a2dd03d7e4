import { officesForPostalCode } from '#areas/offices/index.ts';
import { type FormValues, fullCheck, type Problem, parseSection } from '#kernel/fields/index.ts';
import { allow, type Ruling, refusalsOf, ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import type { Caller, Work } from '#platform/usecase.ts';
import { type JobseekerContent, jobseekerFields, type SectionName } from '../fields/index.ts';
import { refreshPublication } from '../publish.ts';
import { homeOffice } from '../rules/home-office.ts';
import { mayOpenJobseekerPage } from '../rules/may-open-page.ts';
import { residenceRuling } from '../rules/residence-status.ts';
import { completeMoves } from '../store/jurisdiction.ts';
import { type Held, updateJobseeker } from '../store/rows.ts';
import { onRegistration } from './on-registration.ts';
import { registrationFacts } from './registration-facts.ts';

export interface SectionChange {
  readonly jobseekerId: number;
  readonly section: SectionName;
  /** The section as it was typed. */
  readonly form: FormValues;
  /** 利用安定所, where the new residence leaves a choice. */
  readonly officeCode?: string;
}

/**
 * Changes one section of a registration that is in force, whole or not at all: a section with problems is not written (T9(1)). The
 * history keeps which fields changed, never what they say. The 利用安定所 of an オンライン登録者 follows the residence (T3(6)); that of a
 * ハローワーク利用登録者, and validity, stay as they are.
 * Refused: `no-such-jobseeker`, `through-school`, `status-missing`, `period-missing`, `period-passed`, `office-choice`,
 * `residence-office-unknown`.
 * @returns what cannot be taken; nothing when the section was written
 */
export async function changeSection(
  app: App,
  caller: Caller,
  { jobseekerId, section, form, officeCode }: SectionChange,
): Promise<Ruling<readonly Problem[]>> {
  return onRegistration(app, caller, 'jobseekers.changeSection', jobseekerId, async (work, held) => {
    const { tx, now, today, record } = work;
    const before = held.jobseeker.content;
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
    const office = section === 'person' ? await officeAfter(tx, held, content, officeCode) : allow(null);
    if (!office.ok) return office;
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
    if (office.value) await moveTo(work, held, office.value);
    return allow([]);
  });
}

/** T3(6): the office of an オンライン登録者 who lives elsewhere now; null while it stays the same. */
async function officeAfter(
  tx: Tx,
  { jobseeker }: Held,
  content: JobseekerContent,
  chosen: string | undefined,
): Promise<Ruling<string | null>> {
  const postal = content.person?.postalCode;
  if (jobseeker.kind !== 'online' || !postal || postal === jobseeker.content.person?.postalCode) return allow(null);
  const offices = (await officesForPostalCode(tx, postal)).flatMap((each) => each.offices.map(({ code }) => code));
  if (offices.includes(jobseeker.officeCode)) return allow(null);
  return homeOffice(offices, chosen);
}

async function moveTo(work: Work, { jobseeker }: Held, officeCode: string): Promise<void> {
  await updateJobseeker(work, jobseeker.id, { office_code: officeCode });
  await completeMoves(work.tx, jobseeker.id, work.now);
  await work.record({
    kind: 'jobseeker.homeOfficeChanged',
    rule: 'T3(6)',
    subjects: [`jobseeker:${jobseeker.id}`, `office:${jobseeker.officeCode}`, `office:${officeCode}`],
    data: { from: jobseeker.officeCode, to: officeCode, why: 'residence' },
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

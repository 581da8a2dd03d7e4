/** Keeping, renaming and letting go of papers; saving a section of the 履歴書. The jobseeker's row is locked by whoever counts. */
import { type FormValues, fullCheck, type Problem, parseSection } from '#kernel/fields/index.ts';
import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import { eraseFile, putFile } from '#platform/files.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { type ResumeContent, type ResumeSection, resumeFields } from '../fields/resume.ts';
import { freePlace, type LibraryKind, renamed } from '../rules/library-limits.ts';
import { resumeDraft } from '../store/library.ts';

interface Owned {
  readonly jobseekerId: number;
}

async function lockOwner(tx: Tx, { jobseekerId }: Owned): Promise<void> {
  await tx
    .selectFrom('jobseeker')
    .select('id')
    .where('id', '=', jobseekerId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow();
}

/** Keeps a paper that was looked at before. Refused: `library-full`. */
export function keepDocument(
  app: App,
  caller: Caller,
  input: Owned & {
    readonly kind: LibraryKind;
    readonly file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
  },
): Promise<Ruling<{ id: number }>> {
  return useCase(app, caller, 'library.keep', async ({ tx, now, record }) => {
    const { jobseekerId, kind, file } = input;
    await lockOwner(tx, input);
    const taken = await tx
      .selectFrom('library_document')
      .select('place')
      .where('jobseeker_id', '=', jobseekerId)
      .execute();
    const place = freePlace(taken.map((each) => each.place));
    if (!place.ok) return place;
    const file_id = await putFile(app, tx, { purpose: 'library', ...file });
    const { id } = await tx
      .insertInto('library_document')
      .values({ jobseeker_id: jobseekerId, place: place.value, kind, file_id, kept_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record({ kind: 'library.kept', rule: 'T15', subjects: [`library:${jobseekerId}`], data: { kind } });
    return allow({ id });
  });
}

/** Gives a paper another name. Refused: `library-name-wrong`. @returns false when it is not theirs */
export function renameDocument(
  app: App,
  caller: Caller,
  input: Owned & { readonly id: number; readonly name: string },
): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'library.rename', async ({ tx }) => {
    const row = await tx
      .selectFrom('library_document as d')
      .innerJoin('file as f', 'f.id', 'd.file_id')
      .select(['f.id', 'f.name'])
      .where('d.id', '=', input.id)
      .where('d.jobseeker_id', '=', input.jobseekerId)
      .executeTakeFirst();
    if (!row) return allow(false);
    const name = renamed(row.name, input.name);
    if (!name.ok) return name;
    await tx.updateTable('file').set({ name: name.value }).where('id', '=', row.id).execute();
    return allow(true);
  });
}

/** Lets a paper go for good; copies that were sent with applications stay with them. @returns false when it is not theirs */
export function dropDocument(
  app: App,
  caller: Caller,
  { id, jobseekerId }: Owned & { readonly id: number },
): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'library.drop', async ({ tx, record }) => {
    const row = await tx
      .deleteFrom('library_document')
      .where('id', '=', id)
      .where('jobseeker_id', '=', jobseekerId)
      .returning('file_id')
      .executeTakeFirst();
    if (!row) return allow(false);
    await eraseFile(tx, row.file_id);
    await record({ kind: 'library.dropped', rule: 'T15', subjects: [`library:${jobseekerId}`] });
    return allow(true);
  });
}

/**
 * Saves one section of the 履歴書: what can be taken is kept, the other sections stay as they are.
 * @param input.begun what the 履歴書 starts with while nothing was saved
 * @returns what cannot be taken
 */
export function saveResumeSection(
  app: App,
  caller: Caller,
  input: Owned & { readonly section: ResumeSection; readonly form: FormValues; readonly begun: ResumeContent },
): Promise<Ruling<readonly Problem[]>> {
  return useCase(app, caller, 'library.saveResume', async ({ tx, now }) => {
    await lockOwner(tx, input);
    const before = (await resumeDraft(tx, input.jobseekerId)) ?? input.begun;
    const { content, problems } = parseSection(resumeFields, input.section, input.form, { content: before });
    const kept = JSON.stringify(content);
    await tx
      .insertInto('resume')
      .values({ jobseeker_id: input.jobseekerId, content: kept, updated_at: now })
      .onConflict((conflict) => conflict.column('jobseeker_id').doUpdateSet({ content: kept, updated_at: now }))
      .execute();
    const missing = fullCheck(resumeFields, content).filter(({ field }) => field.startsWith(`${input.section}.`));
    return allow([...problems, ...missing.filter((each) => !problems.some((other) => other.field === each.field))]);
  });
}

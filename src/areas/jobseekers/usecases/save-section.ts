import { type FormValues, fullCheck, type Problem, parseSection } from '#kernel/fields/index.ts';
import type { App } from '#platform/app.ts';
import type { SectionName } from '../fields/index.ts';
import { jobseekerFields } from '../fields/index.ts';
import { keepRegistrationDraft, registrationDraft } from '../store/drafts.ts';
import { lockAccount } from '../store/jobseekers.ts';

/** What became of a section that was sent. */
export interface SavedSection {
  /** What cannot be read as it was typed; it is kept all the same. */
  readonly unreadable: readonly Problem[];
  /** What may not stay empty and is. */
  readonly missing: readonly Problem[];
}

/** Keeps a section of a registration as far as it goes: whatever was typed is there again on the next visit. */
export async function saveSection(app: App, userId: string, key: SectionName, form: FormValues): Promise<SavedSection> {
  return app.db.transaction().execute(async (tx) => {
    await lockAccount(tx, userId);
    const draft = await registrationDraft(tx, userId);
    const { content, problems, typed } = parseSection(jobseekerFields, key, form, { content: draft.content });
    const { [key]: _, ...others } = draft.typed;
    await keepRegistrationDraft(
      tx,
      userId,
      {
        ...draft,
        content,
        typed: problems.length > 0 ? { ...others, [key]: typed } : others,
        seen: [...new Set([...draft.seen, key])],
      },
      app.clock.now(),
    );
    const missing = fullCheck(jobseekerFields, content).filter(
      (each) => each.field.startsWith(`${key}.`) && !problems.some((other) => other.field === each.field),
    );
    return { unreadable: problems, missing };
  });
}

/** Keeps the chosen 利用安定所 of a draft. */
export async function saveOfficeChoice(app: App, userId: string, officeCode: string): Promise<void> {
  await app.db.transaction().execute(async (tx) => {
    await lockAccount(tx, userId);
    const draft = await registrationDraft(tx, userId);
    await keepRegistrationDraft(tx, userId, { ...draft, officeCode }, app.clock.now());
  });
}

import { type FormValues, fullCheck, type Problem, parseSection } from '#kernel/fields/index.ts';
import type { App } from '#platform/app.ts';
import type { SectionName } from '../fields/index.ts';
import { jobseekerFields } from '../fields/index.ts';
import { type DraftOf, forgetRegistrationDraft, keepRegistrationDraft, registrationDraft } from '../store/drafts.ts';
import { lockAccount } from '../store/jobseekers.ts';

/** What became of a section that was sent. */
export interface SavedSection {
  /** What cannot be read as it was typed; it is kept all the same. */
  readonly unreadable: readonly Problem[];
  /** What may not stay empty and is. */
  readonly missing: readonly Problem[];
}

/** Keeps a section of a registration as far as it goes: whatever was typed is there again on the next visit. */
export async function saveSection(app: App, of: DraftOf, key: SectionName, form: FormValues): Promise<SavedSection> {
  return app.db.transaction().execute(async (tx) => {
    await lockAccount(tx, of.userId);
    const draft = await registrationDraft(tx, of);
    const { content, problems, typed } = parseSection(jobseekerFields, key, form, { content: draft.content });
    const { [key]: _, ...others } = draft.typed;
    await keepRegistrationDraft(
      tx,
      of,
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
export async function saveOfficeChoice(app: App, of: DraftOf, officeCode: string): Promise<void> {
  await app.db.transaction().execute(async (tx) => {
    await lockAccount(tx, of.userId);
    const draft = await registrationDraft(tx, of);
    await keepRegistrationDraft(tx, of, { ...draft, officeCode }, app.clock.now());
  });
}

/** Keeps whether staff register the person of a draft as disabled (T10(2)). */
export async function saveDisabledChoice(app: App, of: DraftOf, registeredDisabled: boolean): Promise<void> {
  await app.db.transaction().execute(async (tx) => {
    await lockAccount(tx, of.userId);
    const draft = await registrationDraft(tx, of);
    await keepRegistrationDraft(tx, of, { ...draft, registeredDisabled }, app.clock.now());
  });
}

/** Forgets a draft: nothing of it stays. */
export async function discardDraft(app: App, of: DraftOf): Promise<void> {
  await forgetRegistrationDraft(app.db, of);
}

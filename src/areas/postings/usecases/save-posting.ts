import { type FormValues, type Problem, parseSection, type SectionKey } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { columnsOf, scopeOf } from '../facts.ts';
import { type PostingContent, postingFields } from '../fields/index.ts';
import { mayEditPosting } from '../rules/may-edit-posting.ts';
import { readEdit, writeEdit } from '../store/edits.ts';
import { lockPosting } from '../store/postings.ts';
import { updateContent } from '../store/write-posting.ts';

/** What saving a section answers: what is wrong in it, and what was typed. What could be read is saved all the same. */
export interface SavedPosting {
  readonly problems: readonly Problem[];
  readonly typed: FormValues;
}

interface SectionForm {
  readonly postingId: number;
  readonly establishmentId: number;
  readonly section: SectionKey<typeof postingFields>;
  readonly form: FormValues;
}

/**
 * T8(2): saves one section of a posting, as far as it can be read.
 * Refused: `no-such-posting`, `posting-filed`, `posting-accepted`, `posting-over`.
 */
export async function savePosting(app: App, caller: Caller, saved: SectionForm): Promise<Ruling<SavedPosting>> {
  return useCase(app, caller, 'postings.save', async ({ tx, now }) => {
    const posting = await lockPosting(tx, saved.postingId, saved.establishmentId);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const may = mayEditPosting(posting.state);
    if (!may.ok) return may;
    const before = posting.content as PostingContent;
    const read = parseSection(postingFields, saved.section, saved.form, {
      content: before,
      ...scopeOf(posting.kind, before),
    });
    await updateContent(tx, posting.id, { content: read.content, ...columnsOf(read.content), now });
    return allow({ problems: read.problems, typed: read.typed });
  });
}

/**
 * G change: saves one section of the change in work of an accepted posting; what is live stays as it is.
 * Refused: `no-such-posting`, `no-edit`.
 */
export async function saveEdit(app: App, caller: Caller, saved: SectionForm): Promise<Ruling<SavedPosting>> {
  return useCase(app, caller, 'postings.saveEdit', async ({ tx, now }) => {
    const posting = await lockPosting(tx, saved.postingId, saved.establishmentId);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const edit = await readEdit(tx, posting.id);
    if (!edit) return refuse({ rule: 'G change', code: 'no-edit' });
    const read = parseSection(postingFields, saved.section, saved.form, {
      content: edit.content,
      ...scopeOf(posting.kind, edit.content),
    });
    await writeEdit(tx, posting.id, { ...edit, content: read.content }, now);
    return allow({ problems: read.problems, typed: read.typed });
  });
}

import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import type { PostingContent } from '../fields/index.ts';
import { mayRequest } from '../rules/may-request.ts';
import { readEdit, removeEdit, writeEdit } from '../store/edits.ts';
import { lockPosting } from '../store/postings.ts';

interface OfEmployer {
  readonly postingId: number;
  readonly establishmentId: number;
}

/**
 * G change: begins a change of an accepted posting, or goes on with the one in work. What is live stays as it is.
 * Refused: `no-such-posting`, `not-valid`.
 */
export function beginEdit(app: App, caller: Caller, of: OfEmployer): Promise<Ruling<null>> {
  return useCase(app, caller, 'postings.beginEdit', async ({ tx, now, today }) => {
    const posting = await lockPosting(tx, of.postingId, of.establishmentId);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const may = mayRequest('change', { ...posting, waiting: [] }, today);
    if (!may.ok) return may;
    if (await readEdit(tx, posting.id)) return allow(null);
    const content = posting.content as PostingContent;
    await writeEdit(tx, posting.id, { base: content, content }, now);
    return allow(null);
  });
}

/** G change: throws the copy in work away. Refused: `no-such-posting`. */
export function discardEdit(app: App, caller: Caller, of: OfEmployer): Promise<Ruling<null>> {
  return useCase(app, caller, 'postings.discardEdit', async ({ tx }) => {
    const posting = await lockPosting(tx, of.postingId, of.establishmentId);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    await removeEdit(tx, posting.id);
    return allow(null);
  });
}

import type { Db, Tx } from '#platform/db.ts';
import type { PostingContent } from '../fields/index.ts';

/** The copy of an accepted posting in which a change is prepared. */
export interface PostingEdit {
  /** The content it was copied from. */
  readonly base: PostingContent;
  readonly content: PostingContent;
}

/** The copy in work of a posting, or undefined. */
export async function readEdit(db: Db | Tx, postingId: number): Promise<PostingEdit | undefined> {
  const row = await db
    .selectFrom('posting_edit')
    .select(['base', 'content'])
    .where('posting_id', '=', postingId)
    .executeTakeFirst();
  return row && { base: row.base as PostingContent, content: row.content as PostingContent };
}

/** Keeps the copy in work. The caller holds the posting. */
export async function writeEdit(tx: Tx, postingId: number, edit: PostingEdit, now: Temporal.Instant): Promise<void> {
  const values = { base: JSON.stringify(edit.base), content: JSON.stringify(edit.content), updated_at: now };
  await tx
    .insertInto('posting_edit')
    .values({ posting_id: postingId, ...values })
    .onConflict((conflict) => conflict.column('posting_id').doUpdateSet(values))
    .execute();
}

/** Forgets the copy in work. */
export async function removeEdit(tx: Tx, postingId: number): Promise<void> {
  await tx.deleteFrom('posting_edit').where('posting_id', '=', postingId).execute();
}

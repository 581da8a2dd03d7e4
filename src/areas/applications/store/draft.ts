import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { eraseFile, putFile } from '#platform/files.ts';

/** A file that was taken and not yet sent. */
export interface DraftFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

/** An application in work: kept until it is sent. */
export interface ApplicationDraft {
  readonly motivation: string;
  readonly files: readonly DraftFile[];
}

/** What is in work: an application to the posting of a number, or the answer to a referral. */
export type DraftOf = string | { readonly referralId: number };

/** Most documents of one application. */
export const mostDocuments = 5;

const formOf = (of: DraftOf) => (typeof of === 'string' ? `apply:${of}` : `referral:${of.referralId}`);

/** What this account has typed and uploaded so far. */
export async function readDraft(db: Db | Tx, userId: string, of: DraftOf): Promise<ApplicationDraft> {
  const draft = await db
    .selectFrom('draft')
    .select('data')
    .where('owner', '=', userId)
    .where('form', '=', formOf(of))
    .executeTakeFirst();
  const files = await db
    .selectFrom('draft_file')
    .innerJoin('file', 'file.id', 'draft_file.file_id')
    .select(['file.id', 'file.name', 'file.size'])
    .where('owner', '=', userId)
    .where('form', '=', formOf(of))
    .orderBy('draft_file.position')
    .execute();
  return { motivation: (draft?.data as { motivation?: string } | undefined)?.motivation ?? '', files };
}

/** Keeps what was typed, takes new files and lets go of removed ones; nothing is sent. */
export async function saveDraft(
  app: App,
  userId: string,
  of: DraftOf,
  change: {
    readonly motivation: string;
    readonly add?: readonly { name: string; mediaType: string; bytes: Uint8Array }[];
    readonly remove?: string;
  },
): Promise<void> {
  const form = formOf(of);
  const data = JSON.stringify({ motivation: change.motivation });
  const now = app.clock.now();
  await app.db.transaction().execute(async (tx) => {
    await tx
      .insertInto('draft')
      .values({ owner: userId, form, data, updated_at: now })
      .onConflict((conflict) => conflict.columns(['owner', 'form']).doUpdateSet({ data, updated_at: now }))
      .execute();
    for (const file of change.add ?? []) {
      const id = await putFile(app, tx, { purpose: 'application', ...file });
      await tx.insertInto('draft_file').values({ owner: userId, form, file_id: id }).execute();
    }
    if (!change.remove) return;
    const mine = await tx
      .deleteFrom('draft_file')
      .where('owner', '=', userId)
      .where('form', '=', form)
      .where('file_id', '=', change.remove)
      .returning('file_id')
      .execute();
    for (const { file_id } of mine) await eraseFile(tx, file_id);
  });
}

/**
 * Hands the draft's files over, one by one, to what keeps them from now on, and forgets the draft. Within the transaction that applies.
 * @param keep writes the row that refers to the file
 * @returns how many there were
 */
export async function handOverDraft(
  tx: Tx,
  userId: string,
  of: DraftOf,
  keep: (file: { readonly file_id: string; readonly position: number }) => Promise<unknown>,
): Promise<number> {
  const { files } = await readDraft(tx, userId, of);
  for (const [position, { id }] of files.entries()) await keep({ file_id: id, position });
  await dropDraft(tx, userId, of);
  return files.length;
}

/** Forgets a draft with the files that nothing else keeps. */
export async function dropDraft(tx: Tx, userId: string, of: DraftOf): Promise<void> {
  await tx.deleteFrom('draft').where('owner', '=', userId).where('form', '=', formOf(of)).execute();
}

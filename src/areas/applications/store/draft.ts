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

/** Most documents of one application. */
export const mostDocuments = 5;

const formOf = (postingNumber: string) => `apply:${postingNumber}`;

/** What this account has typed and uploaded for a posting so far. */
export async function readDraft(db: Db | Tx, userId: string, postingNumber: string): Promise<ApplicationDraft> {
  const draft = await db
    .selectFrom('draft')
    .select('data')
    .where('owner', '=', userId)
    .where('form', '=', formOf(postingNumber))
    .executeTakeFirst();
  const files = await db
    .selectFrom('draft_file')
    .innerJoin('file', 'file.id', 'draft_file.file_id')
    .select(['file.id', 'file.name', 'file.size'])
    .where('owner', '=', userId)
    .where('form', '=', formOf(postingNumber))
    .orderBy('draft_file.position')
    .execute();
  return { motivation: (draft?.data as { motivation?: string } | undefined)?.motivation ?? '', files };
}

/** Keeps what was typed, takes new files and lets go of removed ones; nothing is sent. */
export async function saveDraft(
  app: App,
  userId: string,
  postingNumber: string,
  change: {
    readonly motivation: string;
    readonly add?: readonly { name: string; mediaType: string; bytes: Uint8Array }[];
    readonly remove?: string;
  },
): Promise<void> {
  const form = formOf(postingNumber);
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

/** Turns the draft's files into the application's documents, and forgets the draft. Within the transaction that applies. */
export async function handOverDraft(
  tx: Tx,
  userId: string,
  postingNumber: string,
  applicationId: number,
): Promise<number> {
  const form = formOf(postingNumber);
  const { files } = await readDraft(tx, userId, postingNumber);
  for (const [position, file] of files.entries()) {
    await tx
      .insertInto('application_document')
      .values({ application_id: applicationId, position, file_id: file.id })
      .execute();
  }
  await tx.deleteFrom('draft').where('owner', '=', userId).where('form', '=', form).execute();
  return files.length;
}

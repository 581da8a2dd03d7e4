import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { eraseFile, type FileInput, putFile } from '#platform/files.ts';
import type { EstablishmentContent } from '../fields/index.ts';

/** A paper that goes with a change. */
export interface Paper {
  readonly fileId: string;
  readonly position: number;
  readonly name: string;
  readonly size: number;
}

/** The copy in which a registered establishment is changed; undefined when none has been begun. */
export async function readChange(db: Db | Tx, establishmentId: number): Promise<EstablishmentContent | undefined> {
  const row = await db
    .selectFrom('establishment_change')
    .select('content')
    .where('establishment_id', '=', establishmentId)
    .executeTakeFirst();
  return row?.content as EstablishmentContent | undefined;
}

/** Writes the copy, which begins with it where there was none. The caller holds the establishment's row. */
export async function writeChange(
  tx: Tx,
  establishmentId: number,
  content: EstablishmentContent,
  now: Temporal.Instant,
): Promise<void> {
  const values = { content: JSON.stringify(content), updated_at: now };
  await tx
    .insertInto('establishment_change')
    .values({ establishment_id: establishmentId, begun_at: now, ...values })
    .onConflict((conflict) => conflict.column('establishment_id').doUpdateSet(values))
    .execute();
}

/** Forgets the copy with the papers beside it. */
export async function dropChange(tx: Tx, establishmentId: number): Promise<void> {
  for (const { fileId } of await papersOfChange(tx, establishmentId)) await dropPaper(tx, establishmentId, fileId);
  await tx.deleteFrom('establishment_change').where('establishment_id', '=', establishmentId).execute();
}

/** The papers gathered beside the copy. */
export async function papersOfChange(db: Db | Tx, establishmentId: number): Promise<readonly Paper[]> {
  return db
    .selectFrom('establishment_change_file as c')
    .innerJoin('file as f', 'f.id', 'c.file_id')
    .select(['c.file_id as fileId', 'c.position', 'f.name', 'f.size'])
    .where('c.establishment_id', '=', establishmentId)
    .orderBy('c.position')
    .execute();
}

export async function keepPaper(
  app: App,
  tx: Tx,
  establishmentId: number,
  position: number,
  file: Omit<FileInput, 'purpose'>,
): Promise<void> {
  const fileId = await putFile(app, tx, { ...file, purpose: 'establishment-change' });
  await tx
    .insertInto('establishment_change_file')
    .values({ establishment_id: establishmentId, file_id: fileId, position })
    .execute();
}

export async function dropPaper(tx: Tx, establishmentId: number, fileId: string): Promise<void> {
  const gone = await tx
    .deleteFrom('establishment_change_file')
    .where('establishment_id', '=', establishmentId)
    .where('file_id', '=', fileId)
    .returning('file_id')
    .executeTakeFirst();
  if (gone) await eraseFile(tx, fileId);
}

/** Takes the papers from beside the copy, for the filing they go with. */
export async function takePapers(
  tx: Tx,
  establishmentId: number,
): Promise<readonly { readonly fileId: string; readonly position: number }[]> {
  return tx
    .deleteFrom('establishment_change_file')
    .where('establishment_id', '=', establishmentId)
    .returning(['file_id as fileId', 'position'])
    .execute();
}

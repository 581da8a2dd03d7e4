import type { Paper } from '#areas/establishments/index.ts';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { readFile, type StoredFile } from '#platform/files.ts';

export type { Paper };

/** The papers handed in with a filing. */
export async function papersOfFiling(db: Db | Tx, filingId: number): Promise<readonly Paper[]> {
  return db
    .selectFrom('filing_file as p')
    .innerJoin('file as f', 'f.id', 'p.file_id')
    .select(['p.file_id as fileId', 'p.position', 'f.name', 'f.size'])
    .where('p.filing_id', '=', filingId)
    .orderBy('p.position')
    .execute();
}

/** One of them, for the staff of the filing's office; undefined when there is none, or it is another office's. */
export async function openPaper(
  app: App,
  of: { readonly filingId: number; readonly position: number; readonly officeCode: string },
): Promise<StoredFile | undefined> {
  const row = await app.db
    .selectFrom('filing_file as p')
    .innerJoin('filing as f', 'f.id', 'p.filing_id')
    .select('p.file_id')
    .where('p.filing_id', '=', of.filingId)
    .where('p.position', '=', of.position)
    .where('f.office_code', '=', of.officeCode)
    .executeTakeFirst();
  return row && readFile(app, app.db, row.file_id);
}

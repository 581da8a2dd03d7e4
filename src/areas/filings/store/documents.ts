import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { putFile, readFile, type StoredFile } from '#platform/files.ts';
import type { InspectedUpload } from '#platform/uploads.ts';

/** A document that came with an answer. */
export interface FilingDocument {
  readonly id: number;
  readonly messageId: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The documents of a case, the earliest first. */
export async function documentsOf(db: Db | Tx, filingId: number): Promise<readonly FilingDocument[]> {
  return db
    .selectFrom('filing_document as d')
    .innerJoin('file', 'file.id', 'd.file_id')
    .select(['d.id', 'd.message_id as messageId', 'file.name', 'file.size'])
    .where('d.filing_id', '=', filingId)
    .orderBy('d.id')
    .execute();
}

/** How many documents a case has. */
export async function countDocuments(tx: Tx, filingId: number): Promise<number> {
  return (await documentsOf(tx, filingId)).length;
}

/** Keeps documents with the line of the thread that they came with. */
export async function keepDocuments(
  app: App,
  tx: Tx,
  { filingId, messageId }: { readonly filingId: number; readonly messageId: number },
  documents: readonly InspectedUpload[],
): Promise<void> {
  for (const { name, mediaType, bytes } of documents) {
    const fileId = await putFile(app, tx, { purpose: 'filing', name, mediaType, bytes });
    await tx
      .insertInto('filing_document')
      .values({ filing_id: filingId, message_id: messageId, file_id: fileId })
      .execute();
  }
}

/** A document of a case, for the office the case lies with or the establishment it came from; undefined for everybody else. */
export async function readDocument(
  app: App,
  of: { readonly filingId: number; readonly documentId: number },
  reader: { readonly officeCode: string } | { readonly establishmentId: number },
): Promise<StoredFile | undefined> {
  const row = await app.db
    .selectFrom('filing_document as d')
    .innerJoin('filing as f', 'f.id', 'd.filing_id')
    .select('d.file_id')
    .where('d.id', '=', of.documentId)
    .where('f.id', '=', of.filingId)
    .$if('officeCode' in reader, (query) =>
      query.where('f.office_code', '=', 'officeCode' in reader ? reader.officeCode : ''),
    )
    .$if('establishmentId' in reader, (query) =>
      query.where('f.establishment_id', '=', 'establishmentId' in reader ? reader.establishmentId : 0),
    )
    .executeTakeFirst();
  return row && readFile(app, app.db, row.file_id);
}

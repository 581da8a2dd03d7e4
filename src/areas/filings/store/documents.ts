import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { putFile, readFile, type StoredFile } from '#platform/files.ts';
import type { InspectedUpload } from '#platform/uploads.ts';

/** A document that an employer handed in. */
export interface FilingDocument {
  readonly id: number;
  /** The line of the thread it came with; null when it came with the filing itself. */
  readonly messageId: number | null;
  /** Its place among the papers of the filing; null when it came with an answer. */
  readonly position: number | null;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The documents of a case, the earliest first. */
export async function documentsOf(db: Db | Tx, filingId: number): Promise<readonly FilingDocument[]> {
  return db
    .selectFrom('filing_document as d')
    .innerJoin('file', 'file.id', 'd.file_id')
    .select(['d.id', 'd.message_id as messageId', 'd.position', 'file.name', 'file.size'])
    .where('d.filing_id', '=', filingId)
    .orderBy('d.id')
    .execute();
}

/** The papers that were handed in with the filing itself. */
export const papersAmong = (documents: readonly FilingDocument[]) => documents.filter(({ messageId }) => !messageId);

/** The documents that came with answers. */
export const answersAmong = (documents: readonly FilingDocument[]) => documents.filter(({ messageId }) => messageId);

/** Hands the papers gathered beside a copy over to its filing, each at its place. */
export async function fileDocuments(
  tx: Tx,
  filingId: number,
  papers: readonly { readonly fileId: string; readonly position: number }[],
): Promise<void> {
  if (papers.length === 0) return;
  await tx
    .insertInto('filing_document')
    .values(papers.map(({ fileId, position }) => ({ filing_id: filingId, file_id: fileId, position })))
    .execute();
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

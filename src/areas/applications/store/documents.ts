import type { Tx } from '#platform/db.ts';
import { eraseFile } from '#platform/files.ts';

/**
 * Erases everything an applicant sent along: documents and 志望動機. Really deleted, not hidden (T11(3)).
 * The caller holds the application's row.
 */
export async function eraseDocuments(tx: Tx, applicationId: number, now: Temporal.Instant): Promise<void> {
  const documents = await tx
    .deleteFrom('application_document')
    .where('application_id', '=', applicationId)
    .returning('file_id')
    .execute();
  for (const { file_id } of documents) await eraseFile(tx, file_id);
  await tx
    .updateTable('application')
    .set({ motivation: null, documents_erased_at: now })
    .where('id', '=', applicationId)
    .execute();
}

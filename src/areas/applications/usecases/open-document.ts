import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { readFile, type StoredFile } from '#platform/files.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { subjectsOf } from './apply.ts';

/**
 * Hands one document of an application to the employer it was sent to, and records that it was opened.
 * Refused: `document-gone`, when it is not theirs, was erased, or never was.
 */
export async function openDocument(
  app: App,
  caller: Caller,
  input: { applicationId: number; establishmentId: number; position: number },
): Promise<Ruling<StoredFile>> {
  return useCase(app, caller, 'application.document', async ({ tx, record }) => {
    const row = await tx
      .selectFrom('application')
      .innerJoin('application_document', 'application_document.application_id', 'application.id')
      .select(['application.id', 'establishment_id', 'jobseeker_id', 'file_id'])
      .where('application.id', '=', input.applicationId)
      .where('establishment_id', '=', input.establishmentId)
      .where('state', '=', 'completed')
      .where('position', '=', input.position)
      .executeTakeFirst();
    const file = row && (await readFile(app, tx, row.file_id));
    if (!row || !file) return refuse({ rule: 'T11(3)', code: 'document-gone' });
    await record({
      kind: 'application.documentOpened',
      rule: 'T11(3)',
      subjects: subjectsOf({ id: row.id, establishmentId: row.establishment_id, jobseekerId: row.jobseeker_id }),
      data: { position: input.position },
    });
    return allow(file);
  });
}

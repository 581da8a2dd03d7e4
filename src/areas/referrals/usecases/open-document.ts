import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { readFile, type StoredFile } from '#platform/files.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { subjectsOfReferral } from './naming.ts';

/**
 * Hands one document of a referral to the employer it was sent to, and records that it was opened (T11(3)).
 * Refused: `document-gone`, when it is not theirs, was erased, or never was.
 */
export async function openReferralDocument(
  app: App,
  caller: Caller,
  input: { readonly referralId: number; readonly establishmentId: number; readonly position: number },
): Promise<Ruling<StoredFile>> {
  return useCase(app, caller, 'referral.document', async ({ tx, record }) => {
    const row = await tx
      .selectFrom('referral as r')
      .innerJoin('referral_document as d', 'd.referral_id', 'r.id')
      .select(['r.id', 'r.posting_id', 'r.establishment_id', 'r.jobseeker_id', 'r.office_code', 'd.file_id'])
      .where('r.id', '=', input.referralId)
      .where('r.establishment_id', '=', input.establishmentId)
      .where('r.state', '=', 'referred')
      .where('d.position', '=', input.position)
      .executeTakeFirst();
    const file = row && (await readFile(app, tx, row.file_id));
    if (!row || !file) return refuse({ rule: 'T11(3)', code: 'document-gone' });
    await record({
      kind: 'referral.documentOpened',
      rule: 'T11(3)',
      subjects: subjectsOfReferral({
        id: row.id,
        postingId: row.posting_id,
        establishmentId: row.establishment_id,
        jobseekerId: row.jobseeker_id,
        officeCode: row.office_code,
      }),
      data: { position: input.position },
    });
    return allow(file);
  });
}

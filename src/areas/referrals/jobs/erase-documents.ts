/**
 * Documents sent along with a referral that no result and no cancellation has erased go at the end of the third month after the posting ended.
 * Clause: T11(3)
 */
import { documentsReadable } from '#areas/applications/rules/documents-retention.ts';
import { dateOf } from '#kernel/jst.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { eraseReferralDocuments } from '../store/documents.ts';
import { subjectsOfReferral } from '../usecases/naming.ts';

/** No posting invalid since less than this can be due: three whole months lie between. */
const SHORTEST_DAYS = 89;

const found = (app: App, today: Temporal.PlainDate) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('referral_document as d')
    .innerJoin('referral as r', 'r.id', 'd.referral_id')
    .innerJoin('posting_state as s', 's.posting_id', 'r.posting_id')
    .select('r.id')
    .distinct()
    .where('r.id', '>', after)
    .where('s.invalid_from', '<=', today.subtract({ days: SHORTEST_DAYS }))
    .orderBy('r.id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
};

async function erase(app: App, id: number, today: Temporal.PlainDate): Promise<boolean> {
  return bySystem(app, 'referral.eraseDocuments', async ({ tx, now, record }) => {
    const row = await tx
      .selectFrom('referral as r')
      .innerJoin('posting_state as s', 's.posting_id', 'r.posting_id')
      .select(['r.posting_id', 'r.establishment_id', 'r.jobseeker_id', 'r.office_code', 's.invalid_from'])
      .select('r.documents_erased_at')
      .where('r.id', '=', id)
      .forUpdate('r')
      .executeTakeFirst();
    if (!row?.invalid_from || row.documents_erased_at) return false;
    const kept = { cancelled: false, resultRegistered: false, postingInvalid: row.invalid_from };
    if (documentsReadable(kept, today)) return false;
    await eraseReferralDocuments(tx, id, now);
    await record({
      kind: 'referral.documentsErased',
      rule: 'T11(3)',
      subjects: subjectsOfReferral({
        id,
        postingId: row.posting_id,
        establishmentId: row.establishment_id,
        jobseekerId: row.jobseeker_id,
        officeCode: row.office_code,
      }),
    });
    return true;
  });
}

export const eraseReferralDocumentsSweep: Sweep = {
  name: 'erase-referral-documents',
  cron: '12 0 * * *',
  does: '求人が無効になった月から3か月後の月末を過ぎた、紹介での応募書類を消去する（T11(3)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return forEachDue(app, found(app, today), (id) => erase(app, id, today));
  },
};

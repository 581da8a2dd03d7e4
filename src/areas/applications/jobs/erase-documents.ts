/**
 * Documents that nobody's result and no cancellation has erased go at the end of the third month after the posting ended.
 * Clause: T11(3)
 */
import { dateOf } from '#kernel/jst.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { documentsReadable } from '../rules/documents-retention.ts';
import { eraseDocuments } from '../store/documents.ts';
import { subjectsOf } from '../usecases/apply.ts';

/** No posting invalid since less than this can be due: three whole months lie between. */
const SHORTEST_DAYS = 89;

export const eraseDocumentsSweep: Sweep = {
  name: 'erase-documents',
  cron: '10 0 * * *',
  does: '求人が無効になった月から3か月後の月末を過ぎた応募書類と志望動機を消去する（T11(3)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return forEachDue(
      app,
      async (after, most) => {
        const rows = await app.db
          .selectFrom('application')
          .innerJoin('posting_state', 'posting_state.posting_id', 'application.posting_id')
          .select('application.id')
          .where('application.id', '>', after)
          .where('documents_erased_at', 'is', null)
          .where('posting_state.invalid_from', '<=', today.subtract({ days: SHORTEST_DAYS }))
          .orderBy('application.id')
          .limit(most)
          .execute();
        return rows.map((row) => row.id);
      },
      async (id) => {
        return bySystem(app, 'application.eraseDocuments', async ({ tx, now, record }) => {
          const row = await tx
            .selectFrom('application')
            .innerJoin('posting_state', 'posting_state.posting_id', 'application.posting_id')
            .select(['application.id', 'application.establishment_id', 'jobseeker_id', 'documents_erased_at'])
            .select('posting_state.invalid_from')
            .where('application.id', '=', id)
            .forUpdate('application')
            .executeTakeFirst();
          if (!row?.invalid_from || row.documents_erased_at) return false;
          const kept = { cancelled: false, resultRegistered: false, postingInvalid: row.invalid_from };
          if (documentsReadable(kept, today)) return false;
          await eraseDocuments(tx, id, now);
          await record({
            kind: 'application.documentsErased',
            rule: 'T11(3)',
            subjects: subjectsOf({ id, establishmentId: row.establishment_id, jobseekerId: row.jobseeker_id }),
          });
          return true;
        });
      },
    );
  },
};

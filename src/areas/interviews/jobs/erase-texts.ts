/**
 * Place, note and wish of an interview are messages between the two: they go for good one year after they were written.
 * Clause: T6(3), T7(3)
 */
import { isBefore } from '#kernel/calendar.ts';
import { dateOf } from '#kernel/jst.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { detailsOf, sealDetails } from '../store/interviews.ts';

export const eraseInterviewTexts: Sweep = {
  name: 'erase-interview-texts',
  cron: '10 0 * * *',
  does: '書かれてから1年を過ぎた面接の場所や連絡事項を消去する（T6(3) T7(3)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return forEachDue(
      app,
      async (after, most) => {
        const rows = await app.db
          .selectFrom('interview')
          .select('id')
          .where('id', '>', after)
          .where((or) => or.or([or('offer_kept_through', '<', today), or('wish_kept_through', '<', today)]))
          .orderBy('id')
          .limit(most)
          .execute();
        return rows.map((row) => row.id);
      },
      async (id) => {
        return bySystem(app, 'interviews.eraseTexts', async ({ tx, record }) => {
          const row = await tx.selectFrom('interview').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
          if (!row) return false;
          const offerOver = row.offer_kept_through !== null && isBefore(row.offer_kept_through, today);
          const wishOver = row.wish_kept_through !== null && isBefore(row.wish_kept_through, today);
          if (!offerOver && !wishOver) return false;
          const before = detailsOf(app, row);
          const left = {
            ...before,
            ...(offerOver && { place: '', note: '' }),
            ...(wishOver && { wish: '' }),
          };
          const empty = left.place + left.note + left.wish === '';
          await tx
            .updateTable('interview')
            .set({
              details: empty ? null : sealDetails(app, row.uid, left),
              ...(offerOver && { offer_kept_through: null }),
              ...(wishOver && { wish_kept_through: null }),
            })
            .where('id', '=', id)
            .execute();
          await record({ kind: 'interview.textErased', rule: 'T6(3)', subjects: [`interview:${id}`] });
          return true;
        });
      },
    );
  },
};

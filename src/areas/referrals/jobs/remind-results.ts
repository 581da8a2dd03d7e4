/**
 * 選考結果未入力通知: two weeks after a referral without a result the employer is reminded by mail, once a referral.
 * Clause: G 2 weeks
 */
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { resultMissingMail } from '../mails.ts';
import { lockReferral } from '../store/lock.ts';
import { referralParties } from '../store/parties.ts';
import { subjectsOfReferral } from '../usecases/naming.ts';

const due = (app: App) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('referral')
    .select('id')
    .where('id', '>', after)
    .where('state', '=', 'referred')
    .where('reminded_at', 'is', null)
    .where('remind_on', '<=', app.clock.today())
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

async function remind(app: App, id: number): Promise<boolean> {
  return bySystem(app, 'referral.remind', async ({ tx, now, today, record, mail }) => {
    const found = await lockReferral(tx, id, {}, today);
    const row =
      found?.state === 'referred'
        ? await tx
            .updateTable('referral')
            .set({ reminded_at: now })
            .where('id', '=', id)
            .where('reminded_at', 'is', null)
            .returning(['referred_on', 'overdue_from'])
            .executeTakeFirst()
        : undefined;
    if (!found || !row?.referred_on || !row.overdue_from) return false;
    await record({ kind: 'referral.reminded', rule: 'G 2 weeks', subjects: subjectsOfReferral(found) });
    const parties = await referralParties(tx, id);
    const dates = { referredOn: row.referred_on, overdueFrom: row.overdue_from, open: found.postingValid };
    for (const to of parties.employerEmails)
      await mail({
        kind: 'referral.resultMissing',
        about: `referral:${id}:${to}`,
        to,
        ...resultMissingMail(parties, dates, app.config),
      });
    return true;
  });
}

export const remindResults: Sweep = {
  name: 'remind-results',
  cron: '10 8 * * *',
  does: '紹介から2週間たっても選考結果の登録がないとき、求人者にメールで知らせる（G 2 weeks）',
  run: (app) => forEachDue(app, due(app), (id) => remind(app, id)),
};

/**
 * The end of validity is announced to the jobseeker 14, 7 and 1 days before.
 * Clause: T10(2)
 */
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { validityEndsMail } from '../mails.ts';
import { type ValidityNotice, validityNotice, validityNoticeDays } from '../rules/validity-notice.ts';

const FARTHEST = Math.max(...validityNoticeDays);

const found = (app: App) => async (after: number, most: number) => {
  const today = app.clock.today();
  const rows = await app.db
    .selectFrom('jobseeker')
    .select('id')
    .where('id', '>', after)
    .where('invalid_from', 'is', null)
    .where('withdrawn_on', 'is', null)
    .where('valid_through', '>=', today)
    .where('valid_through', '<=', today.add({ days: FARTHEST }))
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

async function announce(app: App, id: number): Promise<boolean> {
  return bySystem(app, 'jobseekers.announceValidity', async (work) => {
    const row = await work.tx
      .selectFrom('jobseeker')
      .innerJoin('membership', 'membership.jobseeker_id', 'jobseeker.id')
      .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
      .select(['valid_through', 'invalid_from', 'validity_notice', 'auth_user.email'])
      .where('jobseeker.id', '=', id)
      .where('membership.blocked_at', 'is', null)
      .forUpdate('jobseeker')
      .executeTakeFirst();
    if (!row?.valid_through || row.invalid_from) return false;
    const through = row.valid_through;
    const days = validityNotice(through, work.today, row.validity_notice as ValidityNotice | null);
    if (days === null) return false;
    await work.tx.updateTable('jobseeker').set({ validity_notice: days }).where('id', '=', id).execute();
    await work.record({
      kind: 'jobseeker.validityAnnounced',
      rule: 'T10(2)',
      subjects: [`jobseeker:${id}`],
      data: { days, through: through.toString() },
    });
    await work.mail({
      kind: `jobseekers.validity${days}`,
      about: `jobseeker:${id}:${through}`,
      to: row.email,
      ...validityEndsMail(through, app.config.baseUrl),
    });
    return true;
  });
}

export const announceValidity: Sweep = {
  name: 'announce-validity',
  cron: '0 8 * * *',
  does: '求職の有効期限を14日前、7日前、1日前にメールで知らせる（T10(2)）',
  run: (app) => forEachDue(app, found(app), (id) => announce(app, id)),
};

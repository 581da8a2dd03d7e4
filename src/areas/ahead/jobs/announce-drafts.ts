/**
 * The erasure of a registration that was begun and not sent is announced 14, 7 and 1 days before. What belongs to a page is announced
 * with the other dates of that page; a person who has begun only this has no page yet.
 * Clause: T15
 */
import { validityNoticeDays } from '#areas/jobseekers/rules/validity-notice.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { registrationErasedMail } from '../mails.ts';
import { registrationKeptThrough, savedBetween } from '../store/drafts.ts';
import { notedNow } from '../store/notices.ts';

const FARTHEST = Math.max(...validityNoticeDays);

const found = (app: App) => async (after: number, most: number) => {
  const today = app.clock.today();
  const { since, before } = savedBetween(today, today.add({ days: FARTHEST }));
  const rows = await app.db
    .selectFrom('draft')
    .select('id')
    .where('form', '=', 'jobseeker.registration')
    .where('updated_at', '>=', since)
    .where('updated_at', '<', before)
    .where('id', '>', after)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
};

async function announce(app: App, id: number): Promise<boolean> {
  return bySystem(app, 'ahead.announceDraft', async ({ tx, today, mail, record }) => {
    const draft = await tx.selectFrom('draft').select('owner').where('id', '=', id).forUpdate().executeTakeFirst();
    const user = await tx
      .selectFrom('auth_user')
      .select(['id', 'email'])
      .where('id', '=', draft?.owner.replace(/^user:/, '') ?? '')
      .executeTakeFirst();
    const through = user && (await registrationKeptThrough(tx, user.id));
    if (!draft || !through || !(await notedNow(tx, draft.owner, { key: `registration:${through}`, through }, today)))
      return false;
    await mail({
      kind: 'ahead.registrationDraft',
      about: `${draft.owner}:${through}`,
      to: user.email,
      ...registrationErasedMail(through, app.config.baseUrl),
    });
    await record({ kind: 'ahead.datesAnnounced', rule: 'T15', subjects: [draft.owner], data: { dates: 1 } });
    return true;
  });
}

export const announceDrafts: Sweep = {
  name: 'announce-drafts',
  cron: '15 8 * * *',
  does: '書きかけの求職の登録が消去される日を、14日前、7日前、1日前にメールで知らせる',
  run: (app) => forEachDue(app, found(app), (id) => announce(app, id)),
};

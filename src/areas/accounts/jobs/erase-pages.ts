/**
 * Withdrawn pages that can no longer be resumed are erased for good: a jobseeker's from the 31st day, an employer's when 31 days have passed.
 * Clause: T13(1), T13(2), G
 */
import { isOnOrBefore } from '#kernel/calendar.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { type PageRole, pageRetention } from '../rules/page-retention.ts';
import { erasePage, eraseRegistration } from '../store/erase.ts';
import { lockPage, type PageRef, pageSubject, pageTable } from '../store/page.ts';

/** No page withdrawn since less than this can be due. */
const SHORTEST_DAYS = 30;

const due = (app: App, role: PageRole) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom(pageTable(role))
    .select('id')
    .where('id', '>', after)
    .where('withdrawn_on', '<', app.clock.today().subtract({ days: SHORTEST_DAYS }))
    .where('page_erased_on', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

async function erase(app: App, page: PageRef): Promise<boolean> {
  return bySystem(app, 'accounts.erasePage', async ({ tx, now, today, record }) => {
    const { withdrawnOn, pageErasedOn } = await lockPage(tx, page);
    if (!withdrawnOn || pageErasedOn) return false;
    if (!isOnOrBefore(pageRetention(page.role, withdrawnOn).erasedFrom, today)) return false;
    await erasePage(tx, page, { now, today });
    if (page.role === 'jobseeker' && (await isOnline(tx, page.id)))
      await eraseRegistration(tx, page.id, { now, today });
    await record({
      kind: 'page.erased',
      rule: page.role === 'jobseeker' ? 'T13(2)' : 'T13(1)',
      subjects: [pageSubject(page)],
    });
    return true;
  });
}

/** An オンライン登録者 is registered by the page alone: nothing is left to keep. */
async function isOnline(tx: Parameters<typeof lockPage>[0], id: number): Promise<boolean> {
  const row = await tx.selectFrom('jobseeker').select('kind').where('id', '=', id).executeTakeFirstOrThrow();
  return row.kind === 'online';
}

export const erasePages: Sweep = {
  name: 'erase-pages',
  cron: '20 0 * * *',
  does: '退会から30日（求人者は31日）を過ぎたマイページを消去する（T13(1)、T13(2)）',
  run: async (app) =>
    (await forEachDue(app, due(app, 'jobseeker'), (id) => erase(app, { role: 'jobseeker', id }))) +
    (await forEachDue(app, due(app, 'employer'), (id) => erase(app, { role: 'employer', id }))),
};

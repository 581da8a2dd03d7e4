/**
 * What the last day of a request calls for: the announcement beforehand, and the word to both sides once it is taken as declined.
 * Clause: T12(7)
 * That it is taken as declined follows from the date; here nothing is decided.
 */
import { dateOf } from '#kernel/jst.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { declinedMail, lapsedMail, lastDayMail } from '../mails.ts';
import { isOpen } from '../rules/direct-request-standing.ts';
import { requestNoticeDays, requestNoticeDue } from '../rules/request-notice.ts';
import { requestParties } from '../store/parties.ts';
import { lockRequest } from '../store/requests.ts';
import { subjectsOfRequest } from '../usecases/subjects.ts';

const OPEN = ['waiting', 'consulting'];

async function jobseekerOf(app: App, id: number): Promise<number> {
  const row = await app.db
    .selectFrom('direct_request')
    .select('jobseeker_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.jobseeker_id;
}

async function announce(app: App, id: number): Promise<boolean> {
  const jobseekerId = await jobseekerOf(app, id);
  return bySystem(app, 'publication.announceLastDay', async (work) => {
    const { tx, today, now, record, mail } = work;
    const request = await lockRequest(tx, id, { jobseekerId }, today);
    const told = await tx
      .selectFrom('direct_request')
      .select('last_day_told_at')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (!request || !isOpen(request.standing)) return false;
    if (!requestNoticeDue(request.lastDay, today, told.last_day_told_at !== null)) return false;
    await tx.updateTable('direct_request').set({ last_day_told_at: now }).where('id', '=', id).execute();
    const parties = await requestParties(tx, id);
    if (!parties.jobseekerEmail) return false;
    await record({
      kind: 'request.lastDayAnnounced',
      rule: 'T12(7)',
      subjects: [`request:${id}`, `jobseeker:${jobseekerId}`],
      data: { lastDay: request.lastDay.toString() },
    });
    await mail({
      kind: 'publication.lastDay',
      about: `request:${id}`,
      to: parties.jobseekerEmail,
      ...lastDayMail(parties, app.config.baseUrl),
    });
    return true;
  });
}

async function settle(app: App, id: number): Promise<boolean> {
  const jobseekerId = await jobseekerOf(app, id);
  return bySystem(app, 'publication.settle', async (work) => {
    const { tx, today, now, record, mail } = work;
    const request = await lockRequest(tx, id, { jobseekerId }, today);
    if (request?.standing.state !== 'takenAsDeclined') return false;
    const first = await tx
      .updateTable('direct_request')
      .set({ lapse_told_at: now })
      .where('id', '=', id)
      .where('lapse_told_at', 'is', null)
      .executeTakeFirst();
    if (first.numUpdatedRows === 0n) return false;
    await record({ kind: 'request.takenAsDeclined', rule: 'T12(7)', subjects: subjectsOfRequest(request) });
    const parties = await requestParties(tx, id);
    const about = `request:${id}`;
    if (parties.jobseekerEmail)
      await mail({
        kind: 'publication.lapsed',
        about,
        to: parties.jobseekerEmail,
        ...lapsedMail(parties, app.config.baseUrl),
      });
    for (const to of parties.employerEmails)
      await mail({
        kind: 'publication.declined',
        about: `${about}:${to}`,
        to,
        ...declinedMail(parties, 'lapsed', app.config.baseUrl),
      });
    return true;
  });
}

export const announceRequests: Sweep = {
  name: 'announce-requests',
  cron: '5 8 * * *',
  does: '返事のない直接リクエストの最終日を、前日に求職者へメールで知らせる（T12(7)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return forEachDue(
      app,
      async (after, most) => {
        const rows = await app.db
          .selectFrom('direct_request')
          .select('id')
          .where('id', '>', after)
          .where('state', 'in', OPEN)
          .where('last_day', '>=', today)
          .where('last_day', '<=', today.add({ days: requestNoticeDays }))
          .where('last_day_told_at', 'is', null)
          .orderBy('id')
          .limit(most)
          .execute();
        return rows.map(({ id }) => id);
      },
      (id) => announce(app, id),
    );
  },
};

export const settleRequests: Sweep = {
  name: 'settle-requests',
  cron: '5 0 * * *',
  does: '期限を過ぎて辞退扱いになった直接リクエストを、求職者と求人者にメールで知らせる（T12(7)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return forEachDue(
      app,
      async (after, most) => {
        const rows = await app.db
          .selectFrom('direct_request')
          .select('id')
          .where('id', '>', after)
          .where('state', 'in', OPEN)
          .where('last_day', '<', today)
          .where('lapse_told_at', 'is', null)
          .orderBy('id')
          .limit(most)
          .execute();
        return rows.map(({ id }) => id);
      },
      (id) => settle(app, id),
    );
  },
};

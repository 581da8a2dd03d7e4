/**
 * On 1 April, 大卒等 registrations that were valid on 31 March are 一般. That follows from their dates; here it is told, once.
 * Clause: T10(2)
 */
import { isBefore } from '#kernel/calendar.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';
import { turnedGeneralMail } from '../mails.ts';
import { jobseekerOf, standingOf } from '../store/jobseekers.ts';
import { updateJobseeker } from '../store/rows.ts';

const found = (app: App) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('jobseeker')
    .select('id')
    .where('id', '>', after)
    .where('university_through', '<', app.clock.today())
    .where('turned_general_on', 'is', null)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

async function turn(app: App, id: number): Promise<boolean> {
  return bySystem(app, 'jobseekers.turnGraduates', async (work) => {
    const row = await work.tx
      .selectFrom('jobseeker')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const last = row.university_through;
    if (!last || row.turned_general_on || !isBefore(last, work.today)) return false;
    const first = last.add({ days: 1 });
    await updateJobseeker(work, id, { turned_general_on: first });
    const { validThrough, ...jobseeker } = jobseekerOf({ ...row, officeName: null });
    if (!validThrough || standingOf({ ...jobseeker, validThrough }, first).state === 'invalid') return false;
    await work.record({
      kind: 'jobseeker.turnedGeneral',
      rule: 'T10(2)',
      subjects: [`jobseeker:${id}`],
      data: { on: first.toString(), validThrough: validThrough.toString() },
    });
    const account = await work.tx
      .selectFrom('membership')
      .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
      .select('auth_user.email')
      .where('membership.jobseeker_id', '=', id)
      .where('membership.blocked_at', 'is', null)
      .executeTakeFirst();
    if (account && !isBefore(validThrough, work.today))
      await work.mail({
        kind: 'jobseekers.turnedGeneral',
        about: `jobseeker:${id}:${first}`,
        to: account.email,
        ...turnedGeneralMail(validThrough, app.config.baseUrl),
      });
    return true;
  });
}

export const turnGraduates: Sweep = {
  name: 'turn-graduates',
  cron: '5 0 * * *',
  does: '卒業年の4月1日に、大卒等から一般の求職者になったことを知らせる（T10(2)）',
  run: (app) => forEachDue(app, found(app), (id) => turn(app, id)),
};

/**
 * Jobseekers whose 利用安定所 changes are told at once, and reminded 7 and 1 days before the last day; from its day on the municipality is
 * the new office's.
 * Clause: T7(9)
 */
import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem, type Work } from '#platform/usecase.ts';
import { officeChangeMail } from '../mails.ts';
import { type MoveNotice, moveReminder, moveReminderDays } from '../rules/jurisdiction-change.ts';
import { changeConcerning, openMoveOf } from '../store/jurisdiction.ts';

const FARTHEST = Math.max(...moveReminderDays);

/** What has taken effect, in the table that new registrations ask (T3(6)); also after reference data was loaded anew. */
async function takeEffect(app: App): Promise<void> {
  const today = app.clock.today();
  await app.db.transaction().execute(async (tx) => {
    await sql`
      delete from jurisdiction j using jurisdiction_change c
      where c.effective_on <= ${today} and j.jis5 = c.municipality and j.office_code = c.from_office
        and exists (select from jurisdiction o where o.jis5 = c.municipality and o.office_code = c.to_office)
    `.execute(tx);
    await sql`
      update jurisdiction j set office_code = c.to_office from jurisdiction_change c
      where c.effective_on <= ${today} and j.jis5 = c.municipality and j.office_code = c.from_office
    `.execute(tx);
  });
}

/** Persons not told yet: of the old office, living in the municipality, registered before its day; and those to be reminded. */
const found = (app: App) => async (after: number, most: number) => {
  const today = app.clock.today();
  const { rows } = await sql<{ id: number }>`
    select j.id from jurisdiction_change c
    join jobseeker j on j.office_code = c.from_office and j.content #>> '{person,municipality}' = c.municipality
    where c.procedure_through >= ${today} and j.erased_on is null and j.registered_on < c.effective_on and j.id > ${after}
      and not exists (select from jurisdiction_move v where v.change_id = c.id and v.jobseeker_id = j.id)
    union
    select v.jobseeker_id from jurisdiction_move v join jurisdiction_change c on c.id = v.change_id
    where v.done_at is null and v.jobseeker_id > ${after} and v.notice <> 1
      and c.procedure_through between ${today} and ${today.add({ days: FARTHEST })}
    order by 1 limit ${most}`.execute(app.db);
  return rows.map((row) => row.id);
};

async function addressOf({ tx }: Work, id: number): Promise<string | undefined> {
  const account = await tx
    .selectFrom('membership')
    .innerJoin('auth_user', 'auth_user.id', 'membership.user_id')
    .select('auth_user.email')
    .where('membership.jobseeker_id', '=', id)
    .where('membership.blocked_at', 'is', null)
    .executeTakeFirst();
  return account?.email;
}

/** Notes the person, or the reminder that is due; answers which notice goes out, null when none does. */
async function noticeDue(work: Work, id: number): Promise<MoveNotice | null> {
  const { tx, today } = work;
  const fresh = await changeConcerning(tx, id, today);
  if (fresh) {
    await tx.insertInto('jurisdiction_move').values({ change_id: fresh, jobseeker_id: id, notice: 0 }).execute();
    return 0;
  }
  const move = await openMoveOf(tx, id);
  const due = move ? moveReminder(move.procedureThrough, move.notice, today) : null;
  if (!move || due === null) return null;
  await tx
    .updateTable('jurisdiction_move')
    .set({ notice: due })
    .where('change_id', '=', move.id)
    .where('jobseeker_id', '=', id)
    .execute();
  return due;
}

async function tell(app: App, id: number): Promise<boolean> {
  return bySystem(app, 'jobseekers.announceJurisdiction', async (work) => {
    await work.tx.selectFrom('jobseeker').select('id').where('id', '=', id).forUpdate().executeTakeFirstOrThrow();
    const notice = await noticeDue(work, id);
    const move = await openMoveOf(work.tx, id);
    if (notice === null || !move) return false;
    const [effectiveOn, procedureThrough] = [move.effectiveOn.toString(), move.procedureThrough.toString()];
    await work.record({
      kind: 'jobseeker.officeChangeTold',
      rule: 'T7(9)',
      subjects: [`jobseeker:${id}`],
      data: { notice, to: move.toOffice, effectiveOn, procedureThrough },
    });
    const to = await addressOf(work, id);
    if (to)
      await work.mail({
        kind: `jobseekers.officeChange${notice}`,
        about: `jobseeker:${id}:${move.id}`,
        to,
        ...officeChangeMail(move, app.config.baseUrl),
      });
    return true;
  });
}

export const announceJurisdiction: Sweep = {
  name: 'announce-jurisdiction',
  cron: '10 0 * * *',
  does: '管轄の変更で利用安定所が変わる方に、手続きの期限を知らせる（T7(9)）',
  run: async (app) => {
    await takeEffect(app);
    return forEachDue(app, found(app), (id) => tell(app, id));
  },
};

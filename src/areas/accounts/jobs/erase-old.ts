/**
 * Registrations and establishments are erased when five years have passed since they became invalid, with the pages nobody withdrew.
 * Clause: T13(1), T13(2), T6(3), T7(3)
 */
import { sql } from 'kysely';
import { isOnOrBefore } from '#kernel/calendar.ts';
import type { App } from '#platform/app.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem, type Work } from '#platform/usecase.ts';
import { fiveYears } from '../rules/five-years.ts';
import { eraseEstablishment, erasePage, eraseRegistration } from '../store/erase.ts';
import { pageSubject } from '../store/page.ts';

const YEARS = 5;

const isDue = (invalid: Temporal.PlainDate, today: Temporal.PlainDate) =>
  isOnOrBefore(fiveYears(invalid).erasedFrom, today);

const dueJobseekers = (app: App) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('jobseeker')
    .select('id')
    .where('id', '>', after)
    .where('erased_on', 'is', null)
    .where(
      sql<Temporal.PlainDate>`least(valid_through, invalid_from)`,
      '<',
      app.clock.today().subtract({ years: YEARS }),
    )
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

async function eraseJobseeker({ tx, now, today, record }: Work, id: number): Promise<boolean> {
  const row = await tx
    .selectFrom('jobseeker')
    .select(['erased_on', sql<Temporal.PlainDate | null>`least(valid_through + 1, invalid_from)`.as('invalid')])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.erased_on || !row.invalid || !isDue(row.invalid, today)) return false;
  const page = { role: 'jobseeker', id } as const;
  await erasePage(tx, page, { now, today });
  await eraseRegistration(tx, id, { now, today });
  await record({ kind: 'registration.erased', rule: 'T13(2)', subjects: [pageSubject(page)] });
  return true;
}

const dueEstablishments = (app: App) => async (after: number, most: number) => {
  const rows = await app.db
    .selectFrom('establishment')
    .select('id')
    .where('id', '>', after)
    .where('state', '=', 'abolished')
    .where('erased_on', 'is', null)
    .where('abolished_on', '<=', app.clock.today())
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => row.id);
};

async function eraseEmployer({ tx, now, today, record }: Work, id: number): Promise<boolean> {
  const row = await tx
    .selectFrom('establishment')
    .select(['state', 'erased_on', 'abolished_on'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const last = await tx
    .selectFrom('posting_state')
    .select((select) => select.fn.max('invalid_from').as('invalid'))
    .where('establishment_id', '=', id)
    .executeTakeFirst();
  const invalid = last?.invalid ?? row.abolished_on;
  if (row.state !== 'abolished' || row.erased_on || !invalid || !isDue(invalid, today)) return false;
  const page = { role: 'employer', id } as const;
  await erasePage(tx, page, { now, today });
  await eraseEstablishment(tx, id, { now, today });
  await record({ kind: 'registration.erased', rule: 'T13(1)', subjects: [pageSubject(page)] });
  return true;
}

const perform = (app: App, erase: (work: Work) => Promise<boolean>): Promise<boolean> =>
  bySystem(app, 'accounts.eraseOld', erase);

export const eraseAfterFiveYears: Sweep = {
  name: 'erase-after-five-years',
  cron: '40 0 * * *',
  does: '求人・求職が無効になって5年を過ぎた登録とマイページを消去する（T13(1)、T13(2)）',
  run: async (app) =>
    (await forEachDue(app, dueJobseekers(app), (id) => perform(app, (work) => eraseJobseeker(work, id)))) +
    (await forEachDue(app, dueEstablishments(app), (id) => perform(app, (work) => eraseEmployer(work, id)))),
};

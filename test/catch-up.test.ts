import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { withdraw } from '#areas/accounts/index.ts';
import type { Db } from '#platform/db.ts';
import { SYSTEM } from '#platform/usecase.ts';
import { simulate } from '#worker/simulate.ts';
import { runSweep, sweepsNamed } from '#worker/sweep.ts';
import { seedDemo } from '../src/demo/world.ts';
import { makeEmployer, makeJobseeker } from './factories/world.ts';
import { type TestApp, testApp } from './support/app.ts';
import { referenceDatabase } from './support/database.ts';

const START = '2026-11-23';
const DAYS = 400;

/** What tells when somebody was told, and what passes with time: after days on which nothing ran it cannot be the same. */
const TOLD = new Set([
  'jobseeker.validity_notice',
  'jurisdiction_move.notice',
  'posting_state.visit_notice',
  'saved_search.told_through',
  'direct_request.last_day_told_at',
]);

/** Mails and machine records; announcements that nobody was there to send are not sent after the day. */
const PASSING = new Set([
  'outbox',
  'mailbox',
  'sweep_run',
  'posting_change',
  'posting_change_floor',
  'setting',
  'event',
  'date_notice',
]);

/** Days on which an effect took place: that it did must agree, not when. */
const DAY_OF_EFFECT = new Set([
  'jobseeker.page_erased_on',
  'jobseeker.erased_on',
  'establishment.page_erased_on',
  'establishment.erased_on',
]);

/** Every row of every table; a moment after the start is only that it came. */
async function stateOf(db: Db): Promise<Readonly<Record<string, readonly string[]>>> {
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select table_name as "table", column_name as "column", data_type as type from information_schema.columns
    where table_schema = 'public' order by table_name, ordinal_position`.execute(db);
  const state: Record<string, readonly string[]> = {};
  for (const table of new Set(columns.map((each) => each.table))) {
    if (PASSING.has(table)) continue;
    const shown = columns
      .filter((each) => each.table === table && !TOLD.has(`${table}.${each.column}`))
      .map(({ column, type }) => {
        const value = sql.ref(column);
        if (DAY_OF_EFFECT.has(`${table}.${column}`)) return sql`(${value} is not null)::text`;
        if (type === 'bytea') return sql`md5(${value})`;
        if (type !== 'timestamp with time zone') return sql`${value}::text`;
        return sql`case when ${value} > ${`${START}T15:00:00Z`}::timestamptz then 'since' else ${value}::text end`;
      });
    const { rows } = await sql<{ row: string }>`
      select concat_ws(' | ', ${sql.join(shown.map((each) => sql`coalesce(${each}, '-')`))}) as row
      from ${sql.table(table)} order by 1`.execute(db);
    state[table] = rows.map(({ row }) => row);
  }
  return state;
}

/** What happened by itself, whenever it did, and at once or bit by bit. */
async function happened(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ what: string }>`
    select distinct concat_ws(' ', kind, rule, subjects::text) as what from event
    where actor_kind = 'system' and kind not like '%Announced' order by 1`.execute(db);
  return rows.map(({ what }) => what);
}

/** What a demo of today does not hold: pages that are left, registrations at the end of their five years, visits due, a kept search. */
async function older({ app, db }: TestApp): Promise<void> {
  const { jobseekerId } = await makeJobseeker(app);
  const leaving = { role: 'jobseeker', id: jobseekerId } as const;
  const employer = await makeEmployer(app);
  const page = { role: 'employer', id: employer.establishmentId } as const;
  for (const each of [leaving, page]) expect((await withdraw(app, { actor: SYSTEM }, each)).ok).toBe(true);

  await makeJobseeker(app, { validThrough: '2022-03-31' });
  const gone = await makeEmployer(app, { validThrough: '2022-01-31' });
  await db
    .updateTable('establishment')
    .set({ state: 'abolished', abolished_on: Temporal.PlainDate.from('2022-02-28') })
    .where('id', '=', gone.establishmentId)
    .execute();

  const visited = await makeEmployer(app);
  await db
    .updateTable('posting_state')
    .set({ state: 'filed', accepted_on: null, valid_through: null, invalid_from: null })
    .set({ visit_due: Temporal.PlainDate.from('2026-12-07') })
    .where('posting_id', '=', visited.postingId)
    .execute();
  await db
    .insertInto('filing')
    .values({
      kind: 'posting',
      establishment_id: visited.establishmentId,
      posting_id: visited.postingId,
      office_code: '13010',
      filed_at: app.clock.now(),
      visit_reasons: ['first-posting'],
      visit_due: Temporal.PlainDate.from('2026-12-07'),
    })
    .execute();
  const search = { name: '事務', query: 'q=事務', frequency: 'weekly' } as const;
  await db
    .insertInto('saved_search')
    .values({
      ...search,
      user_id: (await makeJobseeker(app)).userId,
      created_at: app.clock.now(),
      seen_on: app.clock.today(),
      told_through: app.clock.today(),
    })
    .execute();
}

/** Sweeps whose work this world must call for, else comparing would show nothing. */
const MUST_WORK = [
  'erase-documents',
  'erase-pages',
  'erase-after-five-years',
  'announce-visits',
  'lapse-filings',
  'announce-validity',
  'unlist-expired',
];

test('400 days swept every day, and in one run at their end, leave the same behind', async () => {
  const daily = await testApp(START, await referenceDatabase());
  await seedDemo(daily.app, daily.database.pool, { count: 60 });
  await older(daily);
  const late = await testApp(START, daily.database.name);
  // The same installation: what one has sealed, the other must be able to open.
  const lateApp = { ...late.app, key: daily.app.key };

  const done: Record<string, number> = {};
  for await (const day of simulate(daily.app, daily.clock, DAYS))
    for (const [name, n] of Object.entries(day.done)) done[name] = (done[name] ?? 0) + n;

  late.clock.moveTo(late.clock.today().add({ days: DAYS }));
  for (const { name } of sweepsNamed([])) await runSweep(lateApp, name);

  expect(await happened(late.db)).toEqual(await happened(daily.db));
  const [there, here] = [await stateOf(daily.db), await stateOf(late.db)];
  for (const table of Object.keys(there)) expect(here[table], table).toEqual(there[table]);
  for (const name of MUST_WORK) expect(done[name], name).toBeGreaterThan(0);
  expect(done.invariants).toBe(0);
}, 600_000);

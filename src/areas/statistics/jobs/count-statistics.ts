import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';
import type { Sweep } from '#platform/sweep.ts';

/** Where the counting goes on: the first month that could still change when it was last done. */
export const COUNTED_FROM = 'statistics-counted-from';

/** The month before this one, or an earlier one when counting was missed since; every month there is when nothing was counted yet. */
async function openSince(db: Db, previous: string): Promise<string> {
  const row = await db.selectFrom('setting').select('value').where('key', '=', COUNTED_FROM).executeTakeFirst();
  const before = typeof row?.value === 'string' ? row.value : '0001-01-01';
  return before < previous ? before : previous;
}

/**
 * T18: counts this month and the one before anew, and those that were missed; earlier ones stay as they were counted, also after what they
 * counted was erased. Only sums are written: by month, and by one property of the posting or the registration. The prefecture is that of
 * the office, the occupation the 大分類 of a posting's first class.
 */
export const countStatistics: Sweep = {
  name: 'count-statistics',
  cron: '40 2 * * *',
  does: 'counts openings, applications and registrations by month, prefecture and occupation (T18)',
  run: async (app) => {
    const previous = app.clock.today().with({ day: 1 }).subtract({ months: 1 }).toString();
    const from = await openSince(app.db, previous);
    const { numAffectedRows } = await sql`
      with counted as (
        select date_trunc('month', s.accepted_on)::date as month, left(s.office_code, 2) as prefecture,
          (select o.parent from occupation o where o.code = left(c.content #>> '{work,occupations,0}', 2) and o.listed limit 1) as occupation,
          1 as openings, 0 as applications, 0 as registrations
        from posting_state s join posting_content c on c.posting_id = s.posting_id
        where s.accepted_on >= ${from}::date
        union all
        select date_trunc('month', a.applied_at at time zone 'Asia/Tokyo')::date, left(s.office_code, 2),
          (select o.parent from occupation o where o.code = left(c.content #>> '{work,occupations,0}', 2) and o.listed limit 1),
          0, 1, 0
        from application a join posting_state s on s.posting_id = a.posting_id join posting_content c on c.posting_id = a.posting_id
        where a.applied_at >= ${from}::date::timestamp at time zone 'Asia/Tokyo'
        union all
        select date_trunc('month', j.registered_on)::date, left(j.office_code, 2), null, 0, 0, 1
        from jobseeker j where j.registered_on >= ${from}::date
      )
      insert into statistics_cell (month, dimension, value, openings, applications, registrations)
      select month, 'all', '', sum(openings), sum(applications), sum(registrations) from counted group by month
      union all
      select month, 'prefecture', prefecture, sum(openings), sum(applications), sum(registrations)
      from counted group by month, prefecture
      union all
      select month, 'occupation', occupation, sum(openings), sum(applications), null
      from counted where occupation is not null group by month, occupation
      on conflict (month, dimension, value) do update set openings = excluded.openings,
        applications = excluded.applications, registrations = excluded.registrations`.execute(app.db);
    await app.db
      .insertInto('setting')
      .values({ key: COUNTED_FROM, value: JSON.stringify(previous) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: JSON.stringify(previous) }))
      .execute();
    return Number(numAffectedRows ?? 0);
  },
};

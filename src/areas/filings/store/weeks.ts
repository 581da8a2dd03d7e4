import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** What came in and was decided at an office in a week. */
export interface DeskWeek {
  /** Its Monday. */
  readonly from: Temporal.PlainDate;
  readonly filed: number;
  readonly accepted: number;
  readonly sentBack: number;
}

/** The last weeks of an office, this one last; weeks in which nothing happened count zero. One query. */
export async function deskWeeks(
  db: Db,
  officeCode: string,
  today: Temporal.PlainDate,
  weeks = 12,
): Promise<readonly DeskWeek[]> {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const first = monday.subtract({ weeks: weeks - 1 });
  const since = first.toZonedDateTime('Asia/Tokyo').toInstant();
  const weekOf = (column: string) => sql`date_trunc('week', ${sql.ref(column)} at time zone 'Asia/Tokyo')::date`;
  const { rows } = await sql<{ week: Temporal.PlainDate; what: 'filed' | 'accepted' | 'sentBack'; n: number }>`
    select ${weekOf('filed_at')} as week, 'filed' as what, count(*) as n from filing
    where office_code = ${officeCode} and filed_at >= ${since} group by 1
    union all
    select ${weekOf('decided_at')}, state, count(*) from filing
    where office_code = ${officeCode} and decided_at >= ${since} and state in ('accepted', 'sentBack') group by 1, 2`.execute(
    db,
  );
  const counted = new Map(rows.map((row) => [`${row.week} ${row.what}`, row.n]));
  return Array.from({ length: weeks }, (_, nth) => {
    const from = first.add({ weeks: nth });
    const of = (what: string) => counted.get(`${from} ${what}`) ?? 0;
    return { from, filed: of('filed'), accepted: of('accepted'), sentBack: of('sentBack') };
  });
}

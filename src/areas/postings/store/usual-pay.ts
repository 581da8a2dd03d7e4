import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import { WAGE_TYPES } from '#search/index.ts';
import type { UsualPay } from '../rules/unusual-pay.ts';

/** Open postings that are looked at, so that the question stays short in a country of a million postings. */
const COMPARED = 500;

/** What open postings of other establishments pay, by the hour or by the month, for one of these sorts of work in a prefecture; null where there are none. */
export async function usualPay(
  db: Db | Tx,
  of: {
    readonly establishmentId: number;
    readonly categories: readonly string[];
    readonly prefecture: string;
    readonly hourly: boolean;
  },
): Promise<UsualPay | null> {
  if (of.categories.length === 0) return null;
  const amount = of.hourly ? sql`wage_base` : sql`monthly_base`;
  const wageType = WAGE_TYPES.indexOf(of.hourly ? 'hourly' : 'monthly');
  const { rows } = await sql<{ median: number | null; postings: number }>`
    select percentile_cont(0.5) within group (order by amount) as median, count(*)::int as postings
    from (select ${amount} as amount from posting_search
      where categories && ${[...of.categories]}::text[] and ${amount} is not null
        and wage_type = ${wageType} and establishment_id <> ${of.establishmentId}
        and exists (select from unnest(places) as place(code) where starts_with(place.code, ${of.prefecture}))
      limit ${COMPARED}) as compared`.execute(db);
  const [row] = rows;
  return row && row.median !== null ? { median: row.median, postings: row.postings } : null;
}

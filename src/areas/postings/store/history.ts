import { sql } from 'kysely';
import type { Db, Tx } from '#platform/db.ts';
import { type FilingHistory, firstsCountFrom } from '../rules/visit-reasons.ts';

/** G visit: what an establishment filed and had accepted before this posting. */
export async function filingHistory(
  tx: Db | Tx,
  establishmentId: number,
  postingId: number,
): Promise<Omit<FilingHistory, 'pageOpenedAtCounter'>> {
  const since = sql`s.accepted_on >= ${firstsCountFrom.toString()}::date`;
  const count = (condition: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${condition})`;
  const row = await tx
    .selectFrom('posting_state as s')
    .innerJoin('posting_content as c', 'c.posting_id', 's.posting_id')
    .select([
      count(sql`exists (select from filing f where f.posting_id = s.posting_id and f.kind = 'posting'
        and f.state = 'accepted')
        and not exists (select from posting p where p.id = s.posting_id and p.by_deputy)`).as('filedViaPage'),
      count(sql`${since} and c.content #>> '{head,disabledOnly}' = 'true'`).as('disabledOnly'),
      count(sql`${since} and c.content #> '{head,trials}' ? 'general'`).as('trial'),
      count(sql`${since} and c.content #> '{head,trials}' ?| array['disabled', 'disabled-short']`).as('disabledTrial'),
      sql<Temporal.PlainDate | null>`max(coalesce(s.filed_on, s.accepted_on))`.as('lastFiled'),
    ])
    .where('s.establishment_id', '=', establishmentId)
    .where('s.posting_id', '!=', postingId)
    .where('s.accepted_on', 'is not', null)
    .executeTakeFirstOrThrow();
  return row;
}

import { sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** A look of a member of staff at a record. */
export interface StaffView {
  readonly id: number;
  readonly at: Temporal.Instant;
  readonly staff: string;
  readonly reason: string | null;
  readonly part: string | null;
  /** What was looked at: kind, id, and how it is called. */
  readonly record: 'jobseeker' | 'establishment' | 'filing' | 'posting' | 'user';
  /** A number, but of an account (`user`), whose id is text. */
  readonly recordId: string;
  readonly name: string;
  readonly number: string | null;
}

export interface ViewFilter {
  readonly from: Temporal.PlainDate;
  readonly through: Temporal.PlainDate;
  readonly staffId?: string;
  readonly record?: 'jobseeker' | 'establishment' | 'filing' | 'user';
  /** One record of that kind. */
  readonly recordId?: string;
}

/**
 * P5: who of an office looked at which record in a time, the latest first; a page of them, in one query. A list in which records were seen
 * stands under what it is a list for, and is found by each of them.
 */
export async function staffViews(
  db: Db,
  officeCode: string,
  { from, through, staffId, record, recordId }: ViewFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly StaffView[]; readonly total: number }> {
  const day = (date: Temporal.PlainDate) => date.toZonedDateTime('Asia/Tokyo').toInstant();
  const mark = record === undefined || recordId === undefined ? undefined : `${record}:${recordId}`;
  const { rows } = await sql<StaffView & { total: number }>`
    with seen as (
      select e.id, e.at, e.actor_user, e.actor_label, e.data, coalesce(${mark ?? null}::text, e.subjects[1]) as mark, count(*) over () as total
      from event e
      where e.kind = 'record.viewed' and e.actor_office = ${officeCode}
        and e.at >= ${day(from)} and e.at < ${day(through.add({ days: 1 }))}
        ${staffId === undefined ? sql`` : sql`and e.actor_user = ${staffId}`}
        ${record === undefined ? sql`` : sql`and exists (select from unnest(e.subjects) as each where starts_with(each, ${`${record}:`}))`}
        ${mark === undefined ? sql`` : sql`and e.subjects @> array[${mark}]`}
      order by e.at desc, e.id desc limit ${limit} offset ${offset}
    ), named as (
      select seen.*, record, key, case when record <> 'user' then key::bigint end as record_id
      from seen, lateral (select split_part(mark, ':', 1) as record, substr(mark, strpos(mark, ':') + 1) as key) as parts
    )
    select n.id, n.at, coalesce(u.name, n.actor_label) as staff, n.data ->> 'reason' as reason, n.data ->> 'part' as part,
      n.record, n.key as "recordId", n.total,
      coalesce(j.name, o.name, fe.name, p.title, a.name, '') as name, coalesce(j.number, o.number, p.number) as number
    from named n
    left join auth_user u on u.id = n.actor_user
    left join auth_user a on n.record = 'user' and a.id = n.key
    left join jobseeker j on n.record = 'jobseeker' and j.id = n.record_id
    left join establishment o on n.record = 'establishment' and o.id = n.record_id
    left join posting p on n.record = 'posting' and p.id = n.record_id
    left join filing f on n.record = 'filing' and f.id = n.record_id
    left join establishment fe on fe.id = f.establishment_id
    order by n.at desc, n.id desc`.execute(db);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

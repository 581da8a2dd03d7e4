/** The fixed set answered by PostgreSQL alone: bigrams of each text as a tsvector under GIN, everything else by its columns. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type SearchQuery, wordsOf } from '#search/index.ts';
import { asked } from '../../src/search/engine/plan.ts';
import { conditionsOf } from '../../src/search/sql/conditions.ts';
import { CONTEXT } from './queries.ts';

const GRAMS = sql`create function pg_temp.grams(body text) returns tsvector language sql immutable as $$
  with unit as (select array(select c from regexp_split_to_table(body, '') c) as u)
  select array_to_tsvector(array(select distinct u[n] || u[n + 1] from unit, generate_series(1, cardinality(u) - 1) n)) from unit
$$`;

/** A copy of the first `count` postings with their bigrams and indexes. */
export async function prepare(db: Kysely<unknown>, count: number): Promise<void> {
  await db.connection().execute(async (one) => {
    await sql`drop table if exists bench_posting`.execute(one);
    await GRAMS.execute(one);
    await sql`set maintenance_work_mem = '512MB'`.execute(one);
    await sql`create table bench_posting as
      select *, pg_temp.grams(body || ' ' || employer) as grams from posting_search where posting_id <= ${sql.lit(count)}`.execute(
      one,
    );
    await sql`create index on bench_posting using gin (grams) with (fastupdate = off)`.execute(one);
    await sql`create index on bench_posting using gin (places, occupations)`.execute(one);
    await sql`create index on bench_posting (accepted_on desc, posting_id desc)`.execute(one);
    await sql`vacuum analyze bench_posting`.execute(one);
  });
}

const bigrams = (word: string) =>
  Array.from({ length: [...word].length - 1 }, (_, at) => [...word].slice(at, at + 2).join(''));

/** Total, counts by prefecture and occupation, first 30 ids, in one statement; answers the total. */
export async function answer(db: Kysely<unknown>, query: SearchQuery): Promise<number> {
  const grams = wordsOf(query.q).flatMap(bigrams);
  const indexed: RawBuilder<unknown> =
    grams.length === 0
      ? sql`true`
      : sql`grams @@ ${grams.map((gram) => `'${gram.replaceAll("'", "''")}'`).join(' & ')}::tsquery`;
  const { rows } = await sql<{ total: string }>`
    with found as materialized (
      select posting_id, accepted_on, places, occupations from bench_posting
      where ${indexed} and ${conditionsOf(asked(query), CONTEXT)})
    select (select count(*) from found) as total,
      (select array_agg(posting_id) from (select posting_id from found order by accepted_on desc, posting_id desc limit 30) p) as ids,
      (select json_object_agg(value, n) from (select left(place, 2) as value, count(distinct posting_id) as n
        from found, unnest(places) place group by 1) f) as prefectures,
      (select json_object_agg(value, n) from (select left(o, 3) as value, count(distinct posting_id) as n
        from found, unnest(occupations) o group by 1) f) as occupations`.execute(db);
  return Number(rows[0]?.total);
}

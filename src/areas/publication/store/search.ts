/**
 * The search of published profiles: conditions by GIN over marks and bigrams, never over more than `COUNTED` rows of the table.
 * Up to so many are counted exactly, with every facet; beyond, the first pages come from the index that is in order already.
 */
import { type RawBuilder, sql } from 'kysely';
import { gramsOf } from '#areas/jobseekers/index.ts';
import type { Db, Tx } from '#platform/db.ts';
import { wordsOf } from '#search/index.ts';
import {
  mostPages,
  type ProfileGroup,
  type ProfileQuery,
  perPage,
  placesAsked,
  profileGroups,
  worksAsked,
} from '../rules/profile-query.ts';

/** Most profiles that are counted; more are said to be more. */
export const COUNTED = 10_000;

export interface ProfileResult {
  /** Publications of the page asked for, in order. */
  readonly ids: readonly number[];
  /** Exact up to `COUNTED`; null when there are more. */
  readonly total: number | null;
  /** How many there would be with each mark of a group; null where too many to count. */
  readonly facets: Readonly<Record<ProfileGroup, ReadonlyMap<string, number> | null>>;
}

const quoted = (gram: string) => `'${gram.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

function asked(group: ProfileGroup, marks: readonly string[]): readonly string[] {
  if (group === 'place') return placesAsked(marks);
  return group === 'work' ? worksAsked(marks) : marks;
}

/** Everything a profile must meet; `without` leaves the conditions of one group out. */
function conditionsOf(query: ProfileQuery, today: Temporal.PlainDate, without?: ProfileGroup): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`(shown_until is null or shown_until > ${today.toString()}::date)`];
  for (const group of profileGroups) {
    const marks = group === without ? [] : asked(group, query.marks[group]);
    if (marks.length > 0) all.push(sql`facets && ${marks}::text[]`);
  }
  for (const word of wordsOf(query.q)) {
    const grams = gramsOf(word);
    const pairs = grams.filter((gram) => [...gram].length === 2);
    all.push(sql`grams @@ ${(pairs.length > 0 ? pairs : grams).map(quoted).join(' & ')}::tsquery`);
    if ([...word].length > 2) all.push(sql`strpos(body, ${word}) > 0`);
  }
  return sql.join(all, sql` and `);
}

/** The order of a query; both columns are indexed with it. */
const orderOf = ({ sort }: ProfileQuery) =>
  sort === 'published' ? sql`published_at desc, publication_id desc` : sql`changed_at desc, publication_id desc`;

interface Counted {
  readonly total: number;
  readonly ids: readonly number[] | null;
  readonly facets: Readonly<Record<string, number>> | null;
}

/** Counts up to one more than `COUNTED`, and the facets of all those when there are not more. */
export const countStatement = (query: ProfileQuery, today: Temporal.PlainDate, without?: ProfileGroup) => sql<Counted>`
  with found as materialized (
    select publication_id, published_at, changed_at, facets from publication_search
    where ${conditionsOf(query, today, without)} limit ${COUNTED + 1})
  select (select count(*)::int from found) as total,
    (select array_agg(publication_id) from (
      select publication_id from found order by ${orderOf(query)} limit ${perPage} offset ${(query.page - 1) * perPage}) page) as ids,
    (select json_object_agg(mark, n) from (
      select mark, count(*)::int as n from found, unnest(facets) mark
      where (select count(*) from found) <= ${COUNTED} group by mark) counted) as facets`;

/** A page of a search that finds very many: the index in order is read until the page is full. */
export const pageStatement = (query: ProfileQuery, today: Temporal.PlainDate) => sql<{ publication_id: number }>`
  select publication_id from publication_search where ${conditionsOf(query, today)}
  order by ${orderOf(query)} limit ${perPage} offset ${(query.page - 1) * perPage}`;

async function pageOfMany(tx: Tx, query: ProfileQuery, today: Temporal.PlainDate): Promise<readonly number[]> {
  for (const setting of ['enable_bitmapscan', 'enable_seqscan', 'enable_sort'])
    await sql`select set_config(${setting}, 'off', true)`.execute(tx);
  const { rows } = await pageStatement(query, today).execute(tx);
  return rows.map((row) => row.publication_id);
}

/** A page of profiles with counts. */
export async function searchProfiles(db: Db, query: ProfileQuery, today: Temporal.PlainDate): Promise<ProfileResult> {
  const chosen = profileGroups.filter((group) => query.marks[group].length > 0);
  const count = async (without?: ProfileGroup) => (await countStatement(query, today, without).execute(db)).rows[0];
  const [base, ...others] = await Promise.all([count(), ...chosen.map((group) => count(group))]);
  const facetsOf = (counted: Counted | undefined) =>
    counted && counted.total <= COUNTED ? new Map(Object.entries(counted.facets ?? {})) : null;
  const common = facetsOf(base);
  const facets = Object.fromEntries(
    profileGroups.map((group) => {
      const nth = chosen.indexOf(group);
      return [group, nth < 0 ? common : facetsOf(others[nth])];
    }),
  ) as Record<ProfileGroup, ReadonlyMap<string, number> | null>;
  const total = base?.total ?? 0;
  if (total <= COUNTED) return { ids: base?.ids ?? [], total, facets };
  const ids = await db.transaction().execute((tx) => pageOfMany(tx, query, today));
  return { ids, total: null, facets };
}

/** Pages that can be turned to. */
export const pagesOf = ({ total }: ProfileResult): number =>
  Math.min(mostPages, Math.max(1, Math.ceil((total ?? COUNTED) / perPage)));

/** Most new profiles that are counted for a kept search. */
export const MOST_NEW = 100;

/** How many profiles that meet a query were published after a moment, at most `MOST_NEW`. */
export async function newProfiles(
  db: Db,
  query: ProfileQuery,
  since: Temporal.Instant,
  today: Temporal.PlainDate,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from (
      select from publication_search where published_at > ${since.toString()}::timestamptz
        and ${conditionsOf(query, today)} limit ${MOST_NEW}) found`.execute(db);
  return rows[0]?.n ?? 0;
}

/**
 * The search port in plain SQL: slow and plain, the same answers. It serves while the index is being built, and is what the
 * index is compared with.
 */
import { type QueryExecutorProvider, type RawBuilder, sql } from 'kysely';
import {
  EMPLOYMENTS,
  type Facet,
  FLAGS,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  SIZES,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
} from '../codes.ts';
import { type Asked, asked, askedFor, droppingEach, freshSince, tells } from '../engine/plan.ts';
import type { FacetCount, SearchContext, SearchPort, SearchQuery, SearchResult } from '../port.ts';
import { conditionsOf, distance, majorOfO, visible } from './conditions.ts';

type Sql = RawBuilder<unknown>;

const names = (list: readonly string[]) => sql`array[${sql.join(list.map((name) => sql.lit(name)))}]`;
const coded = (column: string, list: readonly string[], first = 0): Sql =>
  sql`select (${names(list)})[${sql.ref(column)} + ${sql.lit(1 - first)}] as value`;
const bits = (column: string, list: readonly string[]): Sql =>
  sql`select value from unnest(${names(list)}) with ordinality as t(value, n) where (${sql.ref(column)} >> (n - 1)::int) & 1 = 1`;

/** For a row: the distinct values it has of the facet. */
function valuesOf(facet: Facet, context: SearchContext): Sql {
  switch (facet) {
    case 'prefecture':
      return sql`select distinct left(p, 2) as value from unnest(places) p`;
    case 'city':
      return sql`select distinct p as value from unnest(places) p where length(p) = 5`;
    case 'category':
      return sql`select distinct left(c, 2) as value from unnest(categories) c`;
    case 'category-detail':
      return sql`select distinct c as value from unnest(categories) c where length(c) > 2`;
    case 'occupation-major':
      return sql`select distinct ${majorOfO} as value from unnest(occupations) o`;
    case 'occupation-middle':
      return sql`select distinct left(o, 2) as value from unnest(occupations) o`;
    case 'occupation-small':
      return sql`select distinct left(o, 3) as value from unnest(occupations) o where length(o) >= 3`;
    case 'kind':
      return coded('kind', KINDS);
    case 'employment':
      return coded('employment', EMPLOYMENTS, 1);
    case 'wageType':
      return coded('wage_type', WAGE_TYPES);
    case 'twoDayWeek':
      return coded('two_day_week', TWO_DAY_WEEKS);
    case 'industry':
      return sql`select left(industry, 2) as value where industry is not null`;
    case 'hours-type':
      return sql`select case value when 'full-time' then 'full' else 'part' end as value
        from (${bits('flags', FLAGS)}) flag where value in ('full-time', 'part-time')`;
    case 'holiday':
      return bits('holidays', HOLIDAYS);
    case 'insurance':
      return bits('insurances', INSURANCES);
    case 'flag':
      return bits('flags', FLAGS);
    case 'size':
      return sql`select least::text as value from unnest(array[${sql.join(SIZES.map((size) => sql.lit(size)))}]) least where employees >= least`;
    case 'new': {
      const since = (fresh: 'day' | 'week') => freshSince(fresh, context).toString();
      return sql`select value from (values ('day', ${since('day')}::date), ('week', ${since('week')}::date)) t(value, since)
        where accepted_on >= since`;
    }
  }
}

function orderOf(query: SearchQuery): Sql {
  const rest = sql`accepted_on desc, posting_id desc`;
  if (query.sort === 'deadline') return sql`valid_through, ${rest}`;
  if (query.sort === 'holidays') return sql`annual_holidays desc nulls last, ${rest}`;
  if (query.sort === 'wage') {
    const unit = query.hourly ? 'hourly' : query.wageType === null ? 'monthly' : 'wage';
    return sql`coalesce(${sql.ref(`${unit}_total`)}, ${sql.ref(`${unit}_base`)}) desc nulls last, ${rest}`;
  }
  return query.sort === 'distance' && query.near !== null ? sql`${distance(query.near)}, ${rest}` : rest;
}

/** The search port over a database. */
export function sqlSearch(db: QueryExecutorProvider): SearchPort {
  const rowsOf = async <T>(statement: Sql): Promise<readonly T[]> => (await statement.execute(db)).rows as readonly T[];

  async function countAsked(variant: Asked, context: SearchContext): Promise<number> {
    const [row] = await rowsOf<{ total: number | string }>(
      sql`select count(*) as total from posting_search where ${conditionsOf(variant, context)}`,
    );
    return Number(row?.total);
  }

  async function countFacet(query: SearchQuery, context: SearchContext, facet: Facet): Promise<readonly FacetCount[]> {
    const rows = await rowsOf<{ value: string; count: number | string }>(
      sql`select value, count(*) as count from posting_search, lateral (${valuesOf(facet, context)}) facet
        where ${conditionsOf(askedFor(query, facet), context)} group by value order by count desc, value collate "C"`,
    );
    const told = tells(query, facet);
    return rows.filter(({ value }) => told(value)).map(({ value, count }) => ({ value, count: Number(count) }));
  }

  async function page(query: SearchQuery, context: SearchContext) {
    const where = conditionsOf(asked(query), context);
    const offset = (query.page - 1) * query.per;
    if (!query.fold) {
      const rows = await rowsOf<{ id: number | string }>(
        sql`select posting_id as id from posting_search where ${where} order by ${orderOf(query)} limit ${query.per} offset ${offset}`,
      );
      return { ids: rows.map(({ id }) => Number(id)), others: rows.map(() => 0), entries: undefined };
    }
    const employer = sql`case when ${visible(context)} then establishment_id::text else 'posting ' || posting_id end`;
    const entries = sql`select posting_id as id, row_number() over (order by ${orderOf(query)}) as place,
        row_number() over (partition by ${employer} order by ${orderOf(query)}) as nth,
        count(*) over (partition by ${employer}) - 1 as others
      from posting_search where ${where}`;
    const [number] = await rowsOf<{ entries: number | string }>(
      sql`select count(*) as entries from (${entries}) e where nth = 1`,
    );
    const rows = await rowsOf<{ id: number | string; others: number | string }>(
      sql`select id, others from (${entries}) e where nth = 1 order by place limit ${query.per} offset ${offset}`,
    );
    return {
      ids: rows.map(({ id }) => Number(id)),
      others: rows.map(({ others }) => Number(others)),
      entries: Number(number?.entries),
    };
  }

  const port: SearchPort = {
    edition: () => undefined,
    async search(query, context, facets = []) {
      const begin = performance.now();
      const total = await port.count(query, context);
      const { ids, others, entries } = await page(query, context);
      const counted = await port.facetsOf(query, context, facets);
      const { page: number, per } = query;
      const tookMs = performance.now() - begin;
      return { total, entries: entries ?? total, page: number, per, ids, others, facets: counted, tookMs };
    },
    count: (query, context) => countAsked(asked(query), context),
    async facetsOf(query, context, facets) {
      const counts: SearchResult['facets'] = {};
      for (const facet of facets) counts[facet] = await countFacet(query, context, facet);
      return counts;
    },
    async withoutEach(query, context) {
      const totals = [];
      for (const { criterion, query: rest } of droppingEach(query))
        totals.push({ criterion, total: await port.count(rest, context) });
      return totals.sort((a, b) => b.total - a.total);
    },
  };
  return port;
}

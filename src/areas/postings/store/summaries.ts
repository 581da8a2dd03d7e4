import { type QueryExecutorProvider, sql } from 'kysely';
import { preparedAs } from '#platform/prepared.ts';
import {
  type Disclosure,
  EMPLOYMENTS,
  type Employment,
  FLAGS,
  type Flag,
  HOLIDAYS,
  type Holiday,
  WAGE_TYPES,
  type WageType,
} from '#search/index.ts';
import type { PostingContent } from '../fields/index.ts';
import { mayKnowEmployer } from '../rules/disclosure.ts';
import { payRange } from '../rules/pay-range.ts';
import type { Reading } from './public.ts';

/** What a list shows of a posting that may be shown today. */
export interface PostingSummary {
  readonly id: number;
  readonly number: string;
  readonly title: string;
  /** 事業所名 and 事業所番号; null where the reader may not know the employer (S restrict). */
  readonly employer: string | null;
  readonly establishmentNumber: string | null;
  readonly disclosure: Disclosure;
  readonly employment: Employment;
  readonly partTime: boolean;
  readonly wageType: WageType;
  /** Yen in the unit of `wageType`; null when none is stated. */
  readonly wageFrom: number | null;
  /** Null when no upper limit is stated. */
  readonly wageTo: number | null;
  /** Yen an hour, whatever the form of pay: without allowances and with them. */
  readonly hourlyBase: number | null;
  readonly hourlyTotal: number | null;
  readonly annualHolidays: number | null;
  readonly holidays: readonly Holiday[];
  readonly places: readonly string[];
  /** Where the work is; of an employer that not everybody may know its municipality. */
  readonly lat: number | null;
  readonly lng: number | null;
  readonly flags: readonly Flag[];
  readonly acceptedOn: Temporal.PlainDate;
  readonly validThrough: Temporal.PlainDate;
}

const chosen = <T extends string>(list: readonly T[], bits: number) =>
  list.filter((_value, place) => bits & (1 << place));

/**
 * The postings of these ids, in this order, as they stand in the database now: those that ended, were withdrawn or left the
 * site since the index looked are left out. One query.
 */
export async function postingSummaries(
  db: QueryExecutorProvider,
  ids: readonly number[],
  { reader, today }: Reading,
): Promise<readonly PostingSummary[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{
    id: number;
    number: string;
    title: string;
    employer: string;
    establishmentNumber: string | null;
    disclosure: Disclosure;
    employment: number;
    wageType: number;
    wageFrom: number | null;
    hourlyBase: number | null;
    hourlyTotal: number | null;
    annualHolidays: number | null;
    holidays: number;
    places: string[];
    lat: number | null;
    lng: number | null;
    flags: number;
    acceptedOn: Temporal.PlainDate;
    validThrough: Temporal.PlainDate;
    pay: PostingContent['pay'] | null;
  }>`
    ${preparedAs('posting-summaries')}
    select p.id, p.number, p.title, e.name as employer, q.establishment_number as "establishmentNumber", s.disclosure, q.employment, q.wage_type as "wageType",
      coalesce(q.wage_total, q.wage_base) as "wageFrom", q.hourly_base as "hourlyBase",
      q.hourly_total as "hourlyTotal", q.annual_holidays as "annualHolidays", q.holidays, q.places, q.lat, q.lng, q.flags,
      s.accepted_on as "acceptedOn", s.valid_through as "validThrough", c.content->'pay' as pay
    from unnest(${ids}::bigint[]) with ordinality as asked (id, place)
    join posting_state s on s.posting_id = asked.id and s.state = 'accepted' and s.disclosure <= 3
      and s.invalid_from > ${today.toString()}::date
    join posting p on p.id = asked.id
    join posting_search q on q.posting_id = asked.id
    join posting_content c on c.posting_id = asked.id
    join establishment e on e.id = p.establishment_id and e.stopped_at is null
    order by asked.place`.execute(db);
  return rows.map(({ flags, holidays, wageType, employment, disclosure, pay, ...row }) => {
    const held = chosen(FLAGS, flags);
    const known = mayKnowEmployer(disclosure, reader);
    const range = payRange(pay ?? undefined);
    return {
      ...row,
      disclosure,
      employer: known ? row.employer : null,
      establishmentNumber: known ? row.establishmentNumber : null,
      wageFrom: range?.from ?? row.wageFrom,
      wageTo: range?.to ?? null,
      flags: held,
      partTime: held.includes('part-time'),
      holidays: chosen(HOLIDAYS, holidays),
      wageType: WAGE_TYPES[wageType] ?? 'other',
      employment: EMPLOYMENTS[employment - 1] ?? '2',
    };
  });
}

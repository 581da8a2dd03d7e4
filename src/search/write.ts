/** Writing the row a posting is found by. Always in the transaction that changes the posting. */
import { type QueryExecutorProvider, sql } from 'kysely';
import {
  bitsOf,
  CONTRACTS,
  DRIVING_LICENCES,
  FLAGS,
  type Flag,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  RENEWALS,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
} from './codes.ts';
import { fold } from './fold.ts';
import type { PostingDocument } from './port.ts';

/** The columns of `posting_search` in the order that `searchRow` fills them (for COPY). */
export const SEARCH_COLUMNS = [
  'posting_id',
  'posting_number',
  'establishment_id',
  'establishment_number',
  'disclosure',
  'organisation',
  'kind',
  'accepted_on',
  'valid_through',
  'employment',
  'places',
  'lat',
  'lng',
  'lines',
  'stations',
  'categories',
  'occupations',
  'wage_type',
  'wage_base',
  'wage_total',
  'monthly_base',
  'monthly_total',
  'hourly_base',
  'hourly_total',
  'hours',
  'overtime_hours',
  'holidays',
  'two_day_week',
  'annual_holidays',
  'contract',
  'insurances',
  'renewal',
  'retirement_age',
  'employees',
  'industry',
  'driving_licence',
  'licences',
  'age_from',
  'age_to',
  'flags',
  'body',
  'employer',
] as const;

export type SearchColumn = (typeof SEARCH_COLUMNS)[number];
export type SearchValue = string | number | null | readonly string[] | readonly number[];
export type SearchRow = Readonly<Record<SearchColumn, SearchValue>>;

/** The row of `posting_search` for a posting: codes, folded texts. Lists are arrays (as SQL arrays), dates ISO. */
export function searchRow(doc: PostingDocument): SearchRow {
  const flags = new Set<Flag>(doc.flags);
  flags.add(doc.partTime ? 'part-time' : 'full-time');
  if (doc.forDisabled) flags.add('for-disabled');
  return {
    posting_id: doc.id,
    posting_number: doc.number,
    establishment_id: doc.establishmentId,
    establishment_number: doc.establishmentNumber,
    disclosure: doc.disclosure,
    organisation: doc.organisation,
    kind: KINDS.indexOf(doc.kind),
    accepted_on: doc.acceptedOn.toString(),
    valid_through: doc.validThrough.toString(),
    employment: Number(doc.employment),
    places: doc.places,
    lat: doc.point?.lat ?? null,
    lng: doc.point?.lng ?? null,
    lines: doc.lines,
    stations: doc.stations,
    categories: doc.categories,
    occupations: doc.occupations,
    wage_type: WAGE_TYPES.indexOf(doc.wageType),
    wage_base: doc.wageBase,
    wage_total: doc.wageTotal,
    monthly_base: doc.monthlyBase,
    monthly_total: doc.monthlyTotal,
    hourly_base: doc.hourlyBase,
    hourly_total: doc.hourlyTotal,
    hours: doc.hours.flatMap(({ from, to }) => [from, to]),
    overtime_hours: doc.overtimeHours,
    holidays: bitsOf(HOLIDAYS, doc.holidays),
    two_day_week: TWO_DAY_WEEKS.indexOf(doc.twoDayWeek),
    annual_holidays: doc.annualHolidays,
    contract: CONTRACTS.indexOf(doc.contract),
    insurances: bitsOf(INSURANCES, doc.insurances),
    renewal: RENEWALS.indexOf(doc.renewal),
    retirement_age: doc.retirementAge,
    employees: doc.employees,
    industry: doc.industry,
    driving_licence: DRIVING_LICENCES.indexOf(doc.drivingLicence),
    licences: doc.licences,
    age_from: doc.ageFrom,
    age_to: doc.ageTo,
    flags: bitsOf(FLAGS, flags),
    body: fold(doc.text),
    employer: fold(doc.employerName),
  };
}

/** The statement that takes lines of `searchCopyLine`. */
export const COPY_SEARCH_ROWS = `copy posting_search (${SEARCH_COLUMNS.join(', ')}) from stdin`;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyField(value: SearchValue): string {
  if (value === null) return '\\N';
  const text = typeof value === 'object' ? `{${value.join(',')}}` : String(value);
  return text.replace(/[\\\t\n\r]/g, (unit) => ESCAPES[unit] as string);
}

/** To be run in the transaction of a COPY: every index is built anew once it commits. */
export const REBUILD_INDEXES = 'update posting_change_floor set epoch = epoch + 1';

/**
 * A posting's row as a line for `COPY_SEARCH_ROWS`: for filling the table at national size. Nothing is told to the feed:
 * `REBUILD_INDEXES` must go with it.
 */
export function searchCopyLine(doc: PostingDocument): string {
  const row = searchRow(doc);
  return `${SEARCH_COLUMNS.map((column) => copyField(row[column])).join('\t')}\n`;
}

/** Makes a posting findable, or found as it now is, once `tx` commits. */
export function writeSearchRow(tx: QueryExecutorProvider, doc: PostingDocument): Promise<void> {
  return writeSearchRows(tx, [doc]);
}

/** The same for many (up to about 1,000 at a time, each posting once), in two statements. */
export async function writeSearchRows(tx: QueryExecutorProvider, docs: readonly PostingDocument[]): Promise<void> {
  if (docs.length === 0) return;
  const columns = sql.join(SEARCH_COLUMNS.map((column) => sql.ref(column)));
  const rows = sql.join(
    docs.map((doc) => {
      const row = searchRow(doc);
      return sql`(${sql.join(SEARCH_COLUMNS.map((column) => sql.val(row[column])))})`;
    }),
  );
  const updates = sql.join(
    SEARCH_COLUMNS.slice(1).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`),
  );
  await sql`insert into posting_search (${columns}) values ${rows}
    on conflict (posting_id) do update set ${updates}`.execute(tx);
  await sql`insert into posting_change (posting_id, kind)
    select id, 'put' from unnest(${docs.map(({ id }) => id)}::bigint[]) id`.execute(tx);
}

/** Makes a posting no longer findable (ended, stopped, disclosure 4) once `tx` commits. */
export async function removeSearchRow(tx: QueryExecutorProvider, postingId: number): Promise<void> {
  await sql`delete from posting_search where posting_id = ${postingId}`.execute(tx);
  await sql`insert into posting_change (posting_id, kind) values (${postingId}, 'remove')`.execute(tx);
}

/** The conditions of a query as SQL over `posting_search`. */
import { type RawBuilder, sql } from 'kysely';
import {
  bitsOf,
  CONTRACTS,
  DRIVING_LICENCES,
  FLAGS,
  type Flag,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  OCCUPATION_MAJORS,
  RENEWALS,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
  wardsOf,
} from '../codes.ts';
import { type Asked, EARTH_RADIUS_KM, freshSince, hoursAsked, visibleTo } from '../engine/plan.ts';
import { wordsOf } from '../fold.ts';
import type { SearchContext, SearchQuery } from '../port.ts';

type Condition = RawBuilder<unknown>;

const or = (conditions: readonly Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`;
const places = <T extends string>(list: readonly T[], values: readonly T[]) =>
  values.map((value) => list.indexOf(value));
const oneOf = (column: string, values: readonly (string | number)[], type: string): Condition =>
  sql`${sql.ref(column)} = any(${values}::${sql.raw(type)}[])`;

/** The 大分類 letter of the 職業分類 code in `o`. */
export const majorOfO: Condition = sql`case ${sql.join(
  OCCUPATION_MAJORS.toReversed().map(
    ([letter, first]) => sql`when left(o, 2)::int >= ${sql.lit(first)} then ${sql.lit(letter)}`,
  ),
  sql` `,
)} end`;

/** Kilometres from a point. */
export function distance({ lat, lng }: NonNullable<SearchQuery['near']>): Condition {
  return sql`(2 * ${sql.lit(EARTH_RADIUS_KM)} * asin(sqrt(least(1, power(sin(radians(lat::float8 - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(lat::float8)) * power(sin(radians(lng::float8 - ${lng}::float8) / 2), 2)))))`;
}

/** Whether the audience may know the employer of the row. */
export function visible(context: SearchContext): Condition {
  return oneOf('disclosure', visibleTo(context.audience), 'smallint');
}

/** Everything a row must meet. */
export function conditionsOf({ query, ownWage }: Asked, context: SearchContext): Condition {
  const all: Condition[] = [sql`valid_through >= ${context.today.toString()}::date`];
  const known = visible(context);
  const has = (word: string) => sql`(strpos(body, ${word}) > 0 or (${known} and strpos(employer, ${word}) > 0))`;
  const words = wordsOf(query.q);
  if (words.length > 0) all.push(query.match === 'or' ? or(words.map(has)) : sql.join(words.map(has), sql` and `));
  for (const word of wordsOf(query.not)) all.push(sql`not ${has(word)}`);

  const place = [
    ...query.pref.map((code) => sql`left(p, 2) = ${code}`),
    ...query.city.map((code) => {
      const wards = wardsOf(code);
      return wards === undefined
        ? sql`p = ${code}`
        : sql`(length(p) = 5 and p::int >= ${wards.above} and p::int < ${wards.end})`;
    }),
  ];
  if (place.length > 0) all.push(sql`exists (select from unnest(places) p where ${or(place)})`);
  const work = [
    ...query.category.map(
      (code) => sql`exists (select from unnest(categories) c where left(c, ${code.length}::int) = ${code})`,
    ),
    ...query.occupation.map((code) =>
      /^\D$/.test(code)
        ? sql`exists (select from unnest(occupations) o where ${majorOfO} = ${code})`
        : sql`exists (select from unnest(occupations) o where left(o, ${code.length}::int) = ${code})`,
    ),
  ];
  if (work.length > 0) all.push(or(work));

  const coded = (column: string, values: readonly number[]) => {
    if (values.length > 0) all.push(oneOf(column, values, 'smallint'));
  };
  coded('kind', places(KINDS, query.kind));
  coded('employment', query.employment.map(Number));
  coded('two_day_week', places(TWO_DAY_WEEKS, query.twoDayWeek));
  coded(
    'contract',
    places(
      CONTRACTS,
      query.contract.flatMap((value) => (value === 'dispatch' ? (['dispatch', 'temp-to-perm'] as const) : [value])),
    ),
  );
  coded('renewal', places(RENEWALS, query.renewal));
  if (query.wageType !== null) coded('wage_type', places(WAGE_TYPES, [query.wageType]));

  const bits = (column: string, value: number) => all.push(sql`${sql.ref(column)} & ${value} = ${value}`);
  const flags: readonly Flag[] = [
    ...query.flag,
    ...(query.disabled ? (['for-disabled'] as const) : []),
    ...(query.hoursType === null ? [] : ([query.hoursType === 'full' ? 'full-time' : 'part-time'] as const)),
    ...(query.drivingLicence === 'automatic' ? (['automatic-only'] as const) : []),
  ];
  if (flags.length > 0) bits('flags', bitsOf(FLAGS, flags));
  if (query.flagNot.length > 0) all.push(sql`flags & ${bitsOf(FLAGS, query.flagNot)} = 0`);
  if (query.holiday.length > 0) bits('holidays', bitsOf(HOLIDAYS, query.holiday));
  if (query.insurance.length > 0) bits('insurances', bitsOf(INSURANCES, query.insurance));
  if (query.drivingLicence !== null && query.drivingLicence !== 'automatic')
    coded('driving_licence', places(DRIVING_LICENCES, [query.drivingLicence]));
  if (query.licence.length > 0) all.push(sql`licences && ${query.licence}::text[]`);
  if (query.licenceNot.length > 0) all.push(sql`not licences && ${query.licenceNot}::text[]`);
  if (query.station.length > 0) all.push(sql`stations && ${query.station}::text[]`);
  if (query.lines.length > 0)
    all.push(
      sql`exists (select from unnest(lines) l where ${or(query.lines.map(({ from, to }) => sql`l between ${from} and ${to}`))})`,
    );
  if (query.industry.length > 0)
    all.push(or(query.industry.map((code) => sql`left(industry, ${code.length}::int) = ${code}`)));
  if (query.size !== null) all.push(sql`employees >= ${query.size}`);
  if (query.organisation !== null) all.push(sql`organisation = ${query.organisation}`);
  if (query.fresh !== null) all.push(sql`accepted_on >= ${freshSince(query.fresh, context).toString()}::date`);

  for (const word of wordsOf(query.employer)) {
    const matches = sql`(${known} and strpos(employer, ${word}) > 0)`;
    all.push(query.employerNot ? sql`not ${matches}` : matches);
  }
  const sameNumber = (column: string, number: string) =>
    sql`string_to_array(${sql.ref(column)}, '-')::int[] = ${number.split('-').map(Number)}::int[]`;
  if (query.establishment !== null)
    all.push(sql`(${known} and ${sameNumber('establishment_number', query.establishment)})`);
  if (query.number.length > 0) all.push(or(query.number.map((number) => sameNumber('posting_number', number))));

  if (query.wage !== null) {
    const column = `${query.hourly ? 'hourly' : ownWage ? 'wage' : 'monthly'}_${query.allowances ? 'total' : 'base'}`;
    all.push(sql`${sql.ref(column)} >= ${query.wage}`);
  }
  const { from, to, shifts } = hoursAsked(query);
  if (from !== null || to !== null) {
    const fits = (shift: number) =>
      sql`(${from === null ? sql`true` : sql`start + ${shift} >= ${from}`} and ${to === null ? sql`true` : sql`finish + ${shift} <= ${to}`})`;
    all.push(sql`exists (
      select from (select hours[n] as start, case when hours[n + 1] > hours[n] then hours[n + 1] else hours[n + 1] + 1440 end as finish
                   from generate_series(1, cardinality(hours), 2) n) pattern
      where ${or(shifts.map(fits))})`);
  }
  if (query.overtime === 'yes') all.push(sql`overtime_hours > 0`);
  if (query.overtime === 'no') all.push(sql`overtime_hours = 0`);
  if (query.overtimeMax !== null) all.push(sql`overtime_hours <= ${query.overtimeMax}`);
  if (query.annualHolidays !== null) all.push(sql`annual_holidays >= ${query.annualHolidays}`);
  if (query.retirement === 'yes') all.push(sql`retirement_age is not null`);
  if (query.retirement === 'no') all.push(sql`retirement_age is null`);
  if (query.retirementAge !== null) all.push(sql`retirement_age >= ${query.retirementAge}`);
  if (query.age !== null)
    all.push(sql`coalesce(age_from <= ${query.age}, true) and coalesce(age_to >= ${query.age}, true)`);
  if (query.ageLimit !== null) {
    const unlimited = sql`(age_from is null and age_to is null)`;
    all.push(query.ageLimit === 'unlimited' ? unlimited : sql`not ${unlimited}`);
  }
  if (query.near !== null) all.push(sql`${distance(query.near)} <= ${query.near.km}`);
  return sql.join(all, sql` and `);
}

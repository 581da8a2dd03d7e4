/** What a search means, free of how it is answered: shared by the index and plain SQL. */
import type { Disclosure, Facet } from '../codes.ts';
import { type Audience, everything, type SearchContext, type SearchQuery } from '../port.ts';
import { parameterOf } from '../query-string.ts';

/** The disclosure levels whose employer an audience may know. */
export function visibleTo(audience: Audience): readonly Disclosure[] {
  if (audience === 'public') return [1];
  return audience === 'jobseeker' ? [1, 2] : [1, 2, 3];
}

/** The properties that make up one criterion, named by the first. */
const CRITERIA: readonly (readonly (keyof SearchQuery)[])[] = [
  ['q', 'match'],
  ['not'],
  ['pref', 'city'],
  ['category', 'occupation'],
  ['kind'],
  ['disabled'],
  ['hoursType'],
  ['employment'],
  ['wage', 'hourly', 'allowances'],
  ['wageType'],
  ['hoursFrom', 'hoursTo'],
  ['overtime'],
  ['overtimeMax'],
  ['holiday'],
  ['twoDayWeek'],
  ['annualHolidays'],
  ['fresh'],
  ['contract'],
  ['insurance'],
  ['renewal'],
  ['retirement'],
  ['retirementAge'],
  ['lines'],
  ['station'],
  ['employer', 'employerNot'],
  ['size'],
  ['industry'],
  ['drivingLicence'],
  ['licence'],
  ['licenceNot'],
  ['flag'],
  ['flagNot'],
  ['age'],
  ['ageLimit'],
  ['number'],
  ['establishment'],
  ['organisation'],
  ['near'],
];

/** How another property is compared: asks nothing by itself. */
const MANNERS: ReadonlySet<keyof SearchQuery> = new Set(['match', 'hourly', 'allowances']);

/** The criterion whose values a facet counts: its own choice is left out when it is counted. */
const OWN_CRITERION: Partial<Record<Facet, readonly (keyof SearchQuery)[]>> = {
  prefecture: ['pref', 'city'],
  city: ['pref', 'city'],
  category: ['category', 'occupation'],
  'category-detail': ['category', 'occupation'],
  'occupation-major': ['category', 'occupation'],
  'occupation-middle': ['category', 'occupation'],
  'occupation-small': ['category', 'occupation'],
  kind: ['kind'],
  'hours-type': ['hoursType'],
  employment: ['employment'],
  wageType: ['wageType'],
  twoDayWeek: ['twoDayWeek'],
  industry: ['industry'],
  size: ['size'],
  new: ['fresh'],
};

const asks = (query: SearchQuery, property: keyof SearchQuery): boolean => {
  const value = query[property];
  return Array.isArray(value) ? value.length > 0 : value !== everything[property];
};

function without(query: SearchQuery, properties: readonly (keyof SearchQuery)[]): SearchQuery {
  return { ...query, ...Object.fromEntries(properties.map((property) => [property, everything[property]])) };
}

/** For each criterion the query uses: its parameter name and the query without it. */
export function droppingEach(query: SearchQuery): readonly { criterion: string; query: SearchQuery }[] {
  return CRITERIA.flatMap((properties) => {
    const asked = properties.find((property) => !MANNERS.has(property) && asks(query, property));
    return asked === undefined ? [] : [{ criterion: parameterOf(asked), query: without(query, properties) }];
  });
}

/**
 * A query as it is evaluated. `ownWage`: the amount is compared in each posting's own unit even without a wage type, as choosing
 * that value of the facet would do.
 */
export interface Asked {
  readonly query: SearchQuery;
  readonly ownWage: boolean;
}

/** The query by which a facet is counted. */
export function askedFor(query: SearchQuery, facet: Facet): Asked {
  const own = OWN_CRITERION[facet] ?? [];
  return {
    query: own.some((property) => asks(query, property)) ? without(query, own) : query,
    ownWage: query.wage !== null && (facet === 'wageType' || query.wageType !== null),
  };
}

/** Whether the count of a value is told: of municipalities only those in the prefectures asked for, where some are. */
export function tells(query: SearchQuery, facet: Facet): (value: string) => boolean {
  if (facet !== 'city' || query.pref.length + query.city.length === 0) return () => true;
  const prefectures = new Set([...query.pref, ...query.city.map((code) => code.slice(0, 2))]);
  return (value) => prefectures.has(value.slice(0, 2));
}

/** The query itself. */
export function asked(query: SearchQuery): Asked {
  return { query, ownWage: query.wage !== null && query.wageType !== null };
}

/** The first 受付年月日 that counts as new: 当日・前日, or 1週間以内. */
export function freshSince(fresh: 'day' | 'week', context: SearchContext): Temporal.PlainDate {
  return context.today.subtract({ days: fresh === 'day' ? 1 : 7 });
}

/** The hours asked for, in minutes; with both ends given, a `to` that is not after `from` lies on the next day. */
export function hoursAsked(query: SearchQuery): { from: number | null; to: number | null; shifts: readonly number[] } {
  const { hoursFrom: from, hoursTo: to } = query;
  if (from === null || to === null) return { from, to, shifts: [0] };
  return { from, to: to > from ? to : to + 1440, shifts: [0, 1440] };
}

export const EARTH_RADIUS_KM = 6371;

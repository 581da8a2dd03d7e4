/** A search as a URL: parameters ⇄ `SearchQuery`. Every search is a GET address that can be kept and shared. */
import {
  EMPLOYMENTS,
  FLAGS,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  PAGE_SIZES,
  RENEWALS,
  SIZES,
  SORTS,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
} from './codes.ts';
import { everything, type SearchQuery } from './port.ts';

/** Something in the address that could not be taken as it stands. The search is done without it (a text too long: with its beginning). */
export interface QueryProblem {
  readonly parameter: string;
  readonly code: 'too-long' | 'unknown-value' | 'not-a-number' | 'out-of-range' | 'too-many' | 'needs-centre';
  readonly value: string;
  /** The limit that was passed, where there is one. */
  readonly limit?: number;
}

export interface ParsedQuery {
  readonly query: SearchQuery;
  readonly problems: readonly QueryProblem[];
}

/** フリーワード, NOT words: characters. */
export const FREE_TEXT_LIMIT = 50;
/** 事業所名: characters. */
export const EMPLOYER_LIMIT = 60;
/** Values of one parameter. */
const LIST_LIMIT = 100;
/** Pages that can be asked for: more than all postings of the country at 10 a page. */
const PAGE_LIMIT = 1_000_000;

type Report = (code: QueryProblem['code'], value: string, limit?: number) => void;

/** One property of the query: reads the values of its parameter, writes them back; nothing written when it asks nothing. */
interface Parameter<K extends keyof SearchQuery> {
  readonly name: string;
  readonly read: (values: readonly string[], report: Report) => SearchQuery[K] | undefined;
  readonly write: (value: SearchQuery[K]) => readonly string[];
}

const oneSpaced = (value: string) => value.replace(/\s+/gu, ' ').trim();

const text = (name: string, limit: number) => ({
  name,
  read: (values: readonly string[], report: Report): string | undefined => {
    const value = oneSpaced(values.join(' '));
    const characters = [...value];
    if (characters.length <= limit) return value;
    report('too-long', value, limit);
    return characters.slice(0, limit).join('').trim();
  },
  write: (value: string): readonly string[] => (value.trim() === '' ? [] : [oneSpaced(value)]),
});

const one = <T extends string>(name: string, list: readonly T[], byDefault: T | null) => ({
  name,
  read: (values: readonly string[], report: Report): T | undefined => {
    const value = values.find((each) => each !== '');
    if (value === undefined) return undefined;
    const known = list.find((each) => each === value);
    if (known === undefined) report('unknown-value', value);
    return known;
  },
  write: (value: T | null): readonly string[] => (value === null || value === byDefault ? [] : [value]),
});

const oneNumber = <T extends number>(name: string, list: readonly T[], byDefault: T | null) => ({
  name,
  read: (values: readonly string[], report: Report): T | undefined => {
    const value = values.find((each) => each !== '');
    if (value === undefined) return undefined;
    const known = list.find((each) => String(each) === value);
    if (known === undefined) report('unknown-value', value);
    return known;
  },
  write: (value: T | null): readonly string[] => (value === null || value === byDefault ? [] : [String(value)]),
});

const integer = <T extends number | null>(name: string, min: number, max: number, byDefault: T) => ({
  name,
  read: (values: readonly string[], report: Report): number | undefined => {
    const typed = values.find((each) => each.trim() !== '');
    if (typed === undefined) return undefined;
    const value = typed.normalize('NFKC').trim().replaceAll(',', '');
    if (!/^\d{1,12}$/.test(value)) {
      report('not-a-number', typed);
      return undefined;
    }
    const number = Number(value);
    if (number >= min && number <= max) return number;
    report('out-of-range', typed, number < min ? min : max);
    return undefined;
  },
  write: (value: number | T): readonly string[] => (value === null || value === byDefault ? [] : [String(value)]),
});

/** A list of values of which each must fit; given twice counts once; written in a fixed order, so that the address is canonical. */
const list = <T extends string>(name: string, accept: (value: string) => T | undefined, limit = LIST_LIMIT) => ({
  name,
  read: (values: readonly string[], report: Report): readonly T[] => {
    const taken = new Set<T>();
    for (const typed of values.flatMap((each) => each.split(','))) {
      const value = typed.normalize('NFKC').trim();
      if (value === '') continue;
      const accepted = accept(value);
      if (accepted === undefined) report('unknown-value', typed);
      else if (taken.size === limit && !taken.has(accepted)) report('too-many', typed, limit);
      else taken.add(accepted);
    }
    return [...taken].sort();
  },
  write: (value: readonly T[]): readonly string[] => [...value].sort(),
});

const among = <T extends string>(name: string, known: readonly T[]) =>
  list(name, (value) => known.find((each) => each === value));

const code = (name: string, pattern: RegExp, limit = LIST_LIMIT) =>
  list(name, (value) => (pattern.test(value) ? value : undefined), limit);

const mark = (name: string) => ({
  name,
  read: (values: readonly string[], report: Report): boolean | undefined => {
    const value = values.find((each) => each !== '');
    if (value === undefined || value === '0') return undefined;
    if (value === '1' || value === 'on') return true;
    report('unknown-value', value);
    return undefined;
  },
  write: (value: boolean): readonly string[] => (value ? ['1'] : []),
});

/** `08:30`, or `08` / `8:30`; in steps of ten minutes. */
const timeOfDay = (name: string) => ({
  name,
  read: (values: readonly string[], report: Report): number | undefined => {
    const typed = values.find((each) => each.trim() !== '');
    if (typed === undefined) return undefined;
    const parts = /^(\d{1,2})(?::(\d{2}))?$/.exec(typed.normalize('NFKC').trim());
    const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2] ?? 0) : Number.NaN;
    if (minutes < 1440 && Number(parts?.[2] ?? 0) < 60 && minutes % 10 === 0) return minutes;
    report('unknown-value', typed);
    return undefined;
  },
  write: (value: number | null): readonly string[] =>
    value === null ? [] : [`${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`],
});

const lineRanges = {
  name: 'line',
  read: (values: readonly string[], report: Report): SearchQuery['lines'] => {
    const ranges: { from: string; to: string }[] = [];
    for (const typed of values.flatMap((each) => each.split(','))) {
      if (typed.trim() === '') continue;
      const parts = /^(\d{3})(?:-(\d{3}))?$/.exec(typed.normalize('NFKC').trim());
      const [from, to] = [parts?.[1], parts?.[2] ?? parts?.[1]];
      if (from === undefined || to === undefined) report('unknown-value', typed);
      else if (ranges.length === 3) report('too-many', typed, 3);
      else ranges.push(from <= to ? { from, to } : { from: to, to: from });
    }
    return ranges;
  },
  write: (value: SearchQuery['lines']): readonly string[] =>
    value.map(({ from, to }) => (from === to ? from : `${from}-${to}`)),
};

/** `35.6895,139.6917,10`: latitude, longitude, kilometres. */
const near = {
  name: 'near',
  read: (values: readonly string[], report: Report): SearchQuery['near'] | undefined => {
    const typed = values.find((each) => each.trim() !== '');
    if (typed === undefined) return undefined;
    const parts = /^(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?),(\d{1,4}(?:\.\d)?)$/.exec(typed.trim());
    const [lat, lng, km] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
    if (parts && Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && km > 0 && km <= 2000) return { lat, lng, km };
    report('unknown-value', typed);
    return undefined;
  },
  write: (value: SearchQuery['near']): readonly string[] =>
    value === null ? [] : [`${value.lat},${value.lng},${value.km}`],
};

const parameters: { readonly [K in keyof SearchQuery]: Parameter<K> } = {
  q: text('q', FREE_TEXT_LIMIT),
  match: one('match', ['and', 'or'], 'and'),
  not: text('not', FREE_TEXT_LIMIT),
  pref: code('pref', /^(0[1-9]|[1-3]\d|4[0-7]|59)$/),
  city: code('city', /^\d{5}$/),
  category: code('category', /^\d{2}(-\d{2})?$/),
  occupation: code('occupation', /^([A-K]|\d{2}|\d{3}|\d{5})$/),
  kind: among('kind', KINDS),
  disabled: mark('disabled'),
  hoursType: one('hoursType', ['full', 'part'], null),
  employment: among('employment', EMPLOYMENTS),
  wage: integer('wage', 0, 99_999_999, null),
  wageType: one('wageType', WAGE_TYPES, null),
  hourly: mark('hourly'),
  allowances: mark('allowances'),
  hoursFrom: timeOfDay('hoursFrom'),
  hoursTo: timeOfDay('hoursTo'),
  overtime: one('overtime', ['yes', 'no'], null),
  overtimeMax: integer('overtimeMax', 0, 99, null),
  holiday: among('holiday', HOLIDAYS),
  twoDayWeek: among('twoDayWeek', TWO_DAY_WEEKS),
  annualHolidays: integer('annualHolidays', 0, 366, null),
  fresh: one('new', ['day', 'week'], null),
  contract: among('contract', ['dispatch', 'contracting', 'direct']),
  insurance: among('insurance', INSURANCES),
  renewal: among('renewal', RENEWALS),
  retirement: one('retirement', ['yes', 'no'], null),
  retirementAge: integer('retirementAge', 60, 70, null),
  lines: lineRanges,
  station: code('station', /^\d{7}$/),
  employer: text('employer', EMPLOYER_LIMIT),
  employerNot: mark('employerNot'),
  size: oneNumber('size', SIZES, null),
  industry: code('industry', /^\d{2,4}$/),
  drivingLicence: one('driving', ['required', 'preferred', 'automatic', 'none'], null),
  licence: code('licence', /^\d{4}$/),
  licenceNot: code('licenceNot', /^\d{4}$/),
  flag: among('flag', FLAGS),
  flagNot: among('flagNot', FLAGS),
  age: integer('age', 0, 99, null),
  ageLimit: one('ageLimit', ['unlimited', 'limited'], null),
  number: code('number', /^\d{5}-\d{1,8}$/, 5),
  establishment: {
    name: 'establishment',
    read: (values, report) => {
      const typed = values.find((each) => each.trim() !== '');
      if (typed === undefined) return undefined;
      const value = typed.normalize('NFKC').trim();
      if (/^\d{4}-\d{1,6}-\d$/.test(value)) return value;
      report('unknown-value', typed);
      return undefined;
    },
    write: (value) => (value === null ? [] : [value]),
  },
  organisation: {
    name: 'organisation',
    read: (values, report) => {
      const typed = values.find((each) => each.trim() !== '');
      if (typed === undefined) return undefined;
      const value = typed.normalize('NFKC').trim();
      if (/^\d{1,6}$/.test(value)) return value;
      report('unknown-value', typed);
      return undefined;
    },
    write: (value) => (value === null ? [] : [value]),
  },
  near,
  sort: one('sort', SORTS, 'new'),
  page: integer('page', 1, PAGE_LIMIT, 1),
  per: oneNumber('per', PAGE_SIZES, 30),
  fold: mark('fold'),
};

/** The parameter name of each property of the query. */
export function parameterOf(property: keyof SearchQuery): string {
  return parameters[property].name;
}

/** The names of all parameters of a search address. */
export const PARAMETER_NAMES: readonly string[] = Object.values(parameters).map(({ name }) => name);

/**
 * Reads a search address. Never throws: what cannot be taken is left out and told in `problems`, in the order of the parameters.
 * Unknown parameters are ignored.
 */
export function parseQuery(params: URLSearchParams): ParsedQuery {
  const problems: QueryProblem[] = [];
  const entries = (Object.keys(parameters) as (keyof SearchQuery)[]).flatMap((property) => {
    const parameter = parameters[property];
    const values = params.getAll(parameter.name);
    if (values.length === 0) return [];
    const value = parameter.read(values, (code, typed, limit) =>
      problems.push({
        parameter: parameter.name,
        code,
        value: typed.slice(0, 200),
        ...(limit === undefined ? {} : { limit }),
      }),
    );
    return value === undefined ? [] : [[property, value] as const];
  });
  const query: SearchQuery = { ...everything, ...Object.fromEntries(entries) };
  if (query.sort !== 'distance' || query.near !== null) return { query, problems };
  problems.push({ parameter: 'sort', code: 'needs-centre', value: 'distance' });
  return { query: { ...query, sort: 'new' }, problems };
}

/**
 * The canonical address of a search: the same query gives the same parameters in the same order, and what asks nothing is not
 * named. `parseQuery(formatQuery(query))` is the query again.
 */
export function formatQuery(query: SearchQuery): URLSearchParams {
  const params = new URLSearchParams();
  const append = <K extends keyof SearchQuery>(property: K) => {
    const { name, write } = parameters[property];
    for (const value of write(query[property])) params.append(name, value);
  };
  for (const property of Object.keys(parameters) as (keyof SearchQuery)[]) append(property);
  return params;
}

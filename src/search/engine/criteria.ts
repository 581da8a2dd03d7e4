/** From a query to sets and tests over a segment. */
import { cityHolds, type Flag, wardsOf } from '../codes.ts';
import { wordsOf } from '../fold.ts';
import type { SearchContext } from '../port.ts';
import {
  allOf,
  type Bits,
  both,
  complement,
  fillTo,
  intersect,
  keep,
  keepAtLeast,
  noneOf,
  subtract,
  unite,
} from './bits.ts';
import { dayNumber } from './days.ts';
import type { Field, WordCache } from './keywords.ts';
import { codeNumber } from './numbers.ts';
import { type Asked, EARTH_RADIUS_KM, freshSince, hoursAsked, visibleTo } from './plan.ts';
import { type Columns, codeBits, type Segment } from './segment.ts';

/** One condition. The same key means the same documents. Sets may be shared memory: never written to. */
export type Criterion = { readonly key: string } & (
  | { readonly bits: (segment: Segment) => Bits }
  | { readonly column: (columns: Columns) => Int16Array | Int32Array; readonly least: number }
  | { readonly passes: (columns: Columns) => (doc: number) => boolean }
);

const RADIANS = Math.PI / 180;

/** Kilometres between two points on the sphere. */
export function distanceKm(fromLat: number, fromLng: number, lat: number, lng: number): number {
  const a = Math.sin(((lat - fromLat) * RADIANS) / 2) ** 2;
  const b = Math.sin(((lng - fromLng) * RADIANS) / 2) ** 2;
  const half = a + Math.cos(fromLat * RADIANS) * Math.cos(lat * RADIANS) * b;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, half)));
}

function anyCode(segment: Segment, codes: readonly string[]): Bits {
  const [only] = codes;
  if (codes.length === 1 && only !== undefined) return codeBits(segment, only);
  const bits = noneOf(segment.size);
  for (const code of codes) unite(bits, codeBits(segment, code));
  return bits;
}

function visibleBits(segment: Segment, context: SearchContext): Bits {
  return anyCode(
    segment,
    visibleTo(context.audience).map((level) => `disc:${level}`),
  );
}

/** The municipalities asked for, and of the segment those that are wards of a designated city asked for. */
function cityCodes(segment: Segment, asked: readonly string[]): readonly string[] {
  const wards = asked.filter((city) => wardsOf(city) !== undefined);
  const held =
    wards.length === 0 ? [] : segment.facets.city.values.filter((code) => wards.some((city) => cityHolds(city, code)));
  return [...asked, ...held].map((code) => `city:${code}`);
}

/** How many documents, from the first, were accepted on `since` or later. */
export function acceptedSince(columns: Columns, since: number): number {
  let low = 0;
  let high = columns.accepted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns.accepted[middle] as number) >= since) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All conditions of a query but the free words of an audience's invisible employers, which are left out here too. */
export function criteriaOf({ query, ownWage }: Asked, context: SearchContext, words: WordCache): Criterion[] {
  const criteria: Criterion[] = [];
  const set = (key: string, bits: (segment: Segment) => Bits) => criteria.push({ key, bits });
  const test = (key: string, passes: (columns: Columns) => (doc: number) => boolean) => criteria.push({ key, passes });
  const atLeast = (key: string, least: number, column: (columns: Columns) => Int16Array | Int32Array) =>
    criteria.push({ key: `${key}=${least}`, column, least });
  const codes = (name: string, list: readonly string[]) => {
    const key = `${name}=${list.join()}`;
    if (list.length === 1) set(key, (segment) => anyCode(segment, list));
    else if (list.length > 1) set(key, (segment) => words.kept(segment, key, () => anyCode(segment, list)));
  };

  const visible = (segment: Segment, bits: Bits): Bits => both(bits, visibleBits(segment, context));
  const wordBits = (segment: Segment, word: string): Bits =>
    words.kept(segment, `${context.audience}:${word}`, () => {
      const both = visible(segment, words.find(segment, 'employer', word));
      unite(both, words.find(segment, 'body', word));
      return both;
    });
  const free = wordsOf(query.q);
  if (free.length > 0) {
    if (query.match === 'and') for (const word of free) set(`q=${word}`, (segment) => wordBits(segment, word));
    else
      set(`q|=${free.join(' ')}`, (segment) => {
        const any = noneOf(segment.size);
        for (const word of free) unite(any, wordBits(segment, word));
        return any;
      });
  }
  for (const word of wordsOf(query.not))
    set(`not=${word}`, (segment) => complement(wordBits(segment, word), segment.size));

  if (query.pref.length + query.city.length > 0) {
    const prefectures = query.pref.map((code) => `pref:${code}`);
    if (query.city.length === 0) codes('place', prefectures);
    else
      set(`place=${query.pref.join()}/${query.city.join()}`, (segment) =>
        anyCode(segment, [...prefectures, ...cityCodes(segment, query.city)]),
      );
  }
  codes('work', [...query.category.map((code) => `cat:${code}`), ...query.occupation.map((code) => `occ:${code}`)]);
  codes(
    'kind',
    query.kind.map((kind) => `kind:${kind}`),
  );
  const flag = (name: Flag) => codes(`flag-${name}`, [`flag:${name}`]);
  if (query.disabled) flag('for-disabled');
  if (query.hoursType !== null) flag(query.hoursType === 'full' ? 'full-time' : 'part-time');
  codes(
    'employment',
    query.employment.map((code) => `emp:${code}`),
  );
  if (query.wageType !== null) codes('wageType', [`wage:${query.wageType}`]);
  codes(
    'twoDayWeek',
    query.twoDayWeek.map((value) => `two:${value}`),
  );
  codes(
    'contract',
    query.contract.flatMap((value) => (value === 'dispatch' ? ['con:dispatch', 'con:temp-to-perm'] : [`con:${value}`])),
  );
  codes(
    'renewal',
    query.renewal.map((value) => `ren:${value}`),
  );
  codes(
    'industry',
    query.industry.map((code) => `ind:${code}`),
  );
  codes(
    'station',
    query.station.map((code) => `sta:${code}`),
  );
  codes(
    'licence',
    query.licence.map((code) => `lic:${code}`),
  );
  for (const value of query.holiday) codes(`holiday-${value}`, [`hol:${value}`]);
  for (const value of query.insurance) codes(`insurance-${value}`, [`ins:${value}`]);
  for (const value of query.flag) flag(value);
  for (const value of query.flagNot)
    set(`flagNot=${value}`, (segment) => complement(codeBits(segment, `flag:${value}`), segment.size));
  for (const value of query.licenceNot)
    set(`licenceNot=${value}`, (segment) => complement(codeBits(segment, `lic:${value}`), segment.size));
  if (query.size !== null) codes('size', [`size:${query.size}`]);
  if (query.drivingLicence === 'automatic') flag('automatic-only');
  else if (query.drivingLicence !== null) codes('driving', [`dri:${query.drivingLicence}`]);
  if (query.organisation !== null) codes('organisation', [`org:${query.organisation}`]);
  if (query.lines.length > 0)
    set(`lines=${JSON.stringify(query.lines)}`, (segment) =>
      anyCode(
        segment,
        [...segment.codes.keys()].filter(
          (code) =>
            code.startsWith('line:') &&
            query.lines.some(({ from, to }) => code.slice(5) >= from && code.slice(5) <= to),
        ),
      ),
    );
  if (query.fresh !== null) {
    const since = dayNumber(freshSince(query.fresh, context));
    set(`fresh=${since}`, (segment) => {
      const bits = noneOf(segment.size);
      fillTo(bits, acceptedSince(segment.columns, since));
      return bits;
    });
  }

  const inEmployer = (segment: Segment, word: string, field: Field = 'employer'): Bits =>
    visible(segment, words.find(segment, field, word));
  for (const word of wordsOf(query.employer))
    set(`employer${query.employerNot ? '!' : ''}=${word}`, (segment) =>
      query.employerNot ? complement(inEmployer(segment, word), segment.size) : inEmployer(segment, word),
    );
  if (query.establishment !== null) {
    const number = codeNumber(query.establishment);
    set(`establishment=${number}`, (segment) => {
      const bits = visibleBits(segment, context).slice();
      keep(bits, (doc) => segment.columns.establishmentNumber[doc] === number);
      return bits;
    });
  }

  const { wage } = query;
  if (wage !== null)
    atLeast(`wage/${query.hourly ? 'hour' : ownWage}/${query.allowances}`, wage, (c) => {
      if (query.hourly) return query.allowances ? c.hourlyTotal : c.hourlyBase;
      const base = ownWage ? c.wageBase : c.monthlyBase;
      const total = ownWage ? c.wageTotal : c.monthlyTotal;
      return query.allowances ? total : base;
    });
  const { from, to, shifts } = hoursAsked(query);
  if (from !== null || to !== null)
    test(`hours=${from}/${to}`, (c) => (doc) => {
      for (let at = doc * 6; at < doc * 6 + 6; at += 2) {
        const start = c.hours[at] as number;
        if (start < 0) return false;
        const written = c.hours[at + 1] as number;
        const end = written > start ? written : written + 1440;
        if (shifts.some((shift) => (from === null || start + shift >= from) && (to === null || end + shift <= to)))
          return true;
      }
      return false;
    });
  if (query.overtime === 'yes') test('overtime', (c) => (doc) => (c.overtime[doc] as number) > 0);
  if (query.overtime === 'no') test('overtime!', (c) => (doc) => c.overtime[doc] === 0);
  const { overtimeMax, annualHolidays, retirementAge, age } = query;
  if (overtimeMax !== null)
    test(`overtimeMax=${overtimeMax}`, (c) => (doc) => {
      const hours = c.overtime[doc] as number;
      return hours >= 0 && hours <= overtimeMax;
    });
  if (annualHolidays !== null) atLeast('annualHolidays', annualHolidays, (c) => c.annualHolidays);
  if (query.retirement === 'yes') test('retirement', (c) => (doc) => (c.retirement[doc] as number) >= 0);
  if (query.retirement === 'no') test('retirement!', (c) => (doc) => (c.retirement[doc] as number) < 0);
  if (retirementAge !== null) atLeast('retirementAge', retirementAge, (c) => c.retirement);
  if (age !== null)
    test(`age=${age}`, (c) => (doc) => {
      const oldest = c.ageTo[doc] as number;
      return (c.ageFrom[doc] as number) <= age && (oldest < 0 || oldest >= age);
    });
  if (query.ageLimit !== null) {
    const unlimited = query.ageLimit === 'unlimited';
    test(`ageLimit=${unlimited}`, (c) => (doc) =>
      ((c.ageFrom[doc] as number) < 0 && (c.ageTo[doc] as number) < 0) === unlimited);
  }
  if (query.number.length > 0) {
    const numbers = new Set(query.number.map(codeNumber));
    test(`number=${[...numbers].join()}`, (c) => (doc) => numbers.has(c.number[doc] as number));
  }
  if (query.near !== null) {
    const { lat, lng, km } = query.near;
    const reach = km / ((Math.PI * EARTH_RADIUS_KM) / 180) + 1e-9;
    test(`near=${lat},${lng},${km}`, (c) => (doc) => {
      const here = c.lat[doc] as number;
      return Math.abs(here - lat) <= reach && distanceKm(lat, lng, here, c.lng[doc] as number) <= km;
    });
  }
  return criteria;
}

/** The documents of `from`, or of the whole segment, that meet all criteria; not to be written to. */
export function meet(segment: Segment, from: Bits | undefined, criteria: readonly Criterion[]): Bits {
  let bits = from;
  let own = false;
  for (const criterion of criteria)
    if ('bits' in criterion) {
      const set = criterion.bits(segment);
      if (own) intersect(bits as Bits, set);
      else if (bits !== undefined) {
        bits = both(bits, set);
        own = true;
      } else bits = set;
    }
  bits ??= allOf(segment.size);
  for (const criterion of criteria) {
    if ('bits' in criterion) continue;
    if (!own) bits = bits.slice();
    own = true;
    if ('column' in criterion) keepAtLeast(bits, criterion.column(segment.columns), criterion.least);
    else keep(bits, criterion.passes(segment.columns));
  }
  return bits;
}

/** Those of a few documents that meet all criteria. */
export function meetFew(segment: Segment, docs: Uint32Array, criteria: readonly Criterion[]): Uint32Array {
  let left = docs;
  for (const criterion of criteria) {
    const passing = new Uint32Array(left.length);
    let size = 0;
    if ('bits' in criterion) {
      const bits = criterion.bits(segment);
      for (let nth = 0; nth < left.length; nth++) {
        const doc = left[nth] as number;
        passing[size] = doc;
        size += ((bits[doc >>> 5] as number) >>> (doc & 31)) & 1;
      }
    } else {
      const passes = passesOf(criterion, segment.columns);
      for (const doc of left) if (passes(doc)) passing[size++] = doc;
    }
    left = passing.subarray(0, size);
  }
  return left;
}

function passesOf(
  criterion: Exclude<Criterion, { readonly bits: unknown }>,
  columns: Columns,
): (doc: number) => boolean {
  if ('passes' in criterion) return criterion.passes(columns);
  const column = criterion.column(columns);
  return (doc) => (column[doc] as number) >= criterion.least;
}

/** The documents that may be found today: neither replaced nor past their 紹介期限日. */
export function liveBits(segment: Segment, dead: Bits, today: number): Bits {
  const bits = allOf(segment.size);
  subtract(bits, dead);
  const { deadline } = segment.columns;
  const soonest = segment.orders.deadline[0];
  if (soonest !== undefined && (deadline[soonest] as number) < today)
    keep(bits, (doc) => (deadline[doc] as number) >= today);
  return bits;
}

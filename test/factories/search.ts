/** Postings and queries for the tests of search: deterministic by seed, varied in every field, dense enough that queries hit. */
import {
  CONTRACTS,
  DRIVING_LICENCES,
  EMPLOYMENTS,
  everything,
  FACETS,
  type Facet,
  FLAGS,
  type Flag,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  PAGE_SIZES,
  type PostingDocument,
  RENEWALS,
  type SearchContext,
  type SearchQuery,
  SIZES,
  SORTS,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
} from '#search/index.ts';

/** Random numbers of one seed (mulberry32). */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed;
  }
  /** 0 ≤ x < 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  /** min … max */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }
  some<T>(list: readonly T[], share: number): T[] {
    return list.filter(() => this.chance(share));
  }
}

export const TODAY = Temporal.PlainDate.from('2026-11-22');

const PLACES = ['13101', '13112', '13104', '14101', '14131', '14212', '27127', '27', '01101', '01102', '47201', '59'];
const OCCUPATIONS = ['25802', '25101', '10101', '361', '36101', '04201', '64501', '78301', '05'];
const CATEGORIES = ['01-01', '01-02', '05-04', '05', '07-01', '12-03'];
const LINES = ['001', '002', '017', '100', '214'];
const STATIONS = ['1130208', '1130201', '9910517'];
const LICENCES = ['1001', '2106', '3020'];
const INDUSTRIES = ['85', '853', '8531', '0611', '39'];
const FLAGS_GIVEN: readonly Flag[] = FLAGS.filter(
  (flag) => flag !== 'for-disabled' && flag !== 'full-time' && flag !== 'part-time',
);
const WORDS = [
  '介護',
  '経理',
  '営業事務',
  '事務',
  'フォークリフト',
  'ﾌｫｰｸﾘﾌﾄ',
  'ヘルパー',
  '土日祝休み',
  '未経験',
  '看護師',
  '保育士',
  'ＳＥ',
  'Java',
  '①夜勤あり',
  '月給20万円',
  'リフト',
  '𠮷野',
  '100%',
  'a_b',
  "it's",
  'a\\b',
];
const NAMES = ['さくら介護', '架空商事', 'みらい病院', '山川運輸', '青空保育園'];

/** A posting of any kind. */
export function searchDocument(random: Random, id: number): PostingDocument {
  const optional = (min: number, max: number, share = 0.8) => (random.chance(share) ? random.int(min, max) : null);
  const establishment = random.int(1, 60);
  const wageType = random.pick(WAGE_TYPES);
  const base = optional(1000, 3000);
  const monthly = optional(150, 350);
  const hourly = optional(1000, 3000);
  const acceptedOn = TODAY.subtract({ days: random.int(0, 40) });
  const hours = Array.from({ length: random.int(0, 3) }, () => {
    const from = random.int(0, 143) * 10;
    return { from, to: from + random.int(1, 60) * 10 };
  });
  const name = random.pick(NAMES);
  return {
    id,
    number: `${random.pick(['13010', '01010', '27020'])}-${id}`,
    establishmentId: establishment,
    establishmentNumber: random.chance(0.9) ? `1301-${establishment}-${establishment % 10}` : null,
    disclosure: random.pick([1, 1, 2, 3] as const),
    organisation: random.chance(0.1) ? random.pick(['123456', '77']) : null,
    kind: random.pick(KINDS),
    partTime: random.chance(0.4),
    forDisabled: random.chance(0.1),
    acceptedOn,
    validThrough: acceptedOn.add({ days: random.int(20, 100) }),
    employment: random.pick(EMPLOYMENTS),
    places: [...new Set(Array.from({ length: random.int(1, 3) }, () => random.pick(PLACES)))],
    point: random.chance(0.8) ? { lat: 35 + random.next(), lng: 139 + random.next() } : null,
    lines: random.some(LINES, 0.2),
    stations: random.some(STATIONS, 0.3),
    categories: random.some(CATEGORIES, 0.25),
    occupations: random.some(OCCUPATIONS, 0.2).slice(0, 3),
    wageType,
    wageBase: base,
    wageTotal: base !== null && random.chance(0.7) ? base + random.int(0, 500) : null,
    monthlyBase: monthly === null ? null : monthly * 1000,
    monthlyTotal: monthly !== null && random.chance(0.7) ? monthly * 1000 + random.int(0, 50_000) : null,
    hourlyBase: hourly,
    hourlyTotal: hourly !== null && random.chance(0.7) ? hourly + random.int(0, 500) : null,
    hours,
    overtimeHours: random.chance(0.3) ? 0 : optional(1, 45),
    holidays: random.some(HOLIDAYS, 0.5),
    twoDayWeek: random.pick(TWO_DAY_WEEKS),
    annualHolidays: optional(70, 130),
    contract: random.pick(CONTRACTS),
    insurances: random.some(INSURANCES, 0.6),
    renewal: random.pick(RENEWALS),
    retirementAge: optional(60, 70),
    employees: optional(1, 2000),
    industry: random.chance(0.9) ? random.pick(INDUSTRIES) : null,
    drivingLicence: random.pick(DRIVING_LICENCES),
    licences: random.some(LICENCES, 0.3),
    ageFrom: optional(18, 30, 0.3),
    ageTo: optional(35, 64, 0.4),
    flags: random.some(FLAGS_GIVEN, 0.35),
    text: Array.from({ length: random.int(1, 4) }, () =>
      Array.from({ length: random.int(0, 6) }, () => random.pick(WORDS)).join(random.pick(['', ' ', '、'])),
    ).join('\n'),
    employerName: `${random.pick(['株式会社', '㈱', ''])}${name}\n${random.pick(['サクラ', 'カクウ', 'ミライ'])}`,
  };
}

const ASKED_WORDS = [
  ...WORDS,
  '介',
  '士',
  'へるぱー',
  'ｓｅ',
  'クリフト',
  'さくら',
  '架空商事',
  '夜勤あり',
  'JAVA',
  'ない言葉',
  '祝休み',
  '%',
  '_',
  '\\',
];

/** A query that asks a few things of all that can be asked. */
export function searchQuery(random: Random): SearchQuery {
  const words = (most: number) =>
    Array.from({ length: random.int(1, most) }, () => random.pick(ASKED_WORDS)).join(random.pick([' ', '　']));
  const asks: (() => Partial<SearchQuery>)[] = [
    () => ({ q: words(3), match: random.pick(['and', 'or']) }),
    () => ({ q: words(1) }),
    () => ({ not: words(2) }),
    () => ({ pref: random.some(['13', '14', '27', '01', '59'], 0.4) }),
    () => ({ city: random.some(['13112', '14100', '13100', '01101', '99999'], 0.4) }),
    () => ({ category: random.some(['01', '01-02', '05', '05-04'], 0.4) }),
    () => ({ occupation: random.some(['C', '25', '258', '36101', 'B', '05'], 0.3) }),
    () => ({ kind: random.some(KINDS, 0.5) }),
    () => ({ disabled: true }),
    () => ({ hoursType: random.pick(['full', 'part']) }),
    () => ({ employment: random.some(EMPLOYMENTS, 0.4) }),
    () => ({ wage: random.int(150, 300) * 1000, allowances: random.chance(0.5) }),
    () => ({ wage: random.int(1000, 3000), wageType: random.pick(WAGE_TYPES), allowances: random.chance(0.5) }),
    () => ({ wageType: random.pick(WAGE_TYPES) }),
    () => ({ wage: random.int(1000, 3000), hourly: true, allowances: random.chance(0.5) }),
    () => ({ hoursFrom: random.chance(0.7) ? random.int(0, 143) * 10 : null, hoursTo: random.int(0, 143) * 10 }),
    () => ({ hoursFrom: random.int(0, 143) * 10 }),
    () => ({ overtime: random.pick(['yes', 'no']) }),
    () => ({ overtimeMax: random.int(0, 45) }),
    () => ({ holiday: random.some(HOLIDAYS, 0.25) }),
    () => ({ twoDayWeek: random.some(TWO_DAY_WEEKS, 0.5) }),
    () => ({ annualHolidays: random.int(70, 130) }),
    () => ({ fresh: random.pick(['day', 'week']) }),
    () => ({ contract: random.some(['dispatch', 'contracting', 'direct'], 0.5) }),
    () => ({ insurance: random.some(INSURANCES, 0.25) }),
    () => ({ renewal: random.some(RENEWALS, 0.5) }),
    () => ({ retirement: random.pick(['yes', 'no']) }),
    () => ({ retirementAge: random.int(60, 70) }),
    () => ({ lines: [{ from: '001', to: random.pick(['001', '017', '150']) }] }),
    () => ({ station: random.some(STATIONS, 0.5) }),
    () => ({ employer: random.pick(['さくら', '介護', '株式会社', '(株)', 'ﾐﾗｲ']), employerNot: random.chance(0.4) }),
    () => ({ size: random.pick(SIZES) }),
    () => ({ industry: random.some(['85', '853', '8531', '06'], 0.5) }),
    () => ({ drivingLicence: random.pick(['required', 'preferred', 'automatic', 'none']) }),
    () => ({ licence: random.some(LICENCES, 0.5) }),
    () => ({ licenceNot: random.some(LICENCES, 0.4) }),
    () => ({ flag: random.some(FLAGS, 0.07) }),
    () => ({ flagNot: random.some(FLAGS, 0.05) }),
    () => ({ age: random.int(15, 70) }),
    () => ({ ageLimit: random.pick(['unlimited', 'limited']) }),
    () => ({ number: [`13010-${random.int(1, 3000)}`, `01010-${random.int(1, 3000)}`] }),
    () => {
      const establishment = random.int(1, 60);
      return { establishment: `1301-${establishment}-${establishment % 10}` };
    },
    () => ({ organisation: random.pick(['123456', '77']) }),
    () => ({ near: { lat: 35.5, lng: 139.5, km: random.int(5, 60) } }),
  ];
  const parts = Array.from({ length: random.int(0, 3) }, () => random.pick(asks)());
  const query: SearchQuery = Object.assign({ ...everything }, ...parts);
  const sort = random.pick(SORTS);
  return {
    ...query,
    sort: sort === 'distance' && query.near === null ? 'new' : sort,
    page: random.pick([1, 1, 1, 2, 5]),
    per: random.pick(PAGE_SIZES),
    fold: random.chance(0.2),
  };
}

/** Who asks. */
export function searchContext(random: Random): SearchContext {
  return {
    today: TODAY.add({ days: random.pick([0, 0, 20]) }),
    audience: random.pick(['public', 'jobseeker', 'staff']),
  };
}

/** A few facets. */
export function searchFacets(random: Random): readonly Facet[] {
  return random.some(FACETS, 0.2);
}

/**
 * The coded values a posting is searched by. The order of each list is the code stored in `posting_search`
 * (its place, from 0, unless the list says otherwise) and must never be changed, only added to.
 */

/** 求人区分. 障害者求人 is a mark of its own (`forDisabled`), since 一般 and 大卒等 may both carry it. */
export const KINDS = ['general', 'university', 'highschool', 'seasonal', 'migrant'] as const;
export type PostingKind = (typeof KINDS)[number];

/** 雇用形態: 1 正社員, 2 正社員以外, 3 有期雇用派遣, 4 無期雇用派遣, 5 パート, 6 有期雇用派遣パート, 7 無期雇用派遣パート. */
export const EMPLOYMENTS = ['1', '2', '3', '4', '5', '6', '7'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

/** 賃金形態: 月給, 日給, 時給, 年俸制, その他. */
export const WAGE_TYPES = ['monthly', 'daily', 'hourly', 'annual', 'other'] as const;
export type WageType = (typeof WAGE_TYPES)[number];

/** 休日: 月 … 日, 祝. Stored as a bit each. */
export const HOLIDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'public'] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** 週休二日制: なし, 毎週, その他. */
export const TWO_DAY_WEEKS = ['none', 'weekly', 'other'] as const;
export type TwoDayWeek = (typeof TWO_DAY_WEEKS)[number];

/** 派遣・請負等: 派遣・請負ではない, 派遣, 紹介予定派遣, 請負. */
export const CONTRACTS = ['direct', 'dispatch', 'temp-to-perm', 'contracting'] as const;
export type Contract = (typeof CONTRACTS)[number];

/** 加入保険等: 雇用, 労災, 健康, 厚生年金, 公務災害補償, 財形, 企業年金, 退職金制度, 退職金共済. Stored as a bit each. */
export const INSURANCES = [
  'employment',
  'accident',
  'health',
  'pension',
  'public-accident',
  'savings',
  'corporate-pension',
  'retirement-pay',
  'mutual-aid',
] as const;
export type Insurance = (typeof INSURANCES)[number];

/** 契約更新: なし・定めなし, 原則更新, 条件付き. */
export const RENEWALS = ['none', 'automatic', 'conditional'] as const;
export type Renewal = (typeof RENEWALS)[number];

/** 普通自動車運転免許: 不問, 必須, あれば尚可. */
export const DRIVING_LICENCES = ['none', 'required', 'preferred'] as const;
export type DrivingLicence = (typeof DRIVING_LICENCES)[number];

/**
 * その他 and every other yes/no condition, stored as a bit each: 書類選考なし, 正社員登用あり, マイカー通勤可, 転勤の可能性なし, 在宅勤務,
 * 駅から徒歩10分以内, 受動喫煙対策あり, トライアル雇用併用, UIJターン歓迎, オンライン自主応募可, 賞与あり, 学歴不問, 経験不問, 免許・資格不問,
 * 単身用住宅, 世帯用住宅, 託児施設, 交替制, 裁量労働制, 変形労働時間制, AT限定可, 障害者求人, フルタイム, パート.
 */
export const FLAGS = [
  'no-document-screening',
  'promotion',
  'car-commute',
  'no-transfer',
  'remote',
  'near-station',
  'smoke-free',
  'trial',
  'uij-turn',
  'online-application',
  'bonus',
  'no-education',
  'no-experience',
  'no-licence',
  'single-housing',
  'family-housing',
  'childcare',
  'shift-work',
  'discretionary-work',
  'variable-hours',
  'automatic-only',
  'for-disabled',
  'full-time',
  'part-time',
] as const;
export type Flag = (typeof FLAGS)[number];

/** 従業員数: at least so many. */
export const SIZES = [10, 100, 300, 1000] as const;
export type Size = (typeof SIZES)[number];

/** 公開範囲 of what is in the index: 1 everyone sees all, 2 identity only to jobseekers, 3 no identity. 4 (not on the site) is never in it. */
export type Disclosure = 1 | 2 | 3;

/** Orders: 受付年月日順, 紹介期限日順, 賃金, 年間休日数, distance (needs a centre). */
export const SORTS = ['new', 'deadline', 'wage', 'holidays', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** 10 / 30 / 50 a page. */
export const PAGE_SIZES = [10, 30, 50] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** What can be counted beside the results. */
export const FACETS = [
  'prefecture',
  'city',
  'category',
  'category-detail',
  'occupation-major',
  'occupation-middle',
  'occupation-small',
  'kind',
  'hours-type',
  'employment',
  'wageType',
  'holiday',
  'twoDayWeek',
  'insurance',
  'industry',
  'size',
  'flag',
  'new',
] as const;
export type Facet = (typeof FACETS)[number];

/** The bits of the chosen values in their list. */
export function bitsOf<T extends string>(list: readonly T[], chosen: Iterable<T>): number {
  let bits = 0;
  for (const value of chosen) bits |= 1 << list.indexOf(value);
  return bits;
}

/** 職業分類 (2011) 大分類: the first 中分類 of each, by letter. */
export const OCCUPATION_MAJORS: readonly (readonly [letter: string, firstMiddle: number])[] = [
  ['A', 1],
  ['B', 5],
  ['C', 25],
  ['D', 32],
  ['E', 35],
  ['F', 43],
  ['G', 46],
  ['H', 49],
  ['I', 65],
  ['J', 70],
  ['K', 75],
];

/** The 大分類 letter of a 職業分類 code of two or more digits; undefined when it is none. */
export function occupationMajor(code: string): string | undefined {
  const middle = Number(code.slice(0, 2));
  return OCCUPATION_MAJORS.findLast(([, first]) => middle >= first)?.[0];
}

/** 政令指定都市 (and, as 13100, the 23 特別区): the codes of a city's wards lie between its own code and the next one named here (exclusive). */
const DESIGNATED: readonly (readonly [city: number, end: number])[] = [
  [1100, 1111],
  [4100, 4106],
  [11100, 11111],
  [12100, 12107],
  [13100, 13124],
  [14100, 14119],
  [14130, 14138],
  [14150, 14154],
  [15100, 15109],
  [22100, 22104],
  [22130, 22141],
  [23100, 23117],
  [26100, 26112],
  [27100, 27129],
  [27140, 27148],
  [28100, 28112],
  [33100, 33105],
  [34100, 34109],
  [40100, 40110],
  [40130, 40138],
  [43100, 43106],
];

/** The wards of a designated city: codes above its own and below `end`; undefined for any other municipality. */
export function wardsOf(city: string): { readonly above: number; readonly end: number } | undefined {
  const found = DESIGNATED.find(([first]) => first === Number(city));
  return found && { above: found[0], end: found[1] };
}

/** Whether a posting's municipality lies in the municipality asked for: the same, or a ward of the designated city. */
export function cityHolds(asked: string, municipality: string): boolean {
  if (asked === municipality) return true;
  const wards = wardsOf(asked);
  return wards !== undefined && Number(municipality) > wards.above && Number(municipality) < wards.end;
}

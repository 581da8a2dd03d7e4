/**
 * The door of the search room. The rest of the application knows postings as `PostingDocument`s that are written, and
 * `SearchQuery`s that are answered; which engine answers (the index in this process, or plain SQL) is not its concern.
 */
import type {
  Contract,
  Disclosure,
  DrivingLicence,
  Employment,
  Facet,
  Flag,
  Holiday,
  Insurance,
  PageSize,
  PostingKind,
  Renewal,
  Size,
  Sort,
  TwoDayWeek,
  WageType,
} from './codes.ts';

/** 就業時間 in minutes from midnight; `to` is past 1440 when the shift ends on the next day. */
export interface WorkHours {
  readonly from: number;
  readonly to: number;
}

export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/**
 * A posting as it is searched. Written when a posting is accepted or changed; nothing here changes by time alone.
 * What would tell who the employer is stands only in `employerName`, `employerNumber` and `establishmentNumber`: these are
 * matched and grouped by only for audiences that may know (S). For a disclosure other than 1 `point` must be the
 * municipality's, since distances would give an address away.
 */
export interface PostingDocument {
  readonly id: number;
  /** 求人番号, `13010-12345678`. */
  readonly number: string;
  /** Key of the establishment: entries of one employer are folded by it. */
  readonly establishmentId: number;
  /** 事業所番号, `1301-123456-7`. */
  readonly establishmentNumber: string | null;
  readonly disclosure: Disclosure;
  /** 情報提供団体ID, for postings that an organisation brought. */
  readonly organisation: string | null;
  readonly kind: PostingKind;
  readonly partTime: boolean;
  readonly forDisabled: boolean;
  /** 受付年月日 */
  readonly acceptedOn: Temporal.PlainDate;
  /** 紹介期限日: the last day on which it is found. */
  readonly validThrough: Temporal.PlainDate;
  readonly employment: Employment;
  /** 就業場所, up to 3: JIS codes of municipalities (5 digits), or of a prefecture alone (2 digits; 59 overseas). */
  readonly places: readonly string[];
  readonly point: Point | null;
  /** 沿線 codes, 3 digits. */
  readonly lines: readonly string[];
  /** Station codes, 7 digits. */
  readonly stations: readonly string[];
  /** 希望する職種 of the search form: `05-04`, or `05` alone. */
  readonly categories: readonly string[];
  /** 職業分類, up to 3: 5 digits (or 3). */
  readonly occupations: readonly string[];
  readonly wageType: WageType;
  /** Lower limit of a 基本給, yen in the unit of `wageType`. */
  readonly wageBase: number | null;
  /** Lower limit of a + b (+ c 固定残業代), yen in the unit of `wageType`. */
  readonly wageTotal: number | null;
  /** The same two as monthly averages, as the sheet shows them for every form. */
  readonly monthlyBase: number | null;
  readonly monthlyTotal: number | null;
  /** And as yen an hour, fractions dropped (時間換算額). */
  readonly hourlyBase: number | null;
  readonly hourlyTotal: number | null;
  /** 就業時間 1–3; empty when none is fixed. */
  readonly hours: readonly WorkHours[];
  /** 時間外, monthly average in hours: 0 none, null not stated. */
  readonly overtimeHours: number | null;
  readonly holidays: readonly Holiday[];
  readonly twoDayWeek: TwoDayWeek;
  /** 年間休日数 */
  readonly annualHolidays: number | null;
  readonly contract: Contract;
  readonly insurances: readonly Insurance[];
  readonly renewal: Renewal;
  /** 定年; null when there is none. */
  readonly retirementAge: number | null;
  /** 従業員数 企業全体 */
  readonly employees: number | null;
  /** 産業分類 (JSIC), 2 to 4 digits. */
  readonly industry: string | null;
  readonly drivingLicence: DrivingLicence;
  /** 免許・資格 codes, up to 3, 4 digits. */
  readonly licences: readonly string[];
  /** 年齢制限; both null is 不問. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Without `for-disabled`, `full-time` and `part-time`, which follow from the fields above. */
  readonly flags: readonly Flag[];
  /** Everything that free words look through (職種, 仕事の内容, notes …), one item a line, without the employer's identity. */
  readonly text: string;
  /** 事業所名 and its kana, separated by a line feed. */
  readonly employerName: string;
}

/** A search as it stands in a URL. Lists are "any of these" unless said otherwise; null and [] ask nothing. */
export interface SearchQuery {
  /** フリーワード: words separated by spaces. */
  readonly q: string;
  /** How the words of `q` are joined. */
  readonly match: 'and' | 'or';
  /** NOT words: none of these may occur. */
  readonly not: string;
  /** Prefectures (01–47, 59 overseas) and municipalities: one criterion, any of either. */
  readonly pref: readonly string[];
  readonly city: readonly string[];
  /** 希望する職種 (`05` or `05-04`) and 職業分類 (a letter, 2, 3 or 5 digits): one criterion, any of either. */
  readonly category: readonly string[];
  readonly occupation: readonly string[];
  readonly kind: readonly PostingKind[];
  /** 障害のある方のための求人 only. */
  readonly disabled: boolean;
  readonly hoursType: 'full' | 'part' | null;
  readonly employment: readonly Employment[];
  /** 賃金 at least, yen. Compared with the monthly average; with a `wageType` in its own unit. */
  readonly wage: number | null;
  readonly wageType: WageType | null;
  /** Compare what an hour's work is paid, whatever the form of pay (時間換算額): how part-time work is asked for. */
  readonly hourly: boolean;
  /** 手当・固定残業代を含む: compare a + b (+ c) instead of a. */
  readonly allowances: boolean;
  /** 就業時間: some pattern lies within; minutes from midnight in steps of ten. */
  readonly hoursFrom: number | null;
  readonly hoursTo: number | null;
  readonly overtime: 'yes' | 'no' | null;
  /** 時間外, monthly average at most. */
  readonly overtimeMax: number | null;
  /** All of these are days off. */
  readonly holiday: readonly Holiday[];
  readonly twoDayWeek: readonly TwoDayWeek[];
  readonly annualHolidays: number | null;
  /** 新着: 当日・前日, or 1週間. */
  readonly fresh: 'day' | 'week' | null;
  /** 派遣 / 請負 / どちらも含まない. */
  readonly contract: readonly ('dispatch' | 'contracting' | 'direct')[];
  /** All of these. */
  readonly insurance: readonly Insurance[];
  readonly renewal: readonly Renewal[];
  readonly retirement: 'yes' | 'no' | null;
  /** 定年 at least (60–70). */
  readonly retirementAge: number | null;
  /** 沿線 from–to, up to 3. */
  readonly lines: readonly { readonly from: string; readonly to: string }[];
  readonly station: readonly string[];
  /** 事業所名: every word occurs (or, with `employerNot`, none). */
  readonly employer: string;
  readonly employerNot: boolean;
  readonly size: Size | null;
  /** JSIC, 2 to 4 digits. */
  readonly industry: readonly string[];
  readonly drivingLicence: 'required' | 'preferred' | 'automatic' | 'none' | null;
  readonly licence: readonly string[];
  readonly licenceNot: readonly string[];
  /** All of these conditions … */
  readonly flag: readonly Flag[];
  /** … and none of these (交替制を含まない …). */
  readonly flagNot: readonly Flag[];
  /** The person's age: postings open to it. */
  readonly age: number | null;
  /** 年齢不問のみ / 不問を除く. */
  readonly ageLimit: 'unlimited' | 'limited' | null;
  /** 求人番号, up to 5. */
  readonly number: readonly string[];
  readonly establishment: string | null;
  readonly organisation: string | null;
  readonly near: (Point & { readonly km: number }) | null;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly per: PageSize;
  /** One entry per employer. */
  readonly fold: boolean;
}

/** The query that asks nothing: start every query from it. */
export const everything: SearchQuery = {
  q: '',
  match: 'and',
  not: '',
  pref: [],
  city: [],
  category: [],
  occupation: [],
  kind: [],
  disabled: false,
  hoursType: null,
  employment: [],
  wage: null,
  wageType: null,
  hourly: false,
  allowances: false,
  hoursFrom: null,
  hoursTo: null,
  overtime: null,
  overtimeMax: null,
  holiday: [],
  twoDayWeek: [],
  annualHolidays: null,
  fresh: null,
  contract: [],
  insurance: [],
  renewal: [],
  retirement: null,
  retirementAge: null,
  lines: [],
  station: [],
  employer: '',
  employerNot: false,
  size: null,
  industry: [],
  drivingLicence: null,
  licence: [],
  licenceNot: [],
  flag: [],
  flagNot: [],
  age: null,
  ageLimit: null,
  number: [],
  establishment: null,
  organisation: null,
  near: null,
  sort: 'new',
  page: 1,
  per: 30,
  fold: false,
};

/**
 * Who searches: a visitor sees identities of disclosure 1; a jobseeker (on the page, or with a valid 求職番号) of 1 and 2;
 * staff of all.
 */
export type Audience = 'public' | 'jobseeker' | 'staff';

/** What a search depends on besides the query. */
export interface SearchContext {
  readonly today: Temporal.PlainDate;
  readonly audience: Audience;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchResult {
  /** Exact. With `fold`, still the number of postings; `entries` is the number of entries. */
  readonly total: number;
  readonly entries: number;
  readonly page: number;
  readonly per: PageSize;
  /** Posting ids of the page, in order. */
  readonly ids: readonly number[];
  /** Beside each id: how many postings of the same employer match besides it (ほか n 件); 0 without `fold`. */
  readonly others: readonly number[];
  /**
   * Asked-for facets, values with a count, largest first. Each is counted with all other criteria applied but its own
   * (disjunctive); `holiday`, `insurance` and `flag` values, which are joined by "and", are counted within the result. Of
   * the municipalities (`city`) only those in the prefectures asked for are told, where some are.
   */
  readonly facets: Partial<Record<Facet, readonly FacetCount[]>>;
  /** Milliseconds spent searching, without waiting. */
  readonly tookMs: number;
}

/** A criterion of the query (its parameter name) and the total there would be without it. */
export interface DroppedCriterion {
  readonly criterion: string;
  readonly total: number;
}

export interface SearchPort {
  /** Another number whenever answers may have changed; undefined where that is not known, and no answer may be taken for the next. */
  edition(): number | undefined;
  /** The page asked for, exact total and the counts of `facets`. A page past the end has no ids. */
  search(query: SearchQuery, context: SearchContext, facets?: readonly Facet[]): Promise<SearchResult>;
  /** The exact total alone. */
  count(query: SearchQuery, context: SearchContext): Promise<number>;
  /** The counts alone. */
  facetsOf(query: SearchQuery, context: SearchContext, facets: readonly Facet[]): Promise<SearchResult['facets']>;
  /** For each criterion that the query uses: the total when that one is dropped, largest first. */
  withoutEach(query: SearchQuery, context: SearchContext): Promise<readonly DroppedCriterion[]>;
}

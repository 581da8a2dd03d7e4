import { everything, type Facet, PAGE_SIZES, type SearchContext, type SearchQuery, SORTS } from '#search/index.ts';

/** The day of the benchmark: the generated postings lie around it. */
export const TODAY = Temporal.PlainDate.from('2026-11-22');
export const CONTEXT: SearchContext = { today: TODAY, audience: 'public' };
/** Counted with every query: 47 prefectures, and the occupations. */
export const COUNTED: readonly Facet[] = ['prefecture', 'occupation-small'];

const ask = (part: Partial<SearchQuery>): SearchQuery => ({ ...everything, ...part });

/** The fixed set. */
export const FIXED: readonly { readonly name: string; readonly says: string; readonly query: SearchQuery }[] = [
  { name: 'Q01', says: '介護', query: ask({ q: '介護' }) },
  { name: 'Q02', says: '経理', query: ask({ q: '経理' }) },
  { name: 'Q03', says: '営業事務', query: ask({ q: '営業事務' }) },
  { name: 'Q04', says: '正社員', query: ask({ q: '正社員' }) },
  { name: 'Q05', says: 'フォークリフト', query: ask({ q: 'フォークリフト' }) },
  { name: 'Q06', says: '介護 + 東京都 + 正社員', query: ask({ q: '介護', pref: ['13'], employment: ['1'] }) },
  {
    name: 'Q07',
    says: '事務 AND 経理 + 埼玉・千葉・東京・神奈川 + 月給 ≥ 200,000',
    query: ask({ q: '事務 経理', pref: ['11', '12', '13', '14'], wage: 200_000, wageType: 'monthly' }),
  },
  {
    name: 'Q08',
    says: '看護師 + 職業分類 133 + マイカー通勤可',
    query: ask({ q: '看護師', occupation: ['133'], flag: ['car-commute'] }),
  },
  { name: 'Q09', says: '大阪府 + パート', query: ask({ pref: ['27'], hoursType: 'part' }) },
  { name: 'Q10', says: '条件なし', query: everything },
  { name: 'Q11', says: '未経験 AND 土日祝 + 正社員', query: ask({ q: '未経験 土日祝', employment: ['1'] }) },
  {
    name: 'Q12',
    says: '保育士 + 世田谷区 + 月給 ≥ 180,000',
    query: ask({ q: '保育士', city: ['13112'], wage: 180_000, wageType: 'monthly' }),
  },
];

/** Orders that need no centre. */
const ORDERS = SORTS.filter((sort) => sort !== 'distance');
const LOWEST_WAGE = 150_000;
const DEEPEST_PAGE = 100;

/**
 * Searches of which none comes twice: the fixed set by turns in one of these municipalities, from an amount of pay, or another page in another
 * order or size. `nth` from 0 to about 40,000.
 */
export function neverTwice(municipalities: readonly string[]): (nth: number) => SearchQuery {
  const ways: readonly ((turn: number, query: SearchQuery) => SearchQuery)[] = [
    (turn, query) => ({ ...query, pref: [], city: [municipalities[turn % municipalities.length] as string] }),
    (turn, query) => ({ ...query, wage: LOWEST_WAGE + turn * 50, wageType: query.wageType ?? 'monthly' }),
    (turn, query) => {
      const [page, rest] = [2 + (turn % DEEPEST_PAGE), Math.floor(turn / DEEPEST_PAGE)];
      const sort = ORDERS[rest % ORDERS.length] as SearchQuery['sort'];
      const per = PAGE_SIZES[Math.floor(rest / ORDERS.length) % PAGE_SIZES.length] as SearchQuery['per'];
      return { ...query, page, sort, per };
    },
  ];
  return (nth) => {
    const { query } = FIXED[nth % FIXED.length] as (typeof FIXED)[number];
    const turn = Math.floor(nth / FIXED.length);
    const way = ways[turn % ways.length] as (typeof ways)[number];
    return way(Math.floor(turn / ways.length), query);
  };
}

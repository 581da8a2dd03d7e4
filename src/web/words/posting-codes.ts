import type {
  Contract,
  Employment,
  Flag,
  Holiday,
  Insurance,
  PostingKind,
  Renewal,
  Sort,
  TwoDayWeek,
  WageType,
} from '#search/index.ts';
import type { Lang } from '#web/page.ts';

/** The coded values of a posting in words. */
export interface PostingCodeWords {
  readonly kind: Readonly<Record<PostingKind, string>>;
  readonly employment: Readonly<Record<Employment, string>>;
  readonly wageType: Readonly<Record<WageType, string>>;
  readonly holiday: Readonly<Record<Holiday, string>>;
  readonly twoDayWeek: Readonly<Record<TwoDayWeek, string>>;
  readonly insurance: Readonly<Record<Insurance, string>>;
  readonly renewal: Readonly<Record<Renewal, string>>;
  readonly contract: Readonly<Record<Contract, string>>;
  readonly flag: Readonly<Record<Flag, string>>;
  readonly hoursType: Readonly<Record<'full' | 'part', string>>;
  readonly fresh: Readonly<Record<'day' | 'week', string>>;
  readonly sort: Readonly<Record<Sort, string>>;
  readonly driving: Readonly<Record<'required' | 'preferred' | 'automatic' | 'none', string>>;
  /** 希望する職種, the fourteen. */
  readonly category: Readonly<Record<string, string>>;
  /** Prefectures where their name is not the Japanese one. */
  readonly prefecture: Readonly<Record<string, string>>;
}

const prefecturesInEnglish = [
  'Hokkaido Aomori Iwate Miyagi Akita Yamagata Fukushima Ibaraki Tochigi Gunma Saitama Chiba Tokyo Kanagawa Niigata',
  'Toyama Ishikawa Fukui Yamanashi Nagano Gifu Shizuoka Aichi Mie Shiga Kyoto Osaka Hyogo Nara Wakayama Tottori Shimane',
  'Okayama Hiroshima Yamaguchi Tokushima Kagawa Ehime Kochi Fukuoka Saga Nagasaki Kumamoto Oita Miyazaki Kagoshima Okinawa',
]
  .join(' ')
  .split(' ')
  .map((name, index) => [String(index + 1).padStart(2, '0'), name] as const);

export const postingCodes: Readonly<Record<Lang, PostingCodeWords>> = {
  ja: {
    kind: {
      general: '一般',
      university: '大卒等（新卒・既卒）',
      highschool: '高卒（新卒・既卒）',
      seasonal: '季節',
      migrant: '出稼ぎ',
    },
    employment: {
      1: '正社員',
      2: '正社員以外',
      3: '有期雇用派遣労働者',
      4: '無期雇用派遣労働者',
      5: 'パート労働者',
      6: '有期雇用派遣パート',
      7: '無期雇用派遣パート',
    },
    wageType: { monthly: '月給', daily: '日給', hourly: '時給', annual: '年俸', other: 'その他' },
    holiday: {
      mon: '月曜日',
      tue: '火曜日',
      wed: '水曜日',
      thu: '木曜日',
      fri: '金曜日',
      sat: '土曜日',
      sun: '日曜日',
      public: '祝日',
    },
    twoDayWeek: { weekly: '毎週', other: 'その他の週休二日', none: 'なし' },
    insurance: {
      employment: '雇用保険',
      accident: '労災保険',
      health: '健康保険',
      pension: '厚生年金',
      'public-accident': '公務災害補償',
      savings: '財形',
      'corporate-pension': '企業年金',
      'retirement-pay': '退職金制度',
      'mutual-aid': '退職金共済',
    },
    renewal: { none: '更新なし・定めなし', automatic: '原則更新', conditional: '条件付きで更新あり' },
    contract: {
      direct: '派遣・請負ではない',
      dispatch: '派遣',
      'temp-to-perm': '紹介予定派遣',
      contracting: '請負',
    },
    flag: {
      'no-document-screening': '書類選考なし',
      promotion: '正社員登用あり',
      'car-commute': 'マイカー通勤可',
      'no-transfer': '転勤の可能性なし',
      remote: '在宅勤務',
      'near-station': '駅から徒歩10分以内',
      'smoke-free': '受動喫煙対策あり',
      trial: 'トライアル雇用併用',
      'uij-turn': 'UIJターン歓迎',
      'online-application': 'オンライン自主応募可',
      bonus: '賞与あり',
      'no-education': '学歴不問',
      'no-experience': '経験不問',
      'no-licence': '免許・資格不問',
      'single-housing': '単身用の住宅あり',
      'family-housing': '世帯用の住宅あり',
      childcare: '託児施設あり',
      'shift-work': '交替制（シフト制）',
      'discretionary-work': '裁量労働制',
      'variable-hours': '変形労働時間制',
      'automatic-only': 'AT限定免許可',
      'for-disabled': '障害のある方のための求人',
      'full-time': 'フルタイム',
      'part-time': 'パート',
    },
    hoursType: { full: 'フルタイム', part: 'パート' },
    fresh: { day: '今日・昨日', week: '1週間以内' },
    sort: {
      new: '新着順',
      deadline: '紹介期限が近い順',
      wage: '賃金が高い順',
      holidays: '休日が多い順',
      distance: '近い順',
    },
    driving: { required: '必須', preferred: 'あれば尚可', automatic: 'AT限定可', none: '必須・尚可を除く' },
    category: {
      '01': '事務、管理職',
      '02': '営業',
      '03': '販売',
      '04': '接客、理美容、調理、サービス',
      '05': '介護、福祉',
      '06': '保育、教育',
      '07': '医療、看護、保健',
      '08': '製造、修理、保全、検査、印刷',
      '09': '技術職（建設、開発、IT）、専門職',
      '10': '建築、土木、電気工事',
      '11': '警備、施設管理、設備運転',
      '12': '運輸（運転）、配送',
      '13': '清掃・洗浄、倉庫、包装、軽作業',
      '14': '農業、林業、漁業',
    },
    prefecture: { '59': '海外' },
  },
  en: {
    kind: {
      general: 'General',
      university: 'University graduates',
      highschool: 'High school graduates',
      seasonal: 'Seasonal',
      migrant: 'Away-from-home work',
    },
    employment: {
      1: 'Regular employee',
      2: 'Other than regular',
      3: 'Dispatched, fixed term',
      4: 'Dispatched, open-ended',
      5: 'Part-time',
      6: 'Dispatched part-time, fixed term',
      7: 'Dispatched part-time, open-ended',
    },
    wageType: { monthly: 'Monthly', daily: 'Daily', hourly: 'Hourly', annual: 'Yearly', other: 'Other' },
    holiday: {
      mon: 'Monday',
      tue: 'Tuesday',
      wed: 'Wednesday',
      thu: 'Thursday',
      fri: 'Friday',
      sat: 'Saturday',
      sun: 'Sunday',
      public: 'Public holidays',
    },
    twoDayWeek: { weekly: 'Every week', other: 'Some weeks', none: 'None' },
    insurance: {
      employment: 'Employment insurance',
      accident: 'Workers’ accident insurance',
      health: 'Health insurance',
      pension: 'Employees’ pension',
      'public-accident': 'Public service accident compensation',
      savings: 'Asset-building savings',
      'corporate-pension': 'Corporate pension',
      'retirement-pay': 'Retirement pay',
      'mutual-aid': 'Retirement mutual aid',
    },
    renewal: { none: 'No renewal or no term', automatic: 'Renewed as a rule', conditional: 'Renewed on conditions' },
    contract: {
      direct: 'Employed directly',
      dispatch: 'Dispatched',
      'temp-to-perm': 'Temp to permanent',
      contracting: 'Contract work',
    },
    flag: {
      'no-document-screening': 'No screening of documents',
      promotion: 'Can become regular employee',
      'car-commute': 'Commuting by car',
      'no-transfer': 'No transfers',
      remote: 'Work from home',
      'near-station': 'Within 10 minutes’ walk of a station',
      'smoke-free': 'Smoke-free measures',
      trial: 'Trial employment',
      'uij-turn': 'Newcomers to the region welcome',
      'online-application': 'Apply online',
      bonus: 'Bonus',
      'no-education': 'Any education',
      'no-experience': 'No experience needed',
      'no-licence': 'No licence needed',
      'single-housing': 'Housing for one',
      'family-housing': 'Housing for families',
      childcare: 'Childcare',
      'shift-work': 'Shift work',
      'discretionary-work': 'Discretionary hours',
      'variable-hours': 'Variable hours',
      'automatic-only': 'Automatic-only licence accepted',
      'for-disabled': 'For people with disabilities',
      'full-time': 'Full-time',
      'part-time': 'Part-time',
    },
    hoursType: { full: 'Full-time', part: 'Part-time' },
    fresh: { day: 'Today and yesterday', week: 'Within a week' },
    sort: {
      new: 'Newest',
      deadline: 'Closing soonest',
      wage: 'Highest pay',
      holidays: 'Most days off',
      distance: 'Nearest',
    },
    driving: {
      required: 'Required',
      preferred: 'Preferred',
      automatic: 'Automatic-only accepted',
      none: 'Not asked for',
    },
    category: {
      '01': 'Office work and management',
      '02': 'Sales representatives',
      '03': 'Shop sales',
      '04': 'Customer service, beauty, cooking',
      '05': 'Care and welfare',
      '06': 'Childcare and education',
      '07': 'Medicine, nursing and health',
      '08': 'Manufacturing, repair, inspection, printing',
      '09': 'Engineering, IT and professions',
      '10': 'Building, civil and electrical works',
      '11': 'Security and building management',
      '12': 'Driving and delivery',
      '13': 'Cleaning, warehouse, packing, light work',
      '14': 'Farming, forestry and fishing',
    },
    prefecture: { ...Object.fromEntries(prefecturesInEnglish), '59': 'Overseas' },
  },
};

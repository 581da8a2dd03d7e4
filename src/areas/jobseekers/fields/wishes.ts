import {
  all,
  any,
  choice,
  choices,
  code,
  codes,
  groups,
  integer,
  is,
  range,
  section,
  text,
  time,
  yesNo,
} from '#kernel/fields/index.ts';

/** 希望就業形態 */
export const wishedEmployments = {
  regular: { ja: '正社員', en: 'Regular' },
  'non-regular': { ja: '正社員以外', en: 'Other than regular' },
  dispatch: { ja: '派遣', en: 'Dispatched' },
  'part-time': { ja: 'パート', en: 'Part-time' },
  seasonal: { ja: '季節', en: 'Seasonal' },
  migrant: { ja: '出稼ぎ', en: 'Away from home' },
} as const;

/** 希望休日 */
export const wishedDaysOff = {
  mon: { ja: '月', en: 'Mon' },
  tue: { ja: '火', en: 'Tue' },
  wed: { ja: '水', en: 'Wed' },
  thu: { ja: '木', en: 'Thu' },
  fri: { ja: '金', en: 'Fri' },
  sat: { ja: '土', en: 'Sat' },
  sun: { ja: '日', en: 'Sun' },
  public: { ja: '祝日', en: 'Public holidays' },
} as const;

/** 週休二日制の希望 */
export const wishedWeeks = {
  every: { ja: '毎週', en: 'Every week' },
  other: { ja: 'その他', en: 'Other' },
  any: { ja: 'こだわらない', en: 'Does not matter' },
} as const;

export const commuteMeans = {
  train: { ja: '電車・バス', en: 'Train or bus' },
  car: { ja: '自動車', en: 'Car' },
  bicycle: { ja: '自転車・バイク', en: 'Bicycle or motorcycle' },
  walk: { ja: '徒歩', en: 'On foot' },
} as const;

/** 転居の可否 */
export const moves = {
  no: { ja: '不可', en: 'No' },
  alone: { ja: '単身なら可', en: 'Alone' },
  family: { ja: '家族とともに可', en: 'With my family' },
} as const;

const possible = { yes: { ja: '可', en: 'Yes' }, no: { ja: '不可', en: 'No' } } as const;
const wished = { yes: { ja: '希望する', en: 'Yes' }, no: { ja: '希望しない', en: 'No' } } as const;

/** What work is looked for. */
export const wishes = section(
  'wishes',
  { ja: '希望する仕事', en: 'Work looked for' },
  {
    works: groups(
      {
        title: text({ label: { ja: '職種', en: 'Job' }, max: 28, required: true }),
        occupation: code('occupation', { label: { ja: '職業分類', en: 'Occupation class' } }),
        years: integer({ label: { ja: '経験年数', en: 'Years of experience' }, max: 70, unit: 'years' }),
        work: text({ label: { ja: '内容', en: 'Details' }, max: 90, multiline: true }),
      },
      { label: { ja: '希望する仕事', en: 'Work looked for' }, max: 3, required: true },
    ),
    places: codes('municipality', {
      label: { ja: '希望勤務地', en: 'Places looked for' },
      max: 3,
    }),
    employment: choices(wishedEmployments, {
      label: { ja: '希望就業形態', en: 'Kind of employment' },
    }),
    hours: range(time({ label: { ja: '時刻', en: 'Time' } }), {
      label: { ja: '希望勤務時間', en: 'Working hours' },
      ordered: false,
      ends: 'both',
    }),
    nights: yesNo({ label: { ja: '夜勤', en: 'Night work' }, ...possible }),
    overtime: yesNo({ label: { ja: '時間外労働', en: 'Overtime' }, ...possible }),
    overtimeHours: integer({
      label: { ja: '時間外労働の上限（月）', en: 'Overtime a month, at most' },
      max: 99,
      unit: 'hours',
      when: is('wishes.overtime', true),
    }),
    daysOff: choices(wishedDaysOff, { label: { ja: '希望休日', en: 'Days off' } }),
    twoDayWeek: choice(wishedWeeks, { label: { ja: '週休二日制', en: 'Two days off a week' } }),
    pay: integer({
      label: { ja: '希望賃金（月額）', en: 'Monthly pay looked for' },
      max: 9_999_999,
      unit: 'yen',
    }),
    hourlyPay: integer({
      label: { ja: '希望賃金（時間額）', en: 'Hourly pay looked for' },
      hint: { ja: 'パートを希望する方はこちらに入力します。', en: 'For part-time work.' },
      max: 99_999,
      unit: 'yen',
    }),
    commuteBy: choice(commuteMeans, { label: { ja: '通勤の手段', en: 'Way to work' } }),
    commuteMinutes: integer({
      label: { ja: '通勤時間の上限', en: 'Way to work, at most' },
      max: 240,
      unit: 'minutes',
    }),
    move: choice(moves, { label: { ja: '転居の可否', en: 'Moving house' } }),
    uijTurn: yesNo({ label: { ja: 'UIJターン', en: 'Moving back to a region' }, ...wished }),
    uijPlaces: codes('prefecture', {
      label: { ja: 'UIJターンを希望する都道府県', en: 'Prefectures to move to' },
      max: 3,
      when: all(is('wishes.uijTurn', true), any(is('wishes.move', 'alone'), is('wishes.move', 'family'))),
    }),
    abroad: yesNo({ label: { ja: '海外勤務', en: 'Working abroad' }, ...possible }),
    remote: yesNo({ label: { ja: '在宅勤務', en: 'Working at home' }, ...wished }),
  },
);

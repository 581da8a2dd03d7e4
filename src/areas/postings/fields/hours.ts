import {
  choice,
  choices,
  decimal,
  groups,
  integer,
  is,
  range,
  section,
  text,
  time,
  yesNo,
} from '#kernel/fields/index.ts';
import { holidays, twoDayWeeks } from './codes.ts';

const variable = {
  none: { ja: 'なし', en: 'None' },
  month: { ja: '1か月単位', en: 'Monthly' },
  year: { ja: '1年単位', en: 'Yearly' },
  week: { ja: '1週間単位非定型的', en: 'Weekly' },
} as const;

const flexible = {
  none: { ja: 'なし', en: 'None' },
  flex: { ja: 'フレックスタイム制', en: 'Flextime' },
  discretionary: { ja: '裁量労働制', en: 'Discretionary work' },
  outside: { ja: '事業場外みなし労働時間制', en: 'Work outside the establishment' },
} as const;

/** When the work is, and when not. */
export const hours = section(
  'hours',
  { ja: '労働時間と休日', en: 'Hours and holidays' },
  {
    shifts: groups(
      {
        hours: range(time({ label: { ja: '時刻', en: 'Time' } }), {
          label: { ja: '始業・終業の時刻', en: 'Start and end' },
          ordered: false,
          ends: 'both',
          required: true,
        }),
      },
      { label: { ja: '就業時間', en: 'Working hours' }, max: 3, required: true },
    ),
    shiftWork: yesNo({ label: { ja: '交替制（シフト制）', en: 'Shift work' } }),
    variable: choice(variable, { label: { ja: '変形労働時間制', en: 'Variable hours' } }),
    flexible: choice(flexible, { label: { ja: 'フレックス・裁量など', en: 'Flexible hours' } }),
    note: text({ label: { ja: '就業時間についての特記', en: 'About the hours' }, max: 90 }),
    overtime: yesNo({ label: { ja: '時間外労働', en: 'Overtime' }, required: true }),
    overtimeHours: integer({
      label: { ja: '時間外労働の月平均', en: 'Monthly average' },
      min: 1,
      max: 200,
      unit: 'hours',
      when: is('hours.overtime', true),
      required: true,
    }),
    specialClause: yesNo({ label: { ja: '36協定の特別条項', en: 'Special clause' }, when: is('hours.overtime', true) }),
    specialClauseText: text({
      label: { ja: '特別条項の内容', en: 'The special clause' },
      max: 90,
      when: is('hours.specialClause', true),
      required: true,
    }),
    breakMinutes: integer({ label: { ja: '休憩時間', en: 'Break' }, max: 480, unit: 'minutes', required: true }),
    annualHolidays: integer({
      label: { ja: '年間休日数', en: 'Holidays a year' },
      max: 366,
      unit: 'days',
      hours: 'F',
      required: true,
    }),
    holidays: choices(holidays, { label: { ja: '休日', en: 'Days off' } }),
    holidayText: text({ label: { ja: '休日についての説明', en: 'About the days off' }, max: 90 }),
    twoDayWeek: choice(twoDayWeeks, { label: { ja: '週休二日制', en: 'Two days off a week' }, required: true }),
    paidLeave: integer({
      label: { ja: '6か月後の年次有給休暇日数', en: 'Paid leave after six months' },
      max: 40,
      unit: 'days',
    }),
    weekDays: range(decimal({ label: { ja: '日数', en: 'Days' }, max: 7, unit: 'days' }), {
      label: { ja: '週の労働日数', en: 'Days a week' },
      hours: 'P',
      required: true,
    }),
    weekDaysNegotiable: yesNo({
      label: { ja: '労働日数の相談', en: 'Days negotiable' },
      yes: { ja: '相談できる', en: 'Negotiable' },
      no: { ja: '相談できない', en: 'Not negotiable' },
      hours: 'P',
    }),
  },
);

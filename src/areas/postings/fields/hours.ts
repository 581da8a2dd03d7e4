import {
  choice,
  choices,
  decimal,
  filled,
  groups,
  integer,
  is,
  range,
  section,
  text,
  time,
  yesNo,
} from '#kernel/fields/index.ts';
import { flexibles, holidays, twoDayWeeks, variables } from './codes.ts';

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
    variable: choice(variables, { label: { ja: '変形労働時間制', en: 'Variable hours' } }),
    flexible: choice(flexibles, { label: { ja: 'フレックス・裁量など', en: 'Flexible hours' } }),
    core: range(time({ label: { ja: '時刻', en: 'Time' } }), {
      label: { ja: 'コアタイム', en: 'Core time' },
      hint: { ja: 'コアタイムがないときは、入力しません。', en: 'Leave it empty where there is none.' },
      ends: 'both',
      when: is('hours.flexible', 'flex'),
    }),
    between: range(time({ label: { ja: '時刻', en: 'Time' } }), {
      label: { ja: '又は、次の時間帯の間', en: 'Or within' },
      ordered: false,
      ends: 'both',
    }),
    betweenHours: integer({
      label: { ja: '時間帯の間の労働時間', en: 'Hours within it' },
      min: 1,
      max: 12,
      unit: 'hours',
      when: filled('hours.between'),
      required: true,
    }),
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
    weekHours: decimal({
      label: { ja: '週の所定労働時間', en: 'Working hours a week' },
      hint: { ja: '変形労働時間制などのときは、平均した1週間の時間。', en: 'The average week under a scheme.' },
      max: 60,
      unit: 'hours',
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

/** The kernel's own conventions as askable rules: calendar, civil periods, fiscal years, numbers, eras. */
import {
  type Answer,
  askable,
  calendarDayInput,
  dayInput,
  flagInput,
  textInput,
  wholeInput,
  wrongInput,
} from './askable.ts';
import { businessDayOnOrBefore, isAdministrativeHoliday } from './calendar.ts';
import { formatBoth, parseDate } from './eras.ts';
import { fiscalYear } from './fiscal-year.ts';
import { parseCorporateNumber, parseEstablishmentNumber, parseJobseekerNumber, parsePostingNumber } from './numbers.ts';
import { civilPeriodEnd } from './periods.ts';
import type { Ruling } from './refusal.ts';

const holidayLaw = '行政機関の休日に関する法律1条';

const number = (id: string, description: string, form: string, parse: (typed: string) => Ruling<string>) =>
  askable({
    id,
    clause: form,
    description,
    inputs: { value: textInput('番号（全角、ハイフンなしも可）') },
    decide: ({ value }): Answer => {
      const parsed = parse(value);
      return parsed.ok ? parsed.value : { reason: parsed.refusals[0].code };
    },
  });

export const rules = [
  askable({
    id: 'holiday',
    clause: holidayLaw,
    description: '行政機関の休日かどうか',
    inputs: { date: calendarDayInput('日付') },
    decide: ({ date }) => isAdministrativeHoliday(date),
  }),
  askable({
    id: 'business-day-before',
    clause: holidayLaw,
    description: 'その日、または休日であればその前の直近の開庁日',
    inputs: { date: calendarDayInput('日付') },
    decide: ({ date }) => businessDayOnOrBefore(date),
  }),
  askable({
    id: 'civil-period',
    clause: '民法139–143条',
    description: '民法による期間の末日（月または年）',
    inputs: {
      event: dayInput('期間の起こる日'),
      months: wholeInput('月数', 1, 1200).optional(),
      years: wholeInput('年数', 1, 100).optional(),
      'from-midnight': flagInput('午前零時から始まる（初日を算入する）').optional(),
    },
    decide: ({ event, months, years, 'from-midnight': fromMidnight = false }) => {
      if (months !== undefined && years === undefined) return civilPeriodEnd(event, { months }, { fromMidnight });
      if (years !== undefined && months === undefined) return civilPeriodEnd(event, { years }, { fromMidnight });
      return wrongInput('civil-period', 'months', 'months か years のどちらか一つを入力してください');
    },
  }),
  askable({
    id: 'fiscal-year',
    clause: 'A7(2)①オ(ウ)',
    description: 'その日の属する年度（4月1日から3月31日）',
    inputs: { date: dayInput('日付') },
    decide: ({ date }) => fiscalYear(date),
  }),
  askable({
    id: 'era-date',
    clause: '元号法',
    description: '和暦または西暦で書かれた日付を読む',
    inputs: { value: textInput('S60.4.1、令和元年5月1日、1985-04-01 など') },
    decide: ({ value }): Answer => {
      const parsed = parseDate(value);
      return parsed.ok ? { date: parsed.value, both: formatBoth(parsed.value) } : { reason: parsed.refusals[0].code };
    },
  }),
  number('posting-number', '求人番号の標準形', '求人番号（5桁-8桁以内）', parsePostingNumber),
  number('jobseeker-number', '求職番号の標準形', '求職番号（5桁-8桁以内）', parseJobseekerNumber),
  number('establishment-number', '事業所番号の標準形', '事業所番号（4桁-6桁-1桁）', parseEstablishmentNumber),
  number('corporate-number', '法人番号の標準形（検査数字を確かめる）', '法人番号（13桁）', parseCorporateNumber),
];

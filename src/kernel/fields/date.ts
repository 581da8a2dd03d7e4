/** Fields that hold a day, month, year or time of day. Dates are typed in parts, of either calendar: `name.era`, `.year`, `.month`, `.day`. */
import { eras, formatEra, parseDate } from '../eras.ts';
import { foldNumber } from '../fold.ts';
import { andThen, found, nothing, single, wrong } from './read.ts';
import type { DatePrecision, Field, FieldLang, FieldOptions, FieldProblemCode, FormValues, Parsed } from './types.ts';

/** The words of the calendar select and the 元号 they stand for; `seireki` is the western calendar. */
const calendars: Readonly<Record<string, string>> = {
  seireki: '',
  reiwa: '令和',
  heisei: '平成',
  showa: '昭和',
  taisho: '大正',
  meiji: '明治',
};

const notOne = { day: 'not-a-date', month: 'not-a-month', year: 'not-a-year' } as const;

interface Parts {
  readonly era: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** The parts as typed. */
function readParts(form: FormValues, name: string): Parsed<Parts> {
  const read: Record<string, string> = {};
  for (const part of ['era', 'year', 'month', 'day']) {
    const typed = single(form, `${name}.${part}`);
    if (!typed.ok) return wrong(name, typed.problems[0].code, typed.problems[0].data);
    read[part] = foldNumber(typed.value ?? '');
  }
  const { era = '', year = '', month = '', day = '' } = read;
  return found({ era: era.toLowerCase(), year, month, day });
}

function dayOf(text: string, name: string): Parsed<Temporal.PlainDate> {
  const ruling = parseDate(text);
  if (ruling.ok) return found(ruling.value);
  const [{ code, data }] = ruling.refusals;
  return wrong(name, code as FieldProblemCode, data);
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Within an era whose first or last month is broken, one of the days of the month counts. */
function monthOf(prefix: string, month: string, name: string): Parsed<Temporal.PlainDate> {
  const days = ['1', '15', '25'].map((day) => dayOf(`${prefix}年${month}月${day}日`, name));
  return days.find((each) => each.ok) ?? (days[0] as Parsed<Temporal.PlainDate>);
}

function yearOf(calendar: string, typed: string, name: string): Parsed<Temporal.PlainDate> {
  if (!/^(\d{1,4}|元)$/.test(typed)) return wrong(name, 'not-a-year');
  const era = eras.find((each) => each.name === calendar);
  if (!era) return typed.length === 4 ? dayOf(`${typed}年1月1日`, name) : wrong(name, 'not-a-year');
  const year = era.firstYear + (typed === '元' ? 1 : Number(typed)) - 1;
  const next = eras[eras.indexOf(era) - 1];
  const last = next?.firstYear ?? 9999;
  return year < era.firstYear || year > last
    ? wrong(name, 'outside-era', { era: era.name, first: era.from.toString(), last: null })
    : found(Temporal.PlainDate.from({ year, month: 1, day: 1 }));
}

/** A date from its parts, or from one text under the bare name (ISO, as imports bring it). */
function readDate(form: FormValues, name: string, precision: DatePrecision): Parsed<Temporal.PlainDate> {
  const whole = single(form, name);
  if (!whole.ok) return whole;
  if (whole.value !== undefined) {
    const tail = { day: '', month: '-01', year: '-01-01' }[precision];
    const read = dayOf(`${foldNumber(whole.value)}${tail}`, name);
    return read.ok || precision === 'day' ? read : wrong(name, notOne[precision]);
  }
  return andThen(readParts(form, name), ({ era, year, month, day }) => {
    if (year + month + day === '') return nothing;
    const calendar = Object.hasOwn(calendars, era || 'seireki') ? calendars[era || 'seireki'] : undefined;
    if (calendar === undefined) return wrong(name, 'not-offered');
    if (precision === 'year') return yearOf(calendar, year, name);
    const known = /^(\d{1,4}|元)$/.test(year) && /^\d{1,2}$/.test(month);
    if (!known) return wrong(name, notOne[precision]);
    return precision === 'month'
      ? monthOf(`${calendar}${year}`, month, name)
      : dayOf(`${calendar}${year}年${month}月${day}日`, name);
  });
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function show(date: Temporal.PlainDate, precision: DatePrecision, lang: FieldLang): string {
  if (lang === 'en') {
    const month = `${months[date.month - 1]} ${date.year}`;
    return precision === 'day' ? `${date.day} ${month}` : precision === 'month' ? month : String(date.year);
  }
  const [era = '', rest = ''] = formatEra(date).split('年', 2);
  const both = `${date.year}年${/^\d/.test(era) ? '' : `（${era}年）`}`;
  const inMonth = rest.split('月', 1)[0];
  return precision === 'year' ? both : `${both}${inMonth}月${precision === 'day' ? `${date.day}日` : ''}`;
}

export interface DateOptions extends FieldOptions {
  /** Offers 元号 beside 西暦; so does every date unless this says no. */
  readonly era?: boolean;
  /** The birth date of the person at the keyboard. */
  readonly birthday?: boolean;
}

function dated<T extends string | number>(
  { era = true, birthday = false, ...options }: DateOptions,
  precision: DatePrecision,
  keep: (date: Temporal.PlainDate) => T,
): Field<T> {
  const parts = (['year', 'month', 'day'] as const).slice(0, { year: 1, month: 2, day: 3 }[precision]);
  const back = (value: T) => Temporal.PlainDate.from(`${value}${{ day: '', month: '-01', year: '-01-01' }[precision]}`);
  return {
    ...options,
    control: { kind: 'date', precision, era, birthday },
    names: (name) => [...(era ? [`${name}.era`] : []), ...parts.map((part) => `${name}.${part}`)],
    parse: (form, name) => andThen(readDate(form, name, precision), (date) => found(keep(date))),
    print: (value, name) => {
      const date = back(value);
      return {
        ...(era && { [`${name}.era`]: 'seireki' }),
        ...Object.fromEntries(
          parts.map((part) => [`${name}.${part}`, part === 'year' ? pad(date.year, 4) : String(date[part])]),
        ),
      };
    },
    format: (value, lang) => show(back(value), precision, lang),
    isEmpty: (value) => value === undefined,
  };
}

/** A day; its value is the ISO date. */
export const date = (options: DateOptions): Field<string> => dated(options, 'day', (day) => day.toString());

/** A month; its value is `YYYY-MM`. */
export const month = (options: DateOptions): Field<string> =>
  dated(options, 'month', (day) => day.toPlainYearMonth().toString());

/** A year; its value is the western year. */
export const year = (options: DateOptions): Field<number> => dated(options, 'year', (day) => day.year);

/** A time of day; its value is `HH:MM`, 00:00 to 23:59. */
export function time(options: FieldOptions): Field<string> {
  return {
    ...options,
    control: { kind: 'time' },
    names: (name) => [name],
    parse: (form, name) =>
      andThen(single(form, name), (typed) => {
        const match =
          /^(\d{1,2})[:時](\d{2})分?$/.exec(foldNumber(typed)) ??
          /^(\d{1,2})時()$/.exec(foldNumber(typed)) ??
          /^(\d{2})(\d{2})$/.exec(foldNumber(typed));
        const hour = Number(match?.[1]);
        const minute = Number(match?.[2]);
        return match && hour <= 23 && minute <= 59
          ? found(`${pad(hour, 2)}:${pad(minute, 2)}`)
          : wrong(name, 'not-a-time');
      }),
    print: (value, name) => ({ [name]: value }),
    format: (value, lang) => {
      const [hour = '', minute = ''] = value.split(':');
      return lang === 'ja' ? `${Number(hour)}時${minute}分` : `${Number(hour)}:${minute}`;
    },
    isEmpty: (value) => value === undefined,
  };
}

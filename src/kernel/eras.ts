/** 元号: dates of the Japanese calendar and of the western one, read and written. */
import { isBefore } from './calendar.ts';
import { foldNumber } from './fold.ts';
import { allow, type Ruling, refuse } from './refusal.ts';

interface Era {
  readonly name: string;
  readonly letter: string;
  /** Its first day. */
  readonly from: Temporal.PlainDate;
  /** The western year of its first year. */
  readonly firstYear: number;
}

const era = (name: string, letter: string, from: string, firstYear = Number(from.slice(0, 4))): Era => ({
  name,
  letter,
  from: Temporal.PlainDate.from(from),
  firstYear,
});

/** The latest first. Meiji begins here with 1873 (明治6年), the first year whose days are those of the western calendar. */
export const eras: readonly Era[] = [
  era('令和', 'R', '2019-05-01'),
  era('平成', 'H', '1989-01-08'),
  era('昭和', 'S', '1926-12-25'),
  era('大正', 'T', '1912-07-30'),
  era('明治', 'M', '1873-01-01', 1868),
];

const eraOn = (date: Temporal.PlainDate): Era | undefined => eras.find((each) => !isBefore(date, each.from));

const form = /^(?:(令和|平成|昭和|大正|明治|[RHSTM]))?(\d{1,4}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?$/;
const compact = /^([RHSTM])?(\d{4}|\d{2})(\d{2})(\d{2})$/;

/**
 * A date as people write it, of either calendar: `S60.4.1`, `昭和60年4月1日`, `令和元年5月1日`, `1985-04-01`, `19850401`, in any width.
 * Refused: `not-a-date` (no such form), `no-such-day` (30 February), `outside-era` (昭和64年1月8日: the era had ended, or not begun).
 */
export function parseDate(typed: string): Ruling<Temporal.PlainDate> {
  const text = foldNumber(typed);
  const match = form.exec(text) ?? compact.exec(text);
  const [, mark, yearText, month, day] = match ?? [];
  if (!yearText) return refuse({ rule: 'era-date', code: 'not-a-date' });
  const said = mark ? eras.find((each) => each.name === mark || each.letter === mark) : undefined;
  if (!said && yearText.length !== 4) return refuse({ rule: 'era-date', code: 'not-a-date' });
  const counted = yearText === '元' ? 1 : Number(yearText);
  if (said && counted < 1) return refuse({ rule: 'era-date', code: 'not-a-date' });
  const year = said ? said.firstYear + counted - 1 : counted;
  let date: Temporal.PlainDate;
  try {
    date = Temporal.PlainDate.from({ year, month: Number(month), day: Number(day) }, { overflow: 'reject' });
  } catch {
    return refuse({ rule: 'era-date', code: 'no-such-day' });
  }
  if (said && eraOn(date) !== said) {
    const index = eras.indexOf(said);
    const next = eras[index - 1];
    return refuse({
      rule: 'era-date',
      code: 'outside-era',
      data: {
        era: said.name,
        first: said.from.toString(),
        last: next ? next.from.subtract({ days: 1 }).toString() : null,
      },
    });
  }
  return allow(date);
}

/** `令和8年11月22日`, `令和元年5月1日`; days before 1873 in the western form. */
export function formatEra(date: Temporal.PlainDate): string {
  const found = eraOn(date);
  if (!found) return formatWestern(date);
  const year = date.year - found.firstYear + 1;
  return `${found.name}${year === 1 ? '元' : year}年${date.month}月${date.day}日`;
}

/** `2026年11月22日`. */
export function formatWestern(date: Temporal.PlainDate): string {
  return `${date.year}年${date.month}月${date.day}日`;
}

/** With its weekday, as mails name a day: `2026年11月22日(日)`. */
export function formatDay(date: Temporal.PlainDate): string {
  return `${formatWestern(date)}(${'月火水木金土日'.charAt(date.dayOfWeek - 1)})`;
}

/** Both calendars: `2026年（令和8年）11月22日`. */
export function formatBoth(date: Temporal.PlainDate): string {
  const found = eraOn(date);
  if (!found) return formatWestern(date);
  const year = date.year - found.firstYear + 1;
  return `${date.year}年（${found.name}${year === 1 ? '元' : year}年）${date.month}月${date.day}日`;
}

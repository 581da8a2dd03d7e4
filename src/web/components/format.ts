import { formatBoth, formatEra, formatWestern } from '#kernel/eras.ts';
import { grouped } from '#kernel/grouped.ts';
import { zone } from '#kernel/jst.ts';
import type { Lang } from '#web/page.ts';

/** Which calendar a Japanese date is written in: 西暦, 和暦 where the form is official, or both. */
export type Calendar = 'western' | 'era' | 'both';

const written: Readonly<Record<Calendar, (date: Temporal.PlainDate) => string>> = {
  western: formatWestern,
  era: formatEra,
  both: formatBoth,
};

/** `2026年11月30日(月)`, `令和8年11月30日(月)`; in English `Monday 30 November 2026`. */
export function dateWords(date: Temporal.PlainDate, lang: Lang, calendar: Calendar = 'western'): string {
  if (lang === 'en') {
    return date
      .toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
      .replace(',', '');
  }
  return `${written[calendar](date)}(${date.toLocaleString('ja-JP', { weekday: 'short' })})`;
}

/** A moment as it was in Japan: `2026年11月30日(月) 9:05`. */
export function momentWords(instant: Temporal.Instant, lang: Lang): string {
  const local = instant.toZonedDateTimeISO(zone);
  return `${dateWords(local.toPlainDate(), lang)} ${timeWords(instant)}`;
}

/** The clock time of a moment in Japan: `9:05`. */
export function timeWords(instant: Temporal.Instant): string {
  const { hour, minute } = instant.toZonedDateTimeISO(zone);
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** Yen to the yen, in the units people compare: `20万円`, `20万3,500円`, `9,800円`; in English `¥203,500`. Whole yen, not negative. */
export function yenWords(yen: number, lang: Lang): string {
  return lang === 'en' ? `¥${grouped(yen)}` : `${manWords(yen)}円`;
}

function manWords(yen: number): string {
  const man = Math.floor(yen / 10_000);
  const rest = yen % 10_000;
  if (man === 0) return grouped(rest);
  return `${grouped(man)}万${rest === 0 ? '' : grouped(rest)}`;
}

/** From–to: `20万〜25万円`; one figure when both are the same or `to` is absent. */
export function yenRangeWords(from: number, to: number | null | undefined, lang: Lang): string {
  if (to === null || to === undefined || to === from) return yenWords(from, lang);
  if (lang === 'en') return `${yenWords(from, lang)}–${grouped(to)}`;
  return `${manWords(from)}〜${manWords(to)}円`;
}

/** Whole days from today: `今日まで`, `あと12日`, `3日過ぎています`. */
export function daysLeftWords(date: Temporal.PlainDate, today: Temporal.PlainDate, lang: Lang): string {
  const days = today.until(date).days;
  if (lang === 'en') {
    if (days < 0) return `${-days} ${days === -1 ? 'day' : 'days'} overdue`;
    return days === 0 ? 'today is the last day' : `${days} ${days === 1 ? 'day' : 'days'} left`;
  }
  if (days < 0) return `${-days}日過ぎています`;
  return days === 0 ? '今日まで' : `あと${days}日`;
}

/** What is said aside, in the brackets of the language, to follow a word. */
export const aside = (text: string, lang: Lang): string => (lang === 'en' ? ` (${text})` : `（${text}）`);

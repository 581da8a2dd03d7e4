import { formatWestern } from '#kernel/eras.ts';
import type { Lang } from '#web/page.ts';

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO date in words, of which the day of the week says nothing, such as a version: 「2026年11月30日」, “30 November 2026”. */
export function dayInWords(iso: string, lang: Lang): string {
  const date = Temporal.PlainDate.from(iso);
  return lang === 'ja' ? formatWestern(date) : english.format(date);
}

import { formatWestern } from '#kernel/eras.ts';
import { zone } from '#kernel/jst.ts';
import type { Lang } from '#web/page.ts';

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO date in words: 「2026年11月30日」, “30 November 2026”. */
export function dayInWords(iso: string, lang: Lang): string {
  const date = Temporal.PlainDate.from(iso);
  return lang === 'ja' ? formatWestern(date) : english.format(date);
}

/** An ISO instant in words, as clocks in Japan show it: 「2026年11月23日10時05分」, “23 November 2026, 10:05”. */
export function momentInWords(iso: string, lang: Lang): string {
  const there = Temporal.Instant.from(iso).toZonedDateTimeISO(zone);
  const day = dayInWords(there.toPlainDate().toString(), lang);
  const minute = String(there.minute).padStart(2, '0');
  return lang === 'ja' ? `${day}${there.hour}時${minute}分` : `${day}, ${there.hour}:${minute}`;
}

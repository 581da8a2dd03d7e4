import type { RefusalData } from '#kernel/refusal.ts';
import { dateWords, momentWords } from '#web/components/format.ts';
import type { Lang } from '#web/page.ts';

/** What is said to a person who is refused: the reason, and what can be done now. `data` is what the rule hands on. */
export interface RefusalWords {
  readonly ja: (data: RefusalData) => string;
  readonly en: (data: RefusalData) => string;
  readonly next: { readonly ja: string; readonly en: string; readonly href?: string };
}

/** Words by refusal code, or by `<rule> <code>` where one code needs other words under another rule. */
export type RefusalDictionary = Readonly<Record<string, RefusalWords>>;

/** A date that a refusal carries, in words, with the day of the week. */
export function day(data: RefusalData, key: string, lang: Lang): string {
  return dateWords(Temporal.PlainDate.from(String(data[key])), lang);
}

/** An instant that a refusal carries, in words, as clocks in Japan show it. */
export function moment(data: RefusalData, key: string, lang: Lang): string {
  return momentWords(Temporal.Instant.from(String(data[key])), lang);
}

/** The way on where something has changed since the page was shown. */
export const openAgain = {
  ja: '前のページに戻って開き直すと、いまの状態と、できることが表示されます。',
  en: 'Go back and reload: the page then shows the present state and what can be done.',
};

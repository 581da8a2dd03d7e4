import { clauseHref } from '#areas/notices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Lang } from '#web/page.ts';
import { accounts } from './accounts.ts';
import { agencies } from './agencies.ts';
import { applications } from './applications.ts';
import { forms } from './forms.ts';
import { jobseekers } from './jobseekers.ts';
import { postings } from './postings.ts';
import { openAgain, type RefusalDictionary, type RefusalWords } from './types.ts';

const dictionary: RefusalDictionary = {
  ...accounts,
  ...agencies,
  ...applications,
  ...forms,
  ...jobseekers,
  ...postings,
};

const unnamed: RefusalWords = {
  ja: () => 'この操作は、決まりにより行えません。',
  en: () => 'The rules do not allow this.',
  next: openAgain,
};

/** Whether the dictionary knows a code (under any rule, or under the given one). */
export function hasWords(code: string, rule?: string): boolean {
  if (code in dictionary || (rule !== undefined && `${rule} ${code}` in dictionary)) return true;
  return rule === undefined && Object.keys(dictionary).some((key) => key.endsWith(` ${code}`));
}

/** A refusal as a page shows it. `clause` is absent for checks of form, which no document makes. */
export interface SpokenRefusal {
  readonly sentence: string;
  readonly next: string;
  readonly nextHref?: string;
  readonly clause?: { readonly citation: string; readonly href: string };
}

/** The sentence of a refusal, what can be done now, and where its clause is read. */
export function sayRefusal(refusal: Refusal, lang: Lang): SpokenRefusal {
  const words = dictionary[`${refusal.rule} ${refusal.code}`] ?? dictionary[refusal.code] ?? unnamed;
  const href = clauseHref(refusal.rule);
  return {
    sentence: words[lang](refusal.data ?? {}),
    next: words.next[lang],
    ...(words.next.href && { nextHref: words.next.href }),
    ...(href && { clause: { citation: refusal.rule, href } }),
  };
}

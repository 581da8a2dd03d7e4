import type { Refusal } from '#kernel/refusal.ts';
import type { FormError } from '#web/components/form.ts';
import type { RefusalText } from '#web/components/RefusalBox.tsx';
import type { Lang } from '#web/page.ts';
import { agencies } from './agencies.ts';
import { alerts } from './alerts.ts';
import { applications } from './applications.ts';
import { establishments } from './establishments.ts';
import { filings } from './filings.ts';
import { forms } from './forms.ts';
import { grants } from './grants.ts';
import { helpdesk } from './helpdesk.ts';
import { interviews } from './interviews.ts';
import { jobseekers } from './jobseekers.ts';
import { library } from './library.ts';
import { login } from './login.ts';
import { messages } from './messages.ts';
import { opening } from './opening.ts';
import { postings } from './postings.ts';
import { publication } from './publication.ts';
import { referrals } from './referrals.ts';
import { stops } from './stops.ts';
import { openAgain, type RefusalDictionary, type RefusalWords } from './types.ts';
import { uploads } from './uploads.ts';
import { withdrawal } from './withdrawal.ts';

/** The words of the areas. No two may know the same key: one would be said in the other's place. */
export const dictionaries: readonly RefusalDictionary[] = [
  agencies,
  alerts,
  applications,
  establishments,
  filings,
  forms,
  interviews,
  jobseekers,
  library,
  messages,
  postings,
  referrals,
  publication,
  stops,
  helpdesk,
  grants,
  login,
  withdrawal,
  opening,
  uploads,
];

const dictionary: RefusalDictionary = Object.assign({}, ...dictionaries);

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

/** The sentence of a refusal, the rule that makes it, and what can be done now, as `RefusalBox` shows it. */
export function sayRefusal(refusal: Refusal, lang: Lang): RefusalText {
  const words = dictionary[`${refusal.rule} ${refusal.code}`] ?? dictionary[refusal.code] ?? unnamed;
  return {
    sentence: words[lang](refusal.data ?? {}),
    rule: refusal.rule,
    next: words.next[lang],
    ...(words.next.href && { nextHref: words.next.href }),
  };
}

/**
 * The refusals that blame a field of the form, as its error summary and fields say them.
 * `labels` names the fields whose refusals do not say which field is meant, e.g. one of several dates.
 */
export function formErrorsOf(
  refusals: readonly Refusal[],
  lang: Lang,
  labels: Readonly<Record<string, string>> = {},
): readonly FormError[] {
  return refusals.flatMap((refusal) => {
    const said = sayRefusal(refusal, lang);
    if (refusal.field === undefined) return [];
    const label = labels[refusal.field];
    const named = label === undefined ? '' : `${label}: `;
    return [{ field: refusal.field, message: `${named}${said.sentence}${lang === 'en' ? ' ' : ''}${said.next}` }];
  });
}

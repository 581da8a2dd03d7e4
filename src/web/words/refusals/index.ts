import type { Refusal } from '#kernel/refusal.ts';
import type { FormError } from '#web/components/form.ts';
import type { RefusalText } from '#web/components/RefusalBox.tsx';
import type { Lang } from '#web/page.ts';
import { accounts } from './accounts.ts';
import { agencies } from './agencies.ts';
import { alerts } from './alerts.ts';
import { applications } from './applications.ts';
import { establishments } from './establishments.ts';
import { filings } from './filings.ts';
import { forms } from './forms.ts';
import { interviews } from './interviews.ts';
import { jobseekers } from './jobseekers.ts';
import { library } from './library.ts';
import { messages } from './messages.ts';
import { postings } from './postings.ts';
import { publication } from './publication.ts';
import { referrals } from './referrals.ts';
import { openAgain, type RefusalDictionary, type RefusalWords } from './types.ts';
import { uploads } from './uploads.ts';

const dictionary: RefusalDictionary = {
  ...accounts,
  ...agencies,
  ...alerts,
  ...applications,
  ...establishments,
  ...filings,
  ...forms,
  ...interviews,
  ...jobseekers,
  ...library,
  ...messages,
  ...postings,
  ...referrals,
  ...publication,
  ...uploads,
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

/** The refusals that blame a field of the form, as its error summary and fields say them. */
export function formErrorsOf(refusals: readonly Refusal[], lang: Lang): readonly FormError[] {
  return refusals.flatMap((refusal) => {
    const said = sayRefusal(refusal, lang);
    return refusal.field === undefined
      ? []
      : [{ field: refusal.field, message: `${said.sentence}${lang === 'en' ? ' ' : ''}${said.next}` }];
  });
}

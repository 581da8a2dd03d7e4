import type { RequestClosing, RequestStanding } from '#areas/publication/index.ts';
import type { Status } from '#web/components/status.ts';
import type { Lang } from '#web/page.ts';

/** A request's state as its tag says it, the same on every side. */
export const requestStatus = ({ state }: RequestStanding): Status => `request:${state}`;

const closings: Readonly<Record<Lang, Readonly<Record<RequestClosing, string>>>> = {
  ja: {
    'posting-ended': '求人の募集が終わりました。',
    'no-self-application': '求人がオンライン自主応募の受付をやめました。',
    'registration-ended': '求職登録が有効でなくなりました。',
    'page-withdrawn': '求職者がマイページを退会しました。',
  },
  en: {
    'posting-ended': 'The posting has ended.',
    'no-self-application': 'The posting no longer accepts self-applications.',
    'registration-ended': 'The registration is no longer valid.',
    'page-withdrawn': 'The page was closed.',
  },
};

/** What an employer may know of why a request is closed: nothing of the person beyond that they cannot be asked any more. */
const forEmployers: Readonly<Record<RequestClosing, string>> = {
  ...closings.ja,
  'registration-ended': '求職者の公開が終わりました。',
  'page-withdrawn': '求職者の公開が終わりました。',
};

/** Why a request is closed, in words; undefined while it is not. */
export function closingWords(standing: RequestStanding, reader: Lang | 'employer'): string | undefined {
  if (standing.state !== 'closed') return undefined;
  return reader === 'employer' ? forEmployers[standing.why] : closings[reader][standing.why];
}

import { day, type RefusalDictionary } from './types.ts';

/** Leaving a page and coming back to it. */
export const withdrawal: RefusalDictionary = {
  'T13(1) results-missing': {
    ja: (data) => `選考結果が登録されていないオンライン自主応募が${data.count}件あるため、退会できません。`,
    en: (data) => `You cannot withdraw while self-applications have no result: ${data.count}.`,
    next: {
      ja: '応募者の一覧で結果を登録すると、退会できるようになります。求人が無効でも登録できます。',
      en: 'Register the results in the list of applicants; this is possible also when the posting is invalid.',
      href: '/employer/applicants',
    },
  },
  'applications-in-progress': {
    ja: (data) => `応募中のオンライン自主応募が${data.count}件あるため、退会できません。`,
    en: (data) => `You cannot withdraw while self-applications are in progress: ${data.count}.`,
    next: {
      ja: '完了から24時間以内の応募は取り消せます。ほかは、求人者が結果を登録すると退会できます。',
      en: 'Applications completed within the last 24 hours can be cancelled. For the others, the employer registers the result first.',
      href: '/jobseeker/applications',
    },
  },
  'not-opening-account': {
    ja: () => '退会したページを再開できるのは、最初に登録したアカウントだけです。',
    en: () => 'Only the first account can resume a page after withdrawal.',
    next: {
      ja: '最初のアカウントを持つ方が、そのメールアドレスとパスワードでログインしてください。',
      en: 'Whoever holds the first account logs in with its e-mail address and password.',
      href: '/login',
    },
  },
  'page-withdrawn': {
    ja: () => 'このアカウントのマイページは、退会の手続きが済んでいます。',
    en: () => 'The page of this account has been closed.',
    next: {
      ja: '退会から30日以内なら、最初に登録したアカウントで利用を再開できます。',
      en: 'Within 30 days, the first account can resume it.',
      href: '/resume',
    },
  },
  'nothing-withdrawn': {
    ja: () => 'このアカウントに、退会したマイページはありません。',
    en: () => 'This account has no page that was closed.',
    next: { ja: 'ふだんどおりログインしてください。', en: 'Log in as usual.', href: '/login' },
  },
  'resume-ended': {
    ja: (data) => `再開できるのは${day(data, 'resumeThrough', 'ja')}まででした。`,
    en: (data) => `The page could be resumed until ${day(data, 'resumeThrough', 'en')}.`,
    next: {
      ja: 'もう一度お使いになるときは、新しくマイページを開設してください。',
      en: 'To use the service again, open a new page.',
      href: '/help',
    },
  },
};

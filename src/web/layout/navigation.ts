import type { Audience } from './audience.ts';
import type { Lang } from './lang.ts';

/** One item of the service navigation; `count` is what waits there (0 or absent: nothing shown). */
export interface NavItem {
  readonly href: string;
  readonly text: string;
  readonly count?: number | undefined;
  /** Addresses elsewhere that belong to the item too. */
  readonly also?: readonly string[] | undefined;
}

type Entry = Readonly<{ href: string; also?: readonly string[] } & Record<Lang, string>>;

const entries: Readonly<Record<Audience, readonly Entry[]>> = {
  public: [
    { href: '/postings', ja: '求人をさがす', en: 'Find a job' },
    { href: '/jobseeker', ja: '求職者の方', en: 'Jobseekers' },
    { href: '/employer', ja: '求人者の方', en: 'Employers' },
  ],
  jobseeker: [
    { href: '/jobseeker', ja: 'ホーム', en: 'Home' },
    { href: '/postings', ja: '求人をさがす', en: 'Jobs' },
    { href: '/jobseeker/applications', ja: '応募', en: 'Applications' },
    { href: '/jobseeker/messages', ja: 'メッセージ', en: 'Messages' },
    { href: '/jobseeker/referrals', ja: '紹介', en: 'Referrals' },
    { href: '/jobseeker/requests', ja: 'リクエスト', en: 'Requests' },
    { href: '/jobseeker/registration', ja: '登録内容', en: 'Registration' },
  ],
  employer: [
    { href: '/employer', ja: 'ホーム', en: 'Home' },
    { href: '/employer/postings', also: ['/employer/templates'], ja: '求人', en: 'Postings' },
    {
      href: '/employer/applicants',
      also: ['/employer/referrals', '/employer/interviews'],
      ja: '応募者',
      en: 'Applicants',
    },
    { href: '/employer/messages', ja: 'メッセージ', en: 'Messages' },
    {
      href: '/employer/jobseekers',
      also: ['/employer/requests', '/employer/searches'],
      ja: '求職者をさがす',
      en: 'Find jobseekers',
    },
    { href: '/employer/establishment', also: ['/employer/move'], ja: '事業所', en: 'Establishment' },
  ],
  office: [
    { href: '/office', ja: 'ホーム', en: 'Home' },
    { href: '/office/queue', also: ['/office/filings'], ja: '受付', en: 'Queue' },
    { href: '/office/postings', ja: '求人', en: 'Postings' },
    {
      href: '/office/establishments',
      also: ['/office/re-registrations', '/office/open-employer'],
      ja: '事業所',
      en: 'Establishments',
    },
    { href: '/office/jobseekers', ja: '求職者', en: 'Jobseekers' },
    { href: '/office/requests', ja: 'リクエスト', en: 'Requests' },
    { href: '/office/referrals', ja: '紹介', en: 'Referrals' },
  ],
  bureau: [{ href: '/operator/accounts', ja: 'アカウントの安全', en: 'Account safety' }],
  agency: [],
  operator: [
    { href: '/operator', ja: 'ホーム', en: 'Home' },
    { href: '/operator/reports', ja: '届出', en: 'Reports' },
    { href: '/operator/accounts', ja: 'アカウント', en: 'Accounts' },
    { href: '/operator/rules', ja: '期限計算', en: 'Deadlines' },
  ],
};

/** T4(1): what a delegate of an employer may open. */
export const delegateNavigation: readonly NavItem[] = [
  { href: '/employer/postings', also: ['/employer/templates'], text: '求人' },
  { href: '/employer/establishment', text: '事業所' },
  { href: '/employer/delegation', text: '委託の内容' },
];

const stoppedEntries: Readonly<Record<'jobseeker' | 'employer', readonly Entry[]>> = {
  jobseeker: [
    { href: '/jobseeker', ja: 'ホーム', en: 'Home' },
    { href: '/postings', ja: '求人をさがす', en: 'Jobs' },
    { href: '/jobseeker/record', ja: '記録', en: 'Record' },
    { href: '/jobseeker/disclosure', ja: '開示請求', en: 'Disclosure' },
  ],
  employer: [
    { href: '/employer', ja: 'ホーム', en: 'Home' },
    { href: '/employer/export', ja: 'データの保存', en: 'Save data' },
  ],
};

/** What opens to somebody who has opened an account and not yet registered as a jobseeker. */
export function newcomerNavigation(lang: Lang): readonly NavItem[] {
  return [
    { href: '/jobseeker/registration', text: lang === 'ja' ? '求職の登録' : 'Registration' },
    { href: '/postings', text: lang === 'ja' ? '求人をさがす' : 'Find a job' },
  ];
}

/** T6(7), T7(7): what opens while the service of a page is stopped. */
export function stoppedNavigation(audience: 'jobseeker' | 'employer', lang: Lang): readonly NavItem[] {
  return stoppedEntries[audience].map((entry) => ({ href: entry.href, text: entry[lang] }));
}

/** The service navigation of an audience in a language. */
export function navigationOf(audience: Audience, lang: Lang): readonly NavItem[] {
  return entries[audience].map((entry) => ({ href: entry.href, also: entry.also, text: entry[lang] }));
}

/** Which item a path stands under: the one with the longest address that begins it, whole segments only. */
export function currentItem(items: readonly NavItem[], path: string): NavItem | undefined {
  const pathname = path.split('?')[0] ?? path;
  return items
    .flatMap((item) => [item.href, ...(item.also ?? [])].map((href) => ({ item, href })))
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]?.item;
}

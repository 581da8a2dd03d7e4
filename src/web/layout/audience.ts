import type { Audience, Lang } from '#web/page.ts';

export type { Audience } from '#web/page.ts';

/** The band always says in words what its colour says. */
export const audienceNames: Readonly<Record<Audience, Readonly<Record<Lang, string>>>> = {
  public: { ja: 'どなたでも', en: 'For everyone' },
  jobseeker: { ja: '求職者', en: 'Jobseekers' },
  employer: { ja: '求人者', en: 'Employers' },
  office: { ja: '職員', en: 'Office staff' },
  bureau: { ja: '労働局', en: 'Labour bureau' },
  agency: { ja: '紹介事業者', en: 'Placement agencies' },
  operator: { ja: '運用', en: 'Operations' },
};

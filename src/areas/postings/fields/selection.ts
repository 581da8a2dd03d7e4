import { choice, choices, email, integer, is, kana, phone, section, text } from '#kernel/fields/index.ts';

const methods = {
  documents: { ja: '書類選考', en: 'Documents' },
  interview: { ja: '面接', en: 'Interview' },
  written: { ja: '筆記試験', en: 'Written test' },
  other: { ja: 'その他', en: 'Other' },
} as const;

const papers = {
  referralLetter: { ja: 'ハローワーク紹介状', en: 'Referral letter' },
  resume: { ja: '履歴書', en: 'CV' },
  career: { ja: '職務経歴書', en: 'Work history' },
  jobCard: { ja: 'ジョブ・カード', en: 'Job card' },
  other: { ja: 'その他', en: 'Other' },
} as const;

const ways = {
  online: { ja: 'オンライン', en: 'Online' },
  post: { ja: '郵送', en: 'By post' },
  hand: { ja: '面接のときに持参', en: 'At the interview' },
  email: { ja: 'Eメール', en: 'E-mail' },
} as const;

const returns = {
  returned: { ja: '返却する', en: 'Returned' },
  discarded: { ja: '求人者の責任で廃棄する', en: 'Discarded by the employer' },
} as const;

const notified = {
  phone: { ja: '電話', en: 'Telephone' },
  post: { ja: '郵送', en: 'Post' },
  email: { ja: 'Eメール', en: 'E-mail' },
  page: { ja: '求職者マイページ', en: 'Jobseeker’s page' },
} as const;

/** How people are chosen and whom they meet. */
export const selection = section(
  'selection',
  { ja: '選考', en: 'Selection' },
  {
    methods: choices(methods, { label: { ja: '選考方法', en: 'Method' }, required: true }),
    interviews: integer({
      label: { ja: '面接の回数', en: 'Interviews' },
      min: 1,
      max: 9,
      unit: 'times',
      when: is('selection.methods', 'interview'),
    }),
    resultDays: integer({
      label: { ja: '結果の通知まで（日数）', en: 'Days until the result' },
      max: 60,
      unit: 'days',
    }),
    notified: choices(notified, { label: { ja: '結果の通知方法', en: 'How the result is told' } }),
    when: text({
      label: { ja: '選考の日時', en: 'When' },
      hint: { ja: '「随時」など', en: '“Any time”, for example' },
      max: 60,
    }),
    place: text({ label: { ja: '選考の場所', en: 'Where' }, max: 90, identity: true }),
    papers: choices(papers, { label: { ja: '応募書類', en: 'Documents' }, required: true }),
    ways: choices(ways, { label: { ja: '応募書類の送付方法', en: 'How to send them' } }),
    returned: choice(returns, { label: { ja: '応募書類の返戻', en: 'Documents afterwards' } }),
    contactSection: text({ label: { ja: '担当者の課係名・役職', en: 'Contact’s section' }, max: 30, identity: true }),
    contactName: text({ label: { ja: '担当者の氏名', en: 'Contact' }, max: 30, required: true, identity: true }),
    contactKana: kana({ label: { ja: '担当者の氏名（カナ）', en: 'Contact in katakana' }, max: 30, identity: true }),
    contactPhone: phone({
      label: { ja: '担当者の電話番号', en: 'Contact’s telephone' },
      required: true,
      identity: true,
    }),
    contactEmail: email({ label: { ja: '担当者のメールアドレス', en: 'Contact’s e-mail' }, identity: true }),
  },
);

import { choice, choices, email, integer, is, kana, not, phone, section, text, yesNo } from '#kernel/fields/index.ts';

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

const schedules = {
  any: { ja: '随時', en: 'Any time' },
  other: { ja: 'その他', en: 'Other' },
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
    methodText: text({
      label: { ja: '選考方法（その他）の内容', en: 'Other method' },
      max: 60,
      when: is('selection.methods', 'other'),
      required: true,
    }),
    resultAtOnce: yesNo({ label: { ja: '即決', en: 'Decided at once' } }),
    documentsResultDays: integer({
      label: { ja: '書類選考の結果通知まで（日数）', en: 'Days until the result of the documents' },
      max: 60,
      unit: 'days',
      when: is('selection.methods', 'documents'),
    }),
    resultDays: integer({
      label: { ja: '面接後の結果通知まで（日数）', en: 'Days until the result of the interview' },
      max: 60,
      unit: 'days',
      when: not(is('selection.resultAtOnce', true)),
    }),
    notified: choices(notified, { label: { ja: '結果の通知方法', en: 'How the result is told' } }),
    schedule: choice(schedules, { label: { ja: '選考の日時', en: 'When' } }),
    when: text({
      label: { ja: '選考の日時の内容', en: 'On which days' },
      max: 60,
      when: not(is('selection.schedule', 'any')),
      requiredWhen: is('selection.schedule', 'other'),
    }),
    place: text({ label: { ja: '選考の場所', en: 'Where' }, max: 90, identity: true }),
    papers: choices(papers, { label: { ja: '応募書類', en: 'Documents' }, required: true }),
    paperText: text({
      label: { ja: '応募書類（その他）の内容', en: 'Other documents' },
      max: 60,
      when: is('selection.papers', 'other'),
      required: true,
    }),
    ways: choices(ways, { label: { ja: '応募書類の送付方法', en: 'How to send them' } }),
    returned: choice(returns, { label: { ja: '応募書類の返戻', en: 'Documents afterwards' } }),
    contactSection: text({ label: { ja: '担当者の課係名', en: 'Contact’s section' }, max: 30, identity: true }),
    contactRole: text({ label: { ja: '担当者の役職', en: 'Contact’s position' }, max: 30, identity: true }),
    contactName: text({ label: { ja: '担当者の氏名', en: 'Contact' }, max: 30, required: true, identity: true }),
    contactKana: kana({ label: { ja: '担当者の氏名（カナ）', en: 'Contact in katakana' }, max: 30, identity: true }),
    contactPhone: phone({
      label: { ja: '担当者の電話番号', en: 'Contact’s telephone' },
      required: true,
      identity: true,
    }),
    contactFax: phone({ label: { ja: '担当者のFAX番号', en: 'Contact’s fax' }, identity: true }),
    contactEmail: email({ label: { ja: '担当者のメールアドレス', en: 'Contact’s e-mail' }, identity: true }),
  },
);

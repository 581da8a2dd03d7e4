import type { Lang } from '#web/page.ts';

const ja = {
  title: 'カレンダー',
  intro: '「これから起こること」の日と、決まった面接を、お使いのカレンダーで見られます。変わった日も、自動で直ります。',
  what: 'カレンダーに出るもの',
  list: {
    jobseeker: [
      '求職の有効期限',
      '応募を取り消せる最後の日',
      '紹介や保存した求人に応募できる最後の日',
      '応募書類、下書き、メッセージが消去される日',
      '決まった面接の日時と場所',
    ],
    employer: [
      '求人が無効になる日',
      '来所の期限',
      '応募書類やメッセージが消去される日',
      '決まった面接の日時と場所（氏名は出ません）',
    ],
  },
  none: 'カレンダーのアドレスは、まだ作っていません。',
  make: 'アドレスを作る',
  address: 'あなただけのアドレス',
  hint: 'カレンダーの「URLで追加」や「照会カレンダー」に、このアドレスを入れてください。',
  secret: 'このアドレスを知っている人は、ログインしなくても日程を見られます。ほかの人に教えないでください。',
  madeAt: '作った日時',
  renew: '新しいアドレスに変える',
  renewText: 'いまのアドレスは、すぐに使えなくなります。カレンダーには、新しいアドレスを入れ直してください。',
  revoke: 'アドレスをなくす',
  revokeText: 'カレンダーからの読み取りを、すぐに止めます。',
  done: { made: 'カレンダーのアドレスを作りました', revoked: 'カレンダーのアドレスをなくしました' } as Readonly<
    Record<string, string>
  >,
  mail: '同じ日は、14日前、7日前、1日前に、まとめてメールでもお知らせします（1日1通まで）。',
};

const en: typeof ja = {
  title: 'Calendar',
  intro: 'See the dates of “What will happen” and your interviews in your own calendar. Changes follow by themselves.',
  what: 'What appears in it',
  list: {
    jobseeker: [
      'The end of your registration',
      'The last day on which an application can be cancelled',
      'The last day to apply to a posting that you were referred to or keep',
      'The days on which documents, drafts and messages are erased',
      'Interviews with time and place',
    ],
    employer: ['The end of postings', 'Visits due', 'Erasure of documents and messages', 'Interviews, without names'],
  },
  none: 'There is no calendar address yet.',
  make: 'Make an address',
  address: 'Your own address',
  hint: 'Enter it in your calendar under “add by URL” or “subscribe”.',
  secret: 'Whoever knows this address sees the dates without logging in. Keep it to yourself.',
  madeAt: 'Made',
  renew: 'Change to a new address',
  renewText: 'The present address stops at once. Enter the new one in your calendar.',
  revoke: 'Remove the address',
  revokeText: 'Reading by calendars stops at once.',
  done: { made: 'Your calendar address was made', revoked: 'Your calendar address was removed' },
  mail: 'The same dates are told by e-mail 14, 7 and 1 days before, together, at most once a day.',
};

/** Words of the page about one's private calendar. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

const jaTitles: Readonly<Record<string, string>> = {
  'T10(2)': '求職の有効期限',
  'T7(9)': '利用安定所の変更を確認する最後の日',
  'T7(10)': '在留期間の満了日',
  'T11(4)': '応募を取り消せる最後の日',
  'T11(3)': '応募書類の消去',
  'T12(7)': 'リクエストに返事ができる最後の日',
  'T6(3)': 'メッセージの消去',
  'T7(3)': 'メッセージの消去',
  'T10(1)': '求人の期限',
  'T13(2)': 'マイページの消去',
  T15: '応募の下書きの消去',
  'G visit': '来所がないときの失効',
  'G restrict': '結果のない紹介による利用制限',
};

const enTitles: typeof jaTitles = {
  'T10(2)': 'Registration expires',
  'T7(9)': 'Last day to confirm the new office',
  'T7(10)': 'Period of stay ends',
  'T11(4)': 'Last day to cancel an application',
  'T11(3)': 'Application documents are erased',
  'T12(7)': 'Last day to answer a request',
  'T6(3)': 'Messages are erased',
  'T7(3)': 'Messages are erased',
  'T10(1)': 'Last day of a posting',
  'T13(2)': 'Jobseeker page is erased',
  T15: 'Draft of an application is erased',
  'G visit': 'Lapses without a visit',
  'G restrict': 'Restricted for missing results',
};

const others: Readonly<Record<Lang, string>> = { ja: 'これから起こること', en: 'What will happen' };

/** Title in a calendar, which others may see over one's shoulder: what happens, by its clause, without names. */
export const titleOf = (rule: string, lang: Lang): string =>
  (lang === 'ja' ? jaTitles : enTitles)[rule] ?? others[lang];

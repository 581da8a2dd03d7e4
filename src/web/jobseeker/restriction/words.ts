import type { Lang } from '#web/page.ts';

const ja = {
  title: '利用の制限',
  none: 'いま、利用の制限はありません。',
  noneText: '応募などの機能をふつうに使えます。',
  lead: (day: string) =>
    `面接に連絡なく参加されなかったという報告が、3か月のあいだに5件を超えました。このため、${day} から一部の機能を制限しています。`,
  offTitle: 'いま使えない機能',
  off: ['求人へのオンライン自主応募', '求人者からの直接リクエストへの応募'],
  onTitle: '引き続き使える機能',
  on: ['求人の検索と保存', 'これまでの応募の記録', '進行中の応募の取消（24時間以内）'],
  reported: '報告された面接',
  columns: { on: '面接の日', posting: '求人', employer: '事業所' },
  wayTitle: 'もう一度使えるようにするには',
  way: (office: string) =>
    `${office}の窓口にお越しください。事情をうかがい、職員が適当と認めると、その日から使えるようになります。報告に心当たりがないときも、窓口でお話しください。`,
  bring: '求職番号の控えをお持ちになると早く済みます。',
  again: '以前にも制限が解除されています。くり返すと、サービスの提供が停止されることがあります。',
  clause: 'T7(8) の条文を読む',
  back: 'ホームに戻る',
};

const en: typeof ja = {
  title: 'Restriction of your page',
  none: 'There is no restriction.',
  noneText: 'You can apply and use everything else.',
  lead: (day) =>
    `Employers reported more than five interviews within three months that you missed without word. Some functions are therefore restricted since ${day}.`,
  offTitle: 'What is off',
  off: ['Applying online', 'Applying upon direct requests from employers'],
  onTitle: 'What still works',
  on: [
    'Searching for jobs and keeping them',
    'Your record of applications',
    'Cancelling an application within 24 hours',
  ],
  reported: 'What was reported',
  columns: { on: 'Interview', posting: 'Job', employer: 'Employer' },
  wayTitle: 'How to end it',
  way: (office) =>
    `Come to the counter of ${office}. Staff will listen to you and, where they find it right, lift the restriction on the same day. Come also if a report is wrong.`,
  bring: 'It is quicker if you bring your jobseeker number.',
  again: 'A restriction was lifted before. If this repeats, the service may be stopped.',
  clause: 'Read T7(8)',
  back: 'Back to home',
};

/** Words of the page on a restriction after no-shows. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

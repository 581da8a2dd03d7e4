import type { Frequency } from '#areas/alerts/index.ts';
import type { Lang } from '#web/page.ts';

const frequency: Readonly<Record<Frequency, string>> = {
  daily: '毎日メールで知らせる',
  weekly: '毎週月曜日にメールで知らせる',
  none: 'メールで知らせない',
};

const ja = {
  title: '保存した検索条件',
  errorTitle: '検索条件を保存できませんでした',
  count: (n: number, limit: number) => `${n}件（${limit}件まで）`,
  none: '保存した検索条件はありません。',
  noneText: '検索の結果の下にある「この検索条件を保存する」を選ぶと、新しい求人をメールで知らせます。',
  search: '求人をさがす',
  newTitle: 'この検索条件を保存する',
  criteria: '条件',
  everything: 'すべての求人',
  name: '名前',
  nameHint: '50文字まで',
  frequency: 'お知らせ',
  frequencies: frequency,
  save: '保存する',
  change: '変更する',
  remove: '削除する',
  news: { day: (n: string) => `新着（当日・前日） ${n}件`, week: (n: string) => `新着（1週間） ${n}件` },
  look: '求人を見る',
  tooMany: (limit: number) =>
    `保存できる検索条件は${limit}件までです。使わないものを削除してから、もう一度保存してください。`,
  needed: '名前を入力してください。',
  tooLong: (limit: number) => `名前は${limit}文字までで入力してください。`,
  saved: '検索条件を保存しました',
  changed: 'お知らせを変更しました',
  removed: '検索条件を削除しました',
};

const en: typeof ja = {
  title: 'Saved searches',
  errorTitle: 'The search was not saved',
  count: (n, limit) => `${n} of at most ${limit}`,
  none: 'You have no saved searches.',
  noneText: 'Choose “Save this search” below the results of a search, and new postings are mailed to you.',
  search: 'Find a job',
  newTitle: 'Save this search',
  criteria: 'Conditions',
  everything: 'All postings',
  name: 'Name',
  nameHint: 'At most 50 characters',
  frequency: 'E-mails',
  frequencies: { daily: 'E-mail me every day', weekly: 'E-mail me every Monday', none: 'No e-mails' },
  save: 'Save',
  change: 'Change',
  remove: 'Delete',
  news: { day: (n) => `${n} new today and yesterday`, week: (n) => `${n} new within a week` },
  look: 'See the postings',
  tooMany: (limit) => `You can save at most ${limit} searches. Delete one that you do not use and save again.`,
  needed: 'Enter a name.',
  tooLong: (limit) => `The name may have at most ${limit} characters.`,
  saved: 'The search was saved',
  changed: 'The e-mails were changed',
  removed: 'The search was deleted',
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

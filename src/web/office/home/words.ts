import { grouped } from '#kernel/grouped.ts';

/** Words of the first page of an office desk. */
export const words = {
  title: '窓口',
  today: '今日の数字',
  waiting: '確認待ち',
  oldest: 'いちばん古い申込み',
  oldestNone: 'なし',
  days: (days: number) => (days === 0 ? '今日' : `${days}日前`),
  filed: (when: string) => `${when}の申込み`,
  dueToday: '今日が来所期限',
  acceptedToday: '今日の受理・本登録',
  count: (count: number) => `${grouped(count)}件`,
  freeTitle: '担当を待っている申込み',
  freeLead: '古い順です。期限がまだ先のものも含みます。',
  freeLeadNone:
    'いま担当している申込みはありません。古い順に、担当を待っているものがあります（期限がまだ先のものも含みます）。',
  toQueue: '受付の一覧を見る',
  weeksHeading: '最近12週間',
  weeksTitle: '週ごとの申込み・受理・差戻しの件数',
  weekOf: (month: number, day: number) => `${month}月${day}日からの週`,
  week: '週',
  weeksTable: '数字で見る',
  series: { filed: '申込み', accepted: '受理・本登録', sentBack: '差戻し' },
  acts: 'そのほかの手続き',
  refer: '求職者を求人に紹介する',
  openEmployer: '求人者マイページの開設（メールアドレスの登録）',
  views: '記録の閲覧（だれが、何を見たか）',
};

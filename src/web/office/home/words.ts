/** Words of the first page of an office desk. */
export const words = {
  title: '窓口',
  today: '今日の数字',
  waiting: '確認待ち',
  oldest: 'いちばん古い申込み',
  oldestNone: 'なし',
  days: (days: number) => (days === 0 ? '今日' : `${days}日前`),
  dueToday: '今日が来所期限',
  acceptedToday: '今日の受理・本登録',
  count: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  toQueue: '受付の一覧を見る',
  acts: 'そのほかの手続き',
  refer: '求職者を求人に紹介する',
  openEmployer: '求人者マイページの開設（メールアドレスの登録）',
};

/** Words of who looked at which record. */
export const words = {
  title: '記録の閲覧',
  lead: 'この安定所の職員が、だれの記録をいつ見たかの一覧です。業務に必要のない閲覧がないかを確かめてください。',
  from: 'はじめの日',
  through: 'おわりの日',
  staff: '職員',
  everybody: '全員',
  record: '記録の種類',
  all: 'すべて',
  kinds: { jobseeker: '求職者', establishment: '事業所', filing: '申込み', posting: '求人' },
  show: '表示する',
  badDates: '日付を YYYY-MM-DD の形で入力してください。おわりの日は、はじめの日より前にはできません。',
  none: 'この条件の閲覧はありません。',
  count: (total: string) => `閲覧 ${total}件`,
  columns: { at: '日時', staff: '職員', kind: '種類', record: '記録', reason: '理由', part: '見たところ' },
  one: (name: string) => `${name}の記録だけを表示しています。`,
  showAll: 'すべての記録を表示する',
};

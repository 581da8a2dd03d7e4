/** Words of the postings of an office. */
export const words = {
  title: '求人',
  lists: '表示する求人',
  open: '有効中',
  inApplication: '申込み中',
  ended: '終了',
  caption: 'この安定所の求人',
  count: (count: number) => `${count.toLocaleString('ja-JP')}件`,
  none: 'この条件の求人はありません',
};

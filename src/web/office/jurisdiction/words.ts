/** Words of entering a change of jurisdiction. */
export const words = {
  title: '管轄の変更',
  lead: 'この安定所の管轄から、ほかの安定所に移る市区町村を登録します。利用安定所が変わる求職者に、メールとマイページで手続きの期限を知らせます。',
  back: '窓口に戻る',
  municipality: '移る市区町村',
  toOffice: '新しく管轄する安定所',
  effectiveOn: '変更の日',
  procedureThrough: '手続きの最終日',
  procedureHint:
    '変更の日から30日以上あとにしてください。過ぎると、手続きが済むまでマイページのほかの機能は使えません。',
  enter: 'この変更を登録する',
  entered: 'この安定所から移る・この安定所に移る変更',
  none: '登録された変更はありません。',
  columns: {
    municipality: '市区町村',
    from: 'いままでの安定所',
    to: '新しい安定所',
    on: '変更の日',
    through: '手続きの最終日',
  },
  concerned: '対象の方',
  completed: '手続き済み',
  done: { title: '管轄の変更を登録しました', text: '対象の方には、次の定時処理で知らせます。' },
};

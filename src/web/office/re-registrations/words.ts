/** Words of registering anew what has moved into the office's area. */
export const words = {
  title: '管轄外から移転してきた事業所の登録',
  lead: '移転前の事業所番号で、新しい登録を準備します。求人者に確認のお知らせが届き、同意すると、内容を写した新しい登録ができ、アカウントが移ります。移転前の登録は、その日に廃止されます。',
  carried: '事業所番号は新しくなります。応募者と求人は引き継がれません。移転前の公開中の求人は終了します。',
  number: '移転前の事業所番号',
  numberHint: '例: 1301-000123-4。求人者に、移転先の住所がこの安定所の管轄であることを確かめてください。',
  act: '登録を準備する',
  listTitle: '準備した登録',
  none: '準備した登録はありません。',
  columns: { name: '事業所', number: '移転前の番号', openedOn: '準備した日', state: '状態', act: '操作' },
  states: { open: '求人者の返事待ち', agreed: '同意', declined: '求人者が断った', withdrawn: '取消' },
  withdraw: '取り消す',
  record: '新しい登録を見る',
  done: {
    prepared: {
      title: '登録を準備しました',
      text: '求人者にメールでお知らせしました。返事があるまで、何も変わりません。',
    },
    withdrawn: { title: '準備を取り消しました' },
  },
};

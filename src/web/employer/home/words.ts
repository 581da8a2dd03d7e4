/** Words of an employer's home page. */
export const words = {
  title: '求人者マイページ',
  opened: { title: '求人者マイページを開設しました', text: '続けて、事業所の情報を登録してください。' },
  first: '最初にすること',
  steps: {
    establishment: '事業所を登録する',
    posting: '求人を申し込む',
    office: '職員の確認を受ける',
    officeHint: '確認が終わると、求人番号がついて公開されます。することはありません。',
  },
  visit: 'サイトから開設したため、登録のあとハローワークで確認を受けてください。',
  ahead: 'これから起こること',
  nothingAhead: '日が来ると変わることは、いまはありません。',
  leaflet: 'ご案内',
  postings: '求人',
  lists: { open: '募集中', inApplication: '申込み中', drafts: '下書き', ended: '終わった求人' },
  count: (n: number, list: string) => `${n.toLocaleString('ja-JP')}件（${list}を見る）`,
  newPosting: '求人を作成する',
  establishment: '事業所',
  name: '事業所名',
  office: '管轄のハローワーク',
  state: '事業所の登録',
};

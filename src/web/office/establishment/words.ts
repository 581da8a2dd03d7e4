/** Words of an establishment's record. */
export const words = {
  nameless: '名称未入力の事業所',
  notYet: 'まだありません',
  number: '事業所番号',
  state: '状態',
  office: '管轄の安定所',
  registeredOn: '本登録日',
  contentNone: 'まだ何も入力されていません。',
  postingsTitle: '求人',
  open: '有効中の求人',
  inApplication: '申込み中の求人',
  none: 'ありません。',
  applicationsTitle: 'オンライン自主応募の履歴',
  applicationsLead: '志望動機、応募書類、求人者と求職者のやりとりは、職員には表示されません（利用規約第7条第5項）。',
  applicationColumns: { applicant: '応募者', posting: '求人', appliedAt: '応募日', state: '状態' },
  historyTitle: 'これまでの経過',
  historyNone: 'まだ記録はありません。',
};

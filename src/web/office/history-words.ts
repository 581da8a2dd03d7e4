/** What happened, as the timelines of the desk say it; events without words here are not shown on them. */
export const eventWords: Readonly<Record<string, string>> = {
  'establishment.openedAtCounter': '窓口でメールアドレスを登録',
  'accounts.opened': 'マイページを開設',
  'establishment.filed': '事業所を仮登録',
  'establishment.registered': '事業所を本登録',
  'establishment.changeFiled': '事業所の変更を申請',
  'establishment.changed': '事業所の変更を登録',
  'posting.created': '求人の作成を開始',
  'posting.filed': '求人を仮登録',
  'posting.accepted': '求人を受理',
  'posting.imported': '求人情報提供のデータから取込み',
  'posting.importedAgain': '求人情報提供のデータで更新',
  'posting.extended': '有効期間を延長',
  'posting.recruitmentStopped': '募集を停止',
  'posting.recruitmentResumed': '募集を再開',
  'posting.changeRequested': '内容の変更を申出',
  'posting.disclosureRequested': '公開のしかたの変更を申出',
  'posting.extensionRequested': '有効期間の延長を申出',
  'posting.stopRequested': '募集の停止を申出',
  'posting.resumeRequested': '募集の再開を申出',
  'posting.changed': '内容を変更',
  'posting.disclosureChanged': '公開のしかたを変更',
  'posting.requestsLapsed': '有効期間が終わり申出を終了',
  'posting.filled': '充足',
  'posting.cancelled': '求人を取消',
  'posting.lapsed': '来所がなく失効',
  'posting.visitAnnounced': '来所期限をお知らせ',
  'filing.taken': '担当を開始',
  'filing.handedOver': '引継ぎ',
  'filing.asked': '確認を依頼',
  'filing.answered': '回答',
  'filing.sentBack': '差戻し',
  'filing.visited': '来所を記録',
  'filing.withdrawn': '申込みを取下げ',
  'application.received': 'オンライン自主応募を受付',
  'application.completed': 'オンライン自主応募が完了',
  'application.cancelled': 'オンライン自主応募を取消',
  'application.result': '選考結果を登録',
  'jobseeker.registered': '求職を登録',
  'jobseeker.registrationChanged': '登録内容を変更',
  'jobseeker.validityExtended': '求職の有効期限を延長',
  'jobseeker.validityAnnounced': '求職の有効期限を予告',
  'page.withdrawn': '退会',
  'page.resumed': '利用を再開',
  'page.erased': 'マイページを消去',
  'registration.erased': '登録を消去（5年経過）',
  'record.viewed': '職員が記録を閲覧',
};

const actorWords: Readonly<Record<string, string>> = {
  employer: '求人者',
  jobseeker: '求職者',
  staff: '職員',
  system: '自動',
  operator: '運用管理',
  bureau: '労働局',
};

/** Who did something, as staff may know it: colleagues by name, others by their part. */
export function whoDid(entry: { readonly actorKind: string; readonly actorLabel: string }): string {
  const part = actorWords[entry.actorKind] ?? '利用者';
  return entry.actorKind === 'staff' ? `${part} ${entry.actorLabel}` : part;
}

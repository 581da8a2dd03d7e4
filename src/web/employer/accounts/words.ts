import type { PageAccount } from '#areas/accounts/index.ts';

/** Words of the accounts of an employer's page. */
export const words = {
  title: 'アカウント',
  lead: 'このマイページを使える人です。最初のアカウントのほかに、追加アカウントを10個まで登録できます。どのアカウントが何をしたかは、アカウントごとに記録されます。',
  readOnly: 'アカウントの追加や削除は、最初のアカウントだけができます。',
  kinds: {
    first: '最初のアカウント',
    additional: '追加アカウント',
    delegate: '申込事務の委託',
  } satisfies Record<PageAccount['kind'], string>,
  columns: { account: 'アカウント', kind: '種類', since: '使い始めた日時', detail: '' },
  acts: '操作の記録',
  you: '（あなた）',
  count: (used: number, most: number) => `追加アカウントと招待中の合計 ${used}個（${most}個まで）`,
  invitations: '招待中',
  noInvitations: '招待中の人はいません。',
  openThrough: '招待の期限',
  lapsed: '招待の期限が過ぎました。もう一度送ると、7日間有効になります。',
  again: 'もう一度送る',
  takeBack: '招待を取り消す',
  inviteTitle: '追加アカウントに招待する',
  inviteLead:
    '入力したメールアドレスに、認証キーを送ります。届いた人が、利用規約などに同意してパスワードを登録すると、このマイページのすべての機能を使えるようになります。招待は7日間有効です。',
  email: 'メールアドレス',
  emailHint: '会社のメールアドレスをおすすめします。',
  name: '名前（または部署名）',
  invite: '招待のメールを送る',
  delegateTitle: '社会保険労務士などに申込事務を委託する',
  delegateLink: '委託のアカウントに招待する',
  delegateLead:
    '社会保険労務士など、法律で認められた人に、求人の申込みの事務を委託できます。使えるのは、事業所と求人の登録だけです。応募者、応募書類、メッセージ、求職者の検索、退会、アカウントの管理は使えません。追加アカウントの数には含まれません。',
  basis: '委託できる根拠',
  bases: { laborAttorney: '社会保険労務士', otherByLaw: 'そのほか、法律で認められた人' },
  detail: '登録番号または根拠',
  detailHint: '社会保険労務士は登録番号8桁。そのほかの人は、根拠となる法律と資格（例: 弁護士法第3条）',
  startsOn: '委託の始まる日',
  endsOn: '委託の終わる日',
  periodHint: '契約の期間を入力してください。終わる日を過ぎると、使えなくなります。',
  back: 'アカウントの一覧に戻る',
  period: '委託の期間',
  from: '使い始めた日時',
  whatDid: 'このアカウントがしたこと',
  nothingDone: 'まだ記録はありません。',
  removeTitle: 'このアカウントを削除する',
  removeLead:
    '削除すると、すぐにこのマイページを使えなくなります。したことの記録は残ります。もう一度使うには、招待からやり直します。',
  remove: 'アカウントを削除する',
  endTitle: '委託を終える',
  endLead: '委託を終えると、すぐにこのマイページを使えなくなります。したことの記録は残ります。',
  end: '委託を終える',
  handOverTitle: '最初のアカウントを引き継ぐ',
  handOverLead:
    'このアカウントが、最初のアカウントになります。アカウントの管理と、退会した後の利用の再開は、このアカウントだけができるようになります。あなたは追加アカウントになります。',
  handOver: '最初のアカウントにする',
  done: {
    invited: { title: '招待のメールを送りました' },
    takenBack: { title: '招待を取り消しました' },
    removed: { title: 'アカウントを削除しました' },
    ended: { title: '委託を終えました' },
    handedOver: { title: '最初のアカウントを引き継ぎました' },
  },
  refused: 'いまはできません',
} as const;

/** What an account did, as the list of its acts says it. */
export const actWords: Readonly<Record<string, string>> = {
  'accounts.opened': 'マイページを使い始めた',
  'accounts.invited': '追加アカウントに招待した',
  'accounts.invitedAgain': '招待をもう一度送った',
  'accounts.invitationTakenBack': '招待を取り消した',
  'accounts.delegated': '申込事務の委託に招待した',
  'accounts.removed': '追加アカウントを削除した',
  'accounts.delegationEnded': '申込事務の委託を終えた',
  'accounts.firstHandedOver': '最初のアカウントを引き継いだ',
  'establishment.filed': '事業所を仮登録した',
  'posting.created': '求人の作成を始めた',
  'posting.filed': '求人を仮登録した',
  'posting.extended': '求人の有効期間の延長を申し込んだ',
  'filing.answered': 'ハローワークの確認に回答した',
  'filing.withdrawn': '申込みを取り下げた',
  'application.documentOpened': '応募書類を開いた',
  'application.result': '選考結果を登録した',
  'application.hired': '採用を登録した',
  'application.rejected': '不採用を登録した',
  'application.withdrawn': '応募辞退を登録した',
  'application.noShow': '面接不参加を登録した',
  'page.withdrawn': '退会した',
  'page.resumed': '利用を再開した',
};

/** The act of an event; one without words of its own is told by its name, so that no act is left out. */
export const actOf = (kind: string): string => actWords[kind] ?? `その他の操作（${kind}）`;

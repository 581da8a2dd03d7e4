import type { VisitReason } from '#areas/filings/index.ts';
import type { PostingRecord } from '#areas/postings/index.ts';
import type { PostingRequest } from '#areas/postings/rules/may-request.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import type { Status } from '#web/components/status.ts';

/** 求人区分 as the form names them. */
export const kinds = {
  general: '一般求人（フルタイム・パート）',
  university: '大卒等求人',
  highschool: '高卒求人',
  seasonal: '季節求人',
  migrant: '出稼ぎ求人',
} as const;

/** G visit: why the office has to be visited first. */
export const visitReasons: Readonly<Record<VisitReason, string>> = {
  'first-via-page': 'このページから初めて求人を申し込むため',
  'first-disabled-only': '障害者専用の求人を初めて申し込むため',
  'first-trial': 'トライアル雇用併用の求人を初めて申し込むため',
  'first-disabled-trial': '障害者（短時間）トライアル雇用併用の求人を初めて申し込むため',
  'none-in-past-year': '過去1年間に求人の申込みがないため',
  'dispatch-or-contracting': '派遣・請負の求人のため',
  'office-asks': 'ハローワークから来所の依頼があるため',
};

/** G restrict: said where a change, a stop or a resumption would be asked for. */
export const noRequests = 'いまは、変更や募集停止・再開を申し出られません';

/** What can be asked of the office for an accepted posting. */
export const requests: Readonly<Record<PostingRequest, string>> = {
  change: '内容の変更',
  disclosure: '公開のしかたの変更',
  extension: '有効期間の延長',
  stop: '募集の停止',
  resume: '募集の再開',
};

export const events: Readonly<Record<string, string>> = {
  'posting.created': '求人の作成を始めました',
  'posting.filed': '仮登録しました',
  'posting.accepted': '受理され、公開されました',
  'posting.sentBack': '差し戻されました',
  'posting.asked': '確認の依頼がありました',
  'posting.answered': '回答しました',
  'posting.withdrawn': '仮登録を取り下げました',
  'posting.lapsed': '来所がなく、仮登録が効力を失いました',
  'posting.visitAnnounced': '来所の期限をお知らせしました',
  'posting.changeRequested': '内容の変更を申し出ました',
  'posting.disclosureRequested': '公開のしかたの変更を申し出ました',
  'posting.extensionRequested': '有効期間の延長を申し出ました',
  'posting.stopRequested': '募集の停止を申し出ました',
  'posting.resumeRequested': '募集の再開を申し出ました',
  'posting.changed': '内容の変更が認められ、公開されました',
  'posting.disclosureChanged': '公開のしかたが変わりました',
  'posting.recruitmentStopped': '募集を停止しました',
  'posting.recruitmentResumed': '募集を再開しました',
  'posting.requestsLapsed': '有効期間が終わり、申出が閉じられました',
  'posting.filled': '充足しました',
  'posting.cancelled': '取り消されました',
  'posting.extended': '有効期間が延長されました',
  'posting.imported': '求人情報提供のデータから取り込まれました',
  'posting.importedAgain': '求人情報提供のデータで更新されました',
  'filing.asked': '確認の依頼がありました',
  'filing.answered': '回答しました',
  'filing.sentBack': '差し戻されました',
  'filing.withdrawn': '申込みを取り下げました',
  'filing.visited': '来所がありました',
  'filing.taken': '職員が確認を始めました',
};

const notices: Readonly<Record<string, Notice>> = {
  saved: { kind: 'done', title: '保存しました' },
  filed: {
    kind: 'done',
    title: '求人の仮登録を受け付けました',
    text: 'ハローワークの職員が確認し、受理すると公開されます。結果はメールでもお知らせします。',
  },
  answered: { kind: 'done', title: '回答を送りました' },
  withdrawn: { kind: 'done', title: '仮登録を取り下げました' },
  requested: {
    kind: 'done',
    title: '申出を受け付けました',
    text: 'ハローワークの職員が確認するまで、求人はいまのまま変わりません。結果はメールでもお知らせします。',
  },
  requestWithdrawn: { kind: 'done', title: '申出を取り下げました', text: '求人はいまのままです。' },
  discarded: { kind: 'done', title: '変更の下書きを消しました', text: '公開している求人は変わっていません。' },
  filled: { kind: 'done', title: '充足として受け付けました', text: '求人は無効になり、公開を終えました。' },
  cancelled: { kind: 'done', title: '求人を取り消しました', text: '求人は無効になり、公開を終えました。' },
  renewed: {
    kind: 'done',
    title: '前の求人を写して、新しい求人を作りました',
    text: '日付の項目は空にしてあります。内容を確かめて仮登録してください。',
  },
};

/** What is said once after an act. */
export function noticeOf(done: string | undefined): Notice | undefined {
  return done === undefined ? undefined : notices[done];
}

/** The word for where a posting stands today. */
export function postingStatus(of: Pick<PostingRecord, 'state' | 'invalidFrom'>, today: Temporal.PlainDate): Status {
  if (of.state === 'accepted' || of.state === 'recruitmentStopped') {
    if (of.invalidFrom && Temporal.PlainDate.compare(of.invalidFrom, today) <= 0) return 'posting:expired';
    return of.state === 'accepted' ? 'posting:open' : 'posting:stopped';
  }
  return of.state === 'withdrawn' ? 'filing:withdrawn' : `posting:${of.state}`;
}

import type { VisitReason } from '#areas/filings/index.ts';
import type { PostingRecord } from '#areas/postings/index.ts';
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
  'first-disabled-trial': '障害者トライアル雇用併用の求人を初めて申し込むため',
  'none-in-past-year': '過去1年間に求人の申込みがないため',
  'dispatch-or-contracting': '派遣・請負の求人のため',
  'office-asks': 'ハローワークから来所の依頼があるため',
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
  'posting.stopped': '募集を停止しました',
  'posting.resumed': '募集を再開しました',
  'posting.filled': '充足しました',
  'posting.cancelled': '取り消されました',
  'posting.extended': '有効期間が延長されました',
  'posting.imported': '求人情報提供のデータから取り込まれました',
  'posting.importedAgain': '求人情報提供のデータで更新されました',
  'filing.asked': '確認の依頼がありました',
  'filing.answered': '回答しました',
  'filing.sentBack': '差し戻されました',
  'filing.visited': '来所がありました',
  'filing.taken': '職員が確認を始めました',
};

/** The word for where a posting stands today. */
export function postingStatus(of: Pick<PostingRecord, 'state' | 'invalidFrom'>, today: Temporal.PlainDate): Status {
  if (of.state === 'accepted' || of.state === 'recruitmentStopped') {
    if (of.invalidFrom && Temporal.PlainDate.compare(of.invalidFrom, today) <= 0) return 'posting:expired';
    return of.state === 'accepted' ? 'posting:open' : 'posting:stopped';
  }
  return of.state === 'withdrawn' ? 'filing:withdrawn' : `posting:${of.state}`;
}

import type { FilingKind, VisitReason } from '#areas/filings/index.ts';

/** How the desk names what was filed. */
export const filingKindWords: Readonly<Record<FilingKind, string>> = {
  establishment: '事業所の仮登録',
  establishmentChange: '事業所の変更',
  posting: '求人の仮登録',
  postingChange: '求人の変更',
  postingDisclosure: '公開のしかたの変更',
  postingExtension: '有効期間の延長',
  postingStop: '募集の停止',
  postingResume: '募集の再開',
  image: '写真の公開',
};

/** 求人区分 in words. */
export const postingKindWords = {
  general: '一般求人',
  university: '大卒等求人',
  highschool: '高卒求人',
  seasonal: '季節求人',
  migrant: '出稼ぎ求人',
} as const;

/** G visit: why the office has to be visited. */
export const visitReasonWords: Readonly<Record<VisitReason, string>> = {
  'first-via-page': 'マイページからの初めての求人',
  'first-disabled-only': '初めての障害者専用求人（2020年1月以降）',
  'first-trial': '初めてのトライアル雇用併用求人（2020年1月以降）',
  'first-disabled-trial': '初めての障害者（短時間）トライアル雇用求人（2020年1月以降）',
  'none-in-past-year': '過去1年間に求人の申込みがない',
  'dispatch-or-contracting': '派遣・請負の求人',
  'office-asks': '安定所が来所を求めた',
};

/** The name of a case in lists: 求人の仮登録「介護職員」. */
export function caseTitle(row: { readonly kind: FilingKind; readonly title: string | null }): string {
  return row.title ? `${filingKindWords[row.kind]}「${row.title}」` : filingKindWords[row.kind];
}

import type { ReferralResult } from '#areas/referrals/index.ts';

/** The results of a referral, as employers and staff choose them. */
export const resultLabels: Readonly<Record<ReferralResult, { readonly label: string; readonly hint?: string }>> = {
  hired: { label: '採用', hint: '応募者の就職が決まったとき。応募者の求職の登録は、これで終わります（T10(2)）。' },
  rejected: { label: '不採用' },
  withdrawn: { label: '応募辞退の連絡あり', hint: '応募者から、辞退の電話などがあったとき' },
  noShow: { label: '面接不参加', hint: '連絡なく面接に来なかったとき' },
};

/** Why somebody was not hired, by result. */
export const reasonLabels: Readonly<Record<ReferralResult, Readonly<Record<string, string>>>> = {
  hired: {},
  rejected: {
    experience: '経験・技能が求めるものと異なる',
    qualification: '必要な資格・免許がない',
    terms: '勤務の条件が合わない',
    'another-hired': 'ほかの応募者を採用した',
    other: 'そのほか',
  },
  withdrawn: {
    terms: '勤務の条件が合わない',
    'other-employment': 'ほかの就職先が決まった',
    personal: '本人の都合',
    unknown: '理由は聞いていない',
  },
  noShow: {},
};

/** The reason of a registered result in words; empty where there is none. */
export function reasonWords(result: string, reason: string | null): string {
  return (reason && reasonLabels[result as ReferralResult]?.[reason]) || '';
}

export const resultWords = {
  result: '結果',
  reason: '不採用・辞退の理由',
  reasonHint: '「不採用」と「応募辞退の連絡あり」のときにお答えください。応募者には表示されません。',
  terms: '採用の条件は、求人票と異なりますか',
  termsHint: '「採用」のときだけお答えください。',
  same: '同じ',
  different: '異なる',
  interview: '面接の予定だった日',
  interviewHint: '「面接不参加」のときだけお答えください。',
  note: 'ハローワークへのメモ',
  noteHint: '条件が異なるときは、どこが異なるかもお書きください。応募者には表示されません。',
  badDate: '面接の予定だった日を、実在する年月日で入力してください。',
  choose: '結果を選んでください。',
};

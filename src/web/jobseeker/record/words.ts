/** Words of the page on who looked at one's record. */
export const words = {
  ja: {
    title: 'あなたの記録を見た人',
    lead: 'ハローワークの職員があなたの登録を開くと、日時とハローワークの名前がここに残ります。志望動機、応募書類、求人者とのメッセージを職員が見ることはできません。',
    clause: '職員が見られる範囲（T7(5)）',
    none: 'まだ誰も見ていません。',
    at: '日時',
    office: 'ハローワーク',
    reason: '理由',
    noReason: '記載なし',
    back: 'ホームに戻る',
  },
  en: {
    title: 'Who looked at your record',
    lead: 'When staff of Hello Work open your registration, the time and the office stay here. Staff cannot see your motivation, your application documents, or messages with employers.',
    clause: 'What staff may see (T7(5))',
    none: 'Nobody has looked at it yet.',
    at: 'When',
    office: 'Office',
    reason: 'Reason',
    noReason: 'None given',
    back: 'Back to home',
  },
};

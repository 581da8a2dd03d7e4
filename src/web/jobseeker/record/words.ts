import type { Lang } from '#web/page.ts';

const ja = {
  title: 'あなたの記録とハローワーク',
  lead: 'ハローワークの職員があなたの登録を開いたり変更したりすると、ここに残ります。志望動機、応募書類、求人者とのメッセージを職員が見ることはできません。',
  clause: '職員が見られる範囲（T7(5)）',
  viewsTitle: '記録を見た人',
  none: 'まだ誰も見ていません。',
  at: '日時',
  office: 'ハローワーク',
  reason: '理由',
  noReason: '記載なし',
  back: 'ホームに戻る',
  actsTitle: '職員がした手続き',
  noActs: 'まだありません。',
  acts: {
    'jobseeker.registeredAtCounter': '求職を窓口で登録しました',
    'jobseeker.registrationChanged': '登録内容を変更しました',
    'jobseeker.switchedToOffice': 'ハローワーク利用登録者に切り替えました',
    'jobseeker.ended': '登録を無効にしました',
    'jobseeker.reopened': '登録を有効に戻しました',
    'jobseeker.standingRequestSet': '雇用保険の受給・職業訓練の期間を設定しました',
    'jobseeker.disabledSet': '障害のある方としての登録を変更しました',
    'jobseeker.validityExtended': '有効期限を延長しました',
    'jobseeker.pageOffered': 'マイページの開設を案内しました',
    'jobseeker.restrictionLifted': '利用制限を解除しました',
  } as Readonly<Record<string, string>>,
  changed: (fields: string) => `変更した項目：${fields}`,
  consultationsTitle: '相談の記録',
  consultationsLead:
    '相談した日と、次にすることです。相談の内容は職員だけが見ます。見たいときは、ハローワークに開示を求めることができます。',
  noConsultations: 'まだ相談の記録はありません。',
  channels: { counter: '窓口での相談', telephone: '電話での相談', online: 'オンラインでの相談' },
  next: '次にすること',
  extended: (day: string) => `有効期限が ${day} まで延びました。`,
};

const en: typeof ja = {
  title: 'Your record at Hello Work',
  lead: 'When staff of Hello Work open or change your registration, it stays here. Staff cannot see your motivation, your application documents, or messages with employers.',
  clause: 'What staff may see (T7(5))',
  viewsTitle: 'Who looked at it',
  none: 'Nobody has looked at it yet.',
  at: 'When',
  office: 'Office',
  reason: 'Reason',
  noReason: 'None given',
  back: 'Back to home',
  actsTitle: 'What staff did',
  noActs: 'Nothing yet.',
  acts: {
    'jobseeker.registeredAtCounter': 'Registered you at the counter',
    'jobseeker.registrationChanged': 'Changed your registration',
    'jobseeker.switchedToOffice': 'Made you an office registrant',
    'jobseeker.ended': 'Ended your registration',
    'jobseeker.reopened': 'Made your registration valid again',
    'jobseeker.standingRequestSet': 'Set a period of benefits or training',
    'jobseeker.disabledSet': 'Changed your registration as a disabled person',
    'jobseeker.validityExtended': 'Extended your registration',
    'jobseeker.pageOffered': 'Invited you to open a page',
    'jobseeker.restrictionLifted': 'Lifted a restriction',
  },
  changed: (fields) => `Changed: ${fields}`,
  consultationsTitle: 'Consultations',
  consultationsLead:
    'The day, and what to do next. What was talked about is for staff only; you can ask the office to disclose it.',
  noConsultations: 'No consultation has been written down yet.',
  channels: { counter: 'At the counter', telephone: 'By telephone', online: 'Online' },
  next: 'What to do next',
  extended: (day) => `Your registration was extended through ${day}.`,
};

/** Words of the page on what the office saw and did. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

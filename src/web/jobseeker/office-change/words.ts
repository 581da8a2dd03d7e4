import type { Lang } from '#web/page.ts';

const ja = {
  title: '利用安定所の変更の確認',
  none: 'いま、確認が必要な変更はありません。',
  lead: (municipality: string, day: string) => `管轄の変更により、${municipality}の担当が ${day} から変わります。`,
  changed: (municipality: string, day: string) => `管轄の変更により、${municipality}の担当が ${day} から変わりました。`,
  overdue: (day: string) => `手続きの期限（${day}）を過ぎました。確認が済むまで、マイページのほかの機能は使えません。`,
  still: '確認の前でもできること',
  record: '自分の記録を誰が見たかを確かめる',
  disclosure: '開示を請求する',
  withdraw: '退会する',
  ahead: (day: string) => `手続きは ${day} からできます。その日まで、することはありません。`,
  oldOffice: 'いまの利用安定所',
  newOffice: '新しい利用安定所',
  period: '手続きの期間',
  between: (from: string, through: string) => `${from} から ${through} まで`,
  address: '登録されている住所',
  addressChange: '住所が変わったときは、先に住所を変更する',
  number: '求職番号',
  numberStays: '変わりません',
  confirm: '住所と新しい利用安定所を確認し、変更する',
  clause: 'T7(9) の条文を読む',
  back: 'ホームに戻る',
  done: { title: '利用安定所を変更しました', text: '手続きは終わりました。' },
};

const en: typeof ja = {
  title: 'Your Hello Work office changes',
  none: 'No change waits for you.',
  lead: (municipality, day) => `From ${day} another office is in charge of ${municipality}.`,
  changed: (municipality, day) => `Since ${day} another office is in charge of ${municipality}.`,
  overdue: (day) => `The last day (${day}) is past. Until you have confirmed, nothing else of your page can be used.`,
  still: 'What you can do before that',
  record: 'See who looked at your record',
  disclosure: 'Ask for disclosure of your records',
  withdraw: 'Close your page',
  ahead: (day) => `This can be done from ${day}. Until then there is nothing to do.`,
  oldOffice: 'Your office now',
  newOffice: 'Your new office',
  period: 'To be done',
  between: (from, through) => `from ${from} through ${through}`,
  address: 'Your registered address',
  addressChange: 'If you have moved, change your address first',
  number: 'Jobseeker number',
  numberStays: 'stays the same',
  confirm: 'Confirm address and new office',
  clause: 'Read T7(9)',
  back: 'Back to home',
  done: { title: 'Your office has been changed', text: 'That was all.' },
};

/** Words of completing a change of office. */
export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

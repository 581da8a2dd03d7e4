import type { Lang } from '#web/page.ts';
import { words as sheetWords } from '#web/sheet/words.ts';

const ja = {
  ...sheetWords.ja,
  home: 'トップ',
  search: '求人をさがす',
  hiddenWhy:
    '求人者の希望により、事業所名や所在地は公開していません。求人番号を控えて、ハローワークの窓口でお尋ねください。',
  description: '仕事の内容',
  pay: '賃金',
  payParts: '基本給・定額手当・固定残業代の合計',
  hours: '就業時間',
  free: '時間の定めによる',
  overtime: (n: number) => `時間外 月平均${n}時間`,
  noOvertime: '時間外なし',
  holidays: '休日',
  yearly: (n: number) => `年間休日 ${n}日`,
  employment: '雇用形態',
  apply: 'この求人に応募する',
  applyNote: '求職者マイページからオンラインで応募します（オンライン自主応募）。',
  noApply: 'この求人への応募には、ハローワークの紹介が必要です。求人番号を控えて、窓口でご相談ください。',
  print: '印刷用の画面',
  pdf: '求人票（PDF）',
  images: '事業所の写真',
  similar: '似ている求人',
  toc: '求人票の内容',
  back: '求人の画面に戻る',
  ended: {
    title: 'この求人の掲載は終わりました',
    text: (number: string) => `求人番号 ${number} は、募集の締め切り、充足、取消しなどにより、いまは紹介していません。`,
    next: '近い条件の求人をお探しください。',
    all: '求人をさがす',
  },
};

const en: typeof ja = {
  ...sheetWords.en,
  home: 'Home',
  search: 'Find a job',
  hiddenWhy:
    'The employer does not publish its name or address. Note the posting number and ask at a Hello Work office.',
  description: 'The work',
  pay: 'Pay',
  payParts: 'base pay, fixed allowances and fixed overtime pay together',
  hours: 'Hours',
  free: 'As agreed',
  overtime: (n) => `overtime ${n} hours a month on average`,
  noOvertime: 'no overtime',
  holidays: 'Days off',
  yearly: (n) => `${n} days off a year`,
  employment: 'Employment',
  apply: 'Apply for this job',
  applyNote: 'You apply online from your jobseeker page.',
  noApply: 'To apply for this job you need a referral. Note the posting number and ask at a Hello Work office.',
  print: 'Print view',
  pdf: 'Posting sheet (PDF)',
  images: 'Pictures of the workplace',
  similar: 'Similar postings',
  toc: 'Contents of the sheet',
  back: 'Back to the posting',
  ended: {
    title: 'This posting has ended',
    text: (number) => `Posting ${number} is no longer open: it was filled, cancelled or has reached its last day.`,
    next: 'Please look for one like it.',
    all: 'Find a job',
  },
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

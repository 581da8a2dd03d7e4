import type { Lang } from '#web/page.ts';

const ja = {
  title: '統計',
  home: 'トップ',
  lead: 'このサービスで受け付けた求人、求職の登録、オンラインの応募を、月ごとに数えたものです。毎日、夜のうちに数え直します。',
  small: (least: number) =>
    `${least}件に満たない数と、それが分かってしまう数は「–」にしています。個人や事業所が分かるものは数えていません。`,
  clause: '根拠',
  monthly: '月ごとの新規求人',
  monthlyTable: '月ごとの数',
  by: { prefecture: '都道府県', occupation: '職業（大分類）' },
  chart: {
    prefecture: (month: string) => `都道府県ごとの新規求人（${month}）`,
    occupation: (month: string) => `職業ごとの新規求人（${month}）`,
  },
  month: '月',
  months: '月を選ぶ',
  openings: '新規求人',
  registrations: '新規求職',
  applications: 'オンライン自主応募',
  ratio: '新規求人倍率',
  csv: 'この表をCSVで保存する',
  none: '数えた月がまだありません',
  noneText: '最初の夜に数えたあとで、ここに表示されます。',
};

const en: typeof ja = {
  title: 'Statistics',
  home: 'Home',
  lead: 'New postings, registrations of jobseekers and online applications of this service, counted by month, every night anew.',
  small: (least) =>
    `Numbers below ${least}, and those that would give them away, are shown as “–”. Nothing that tells of a person or an employer is counted.`,
  clause: 'Based on',
  monthly: 'New postings by month',
  monthlyTable: 'Numbers by month',
  by: { prefecture: 'Prefecture', occupation: 'Occupation (major group)' },
  chart: {
    prefecture: (month) => `New postings by prefecture (${month})`,
    occupation: (month) => `New postings by occupation (${month})`,
  },
  month: 'Month',
  months: 'Choose a month',
  openings: 'New postings',
  registrations: 'New registrations',
  applications: 'Online applications',
  ratio: 'Postings per registration',
  csv: 'Save this table as CSV',
  none: 'No month has been counted yet',
  noneText: 'It appears here after the first night.',
};

export const words: Readonly<Record<Lang, typeof ja>> = { ja, en };

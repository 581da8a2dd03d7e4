import { integer, section, text } from '#kernel/fields/index.ts';

/** PR: shown on the site, not on the sheet. All of it tells who the employer is. */
export const promotion = section(
  'promotion',
  { ja: '事業所のＰＲ', en: 'About the company' },
  {
    branches: text({ label: { ja: '支店・営業所・工場など', en: 'Branches' }, max: 90, identity: true }),
    sales: integer({
      label: { ja: '年商', en: 'Sales a year' },
      max: 999_999_999_999_999,
      unit: 'yen',
      identity: true,
    }),
    customers: text({ label: { ja: '主要取引先', en: 'Main customers' }, max: 90, identity: true }),
    affiliates: text({ label: { ja: '関連会社', en: 'Affiliated companies' }, max: 90, identity: true }),
  },
);

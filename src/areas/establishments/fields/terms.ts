import { choices, integer, is, section, text, yesNo } from '#kernel/fields/index.ts';

/** 加入保険等 */
export const insurances = {
  employment: { ja: '雇用', en: 'Employment' },
  accident: { ja: '労災', en: 'Accident' },
  publicAccident: { ja: '公務災害', en: 'Public service accident' },
  health: { ja: '健康', en: 'Health' },
  pension: { ja: '厚生', en: 'Pension' },
  savings: { ja: '財形', en: 'Savings' },
  other: { ja: 'その他', en: 'Other' },
} as const;

/** 企業年金 */
export const companyPensions = {
  fund: { ja: '厚生年金基金', en: 'Employees’ pension fund' },
  contribution: { ja: '確定拠出年金', en: 'Defined contribution' },
  benefit: { ja: '確定給付年金', en: 'Defined benefit' },
} as const;

/** Insurance, pension, retirement and leave as they hold in the whole establishment. */
export const terms = section(
  'terms',
  { ja: '保険・退職・休業', en: 'Insurance, retirement and leave' },
  {
    insurances: choices(insurances, { label: { ja: '加入保険等', en: 'Insurance' } }),
    companyPensions: choices(companyPensions, { label: { ja: '企業年金', en: 'Company pension' } }),
    severance: yesNo({ label: { ja: '退職金制度', en: 'Severance pay' } }),
    severanceAfter: integer({
      label: { ja: '退職金の対象となる勤続年数', en: 'Severance pay after' },
      max: 50,
      unit: 'years',
      when: is('terms.severance', true),
    }),
    retirement: yesNo({ label: { ja: '定年制', en: 'Retirement age' } }),
    retirementAge: integer({
      label: { ja: '定年の年齢', en: 'Age of retirement' },
      max: 99,
      unit: 'age',
      when: is('terms.retirement', true),
      required: true,
    }),
    rehiring: yesNo({ label: { ja: '再雇用制度', en: 'Rehiring after retirement' } }),
    rehiringUntil: integer({
      label: { ja: '再雇用の上限年齢', en: 'Rehiring until' },
      max: 99,
      unit: 'age',
      when: is('terms.rehiring', true),
    }),
    childcareLeave: yesNo({ label: { ja: '育児休業の取得実績', en: 'Childcare leave has been taken' } }),
    careLeave: yesNo({ label: { ja: '介護休業の取得実績', en: 'Family care leave has been taken' } }),
    nursery: yesNo({ label: { ja: '利用可能な託児施設', en: 'Childcare facility' } }),
    nurseryNote: text({
      label: { ja: '託児施設についての説明', en: 'About the childcare facility' },
      max: 90,
      when: is('terms.nursery', true),
    }),
  },
);

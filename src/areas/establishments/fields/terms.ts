import { any, choices, integer, is, section, text, yesNo } from '#kernel/fields/index.ts';

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
    mutualAid: yesNo({
      label: { ja: '退職金共済', en: 'Retirement mutual aid' },
      yes: { ja: '加入', en: 'Joined' },
      no: { ja: '未加入', en: 'Not joined' },
    }),
    retirement: yesNo({ label: { ja: '定年制', en: 'Retirement age' } }),
    retirementAge: integer({
      label: { ja: '定年の年齢', en: 'Age of retirement' },
      max: 99,
      unit: 'age',
      when: is('terms.retirement', true),
      required: true,
    }),
    retirementUniform: yesNo({
      label: { ja: '定年は一律（全員同じ年齢）', en: 'The same age for everybody' },
      when: is('terms.retirement', true),
    }),
    rehiring: yesNo({ label: { ja: '再雇用制度', en: 'Rehiring after retirement' } }),
    rehiringUntil: integer({
      label: { ja: '再雇用の上限年齢', en: 'Rehiring until' },
      max: 99,
      unit: 'age',
      when: is('terms.rehiring', true),
    }),
    extension: yesNo({ label: { ja: '勤務延長', en: 'Extension of service' } }),
    extensionUntil: integer({
      label: { ja: '勤務延長の上限年齢', en: 'Extension until' },
      max: 99,
      unit: 'age',
      when: is('terms.extension', true),
    }),
    rulesFullTime: yesNo({ label: { ja: '就業規則（フルタイム）', en: 'Work rules, full-time' } }),
    rulesPartTime: yesNo({ label: { ja: '就業規則（パート）', en: 'Work rules, part-time' } }),
    childcareLeave: yesNo({ label: { ja: '育児休業の取得実績', en: 'Childcare leave has been taken' } }),
    careLeave: yesNo({ label: { ja: '介護休業の取得実績', en: 'Family care leave has been taken' } }),
    nursingLeave: yesNo({ label: { ja: '看護休暇の取得実績', en: 'Leave to nurse a child has been taken' } }),
    foreigners: yesNo({ label: { ja: '外国人雇用の実績', en: 'Foreign nationals have been employed' } }),
    singleHousing: yesNo({ label: { ja: '入居可能住宅（単身用）', en: 'Housing for one' } }),
    familyHousing: yesNo({ label: { ja: '入居可能住宅（世帯用）', en: 'Housing for families' } }),
    housingNote: text({
      label: { ja: '入居可能住宅についての説明', en: 'About the housing' },
      max: 90,
      when: any(is('terms.singleHousing', true), is('terms.familyHousing', true)),
    }),
    nursery: yesNo({ label: { ja: '利用可能な託児施設', en: 'Childcare facility' } }),
    nurseryNote: text({
      label: { ja: '託児施設についての説明', en: 'About the childcare facility' },
      max: 90,
      when: is('terms.nursery', true),
    }),
  },
);

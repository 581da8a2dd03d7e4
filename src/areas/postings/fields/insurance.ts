import { any, choices, integer, is, section, text, yesNo } from '#kernel/fields/index.ts';
import { insurances } from './codes.ts';

const corporatePensions = {
  'employees-fund': { ja: '厚生年金基金', en: 'Employees’ pension fund' },
  contribution: { ja: '確定拠出年金', en: 'Defined contribution' },
  benefit: { ja: '確定給付年金', en: 'Defined benefit' },
} as const;

/** Insurance and what lies beyond pay. */
export const insurance = section(
  'insurance',
  { ja: '保険・退職・住宅', en: 'Insurance, retirement, housing' },
  {
    insurances: choices(insurances, { label: { ja: '加入保険等', en: 'Insurance' }, required: true }),
    corporatePensions: choices(corporatePensions, {
      label: { ja: '企業年金の種類', en: 'Corporate pension' },
      when: is('insurance.insurances', 'corporate-pension'),
    }),
    retirementPayYears: integer({
      label: { ja: '退職金に必要な勤続年数', en: 'Years of service for retirement pay' },
      max: 40,
      unit: 'years',
      when: is('insurance.insurances', 'retirement-pay'),
    }),
    retirement: yesNo({ label: { ja: '定年制', en: 'Retirement age' }, required: true }),
    retirementAge: integer({
      label: { ja: '定年の年齢', en: 'Age of retirement' },
      max: 99,
      unit: 'age',
      when: is('insurance.retirement', true),
      required: true,
    }),
    retirementUniform: yesNo({
      label: { ja: '定年は一律（全員同じ年齢）', en: 'The same age for everybody' },
      when: is('insurance.retirement', true),
    }),
    rehiring: yesNo({ label: { ja: '再雇用制度', en: 'Rehiring' } }),
    rehiringUntil: integer({
      label: { ja: '再雇用の上限年齢', en: 'Rehiring until' },
      max: 99,
      unit: 'age',
      when: is('insurance.rehiring', true),
    }),
    extension: yesNo({ label: { ja: '勤務延長', en: 'Extension of service' } }),
    extensionUntil: integer({
      label: { ja: '勤務延長の上限年齢', en: 'Extension until' },
      max: 99,
      unit: 'age',
      when: is('insurance.extension', true),
    }),
    singleHousing: yesNo({ label: { ja: '入居可能住宅（単身用）', en: 'Housing for one' } }),
    familyHousing: yesNo({ label: { ja: '入居可能住宅（世帯用）', en: 'Housing for families' } }),
    housingText: text({
      label: { ja: '住宅についての説明', en: 'About housing' },
      max: 90,
      when: any(is('insurance.singleHousing', true), is('insurance.familyHousing', true)),
    }),
    childcare: yesNo({ label: { ja: '利用可能な託児施設', en: 'Childcare' } }),
    childcareText: text({
      label: { ja: '託児施設についての説明', en: 'About childcare' },
      max: 90,
      when: is('insurance.childcare', true),
    }),
  },
);

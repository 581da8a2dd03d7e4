import { choices, integer, is, section, text, yesNo } from '#kernel/fields/index.ts';
import { insurances } from './codes.ts';

/** Insurance and what lies beyond pay. */
export const insurance = section(
  'insurance',
  { ja: '保険・退職・住宅', en: 'Insurance, retirement, housing' },
  {
    insurances: choices(insurances, { label: { ja: '加入保険等', en: 'Insurance' }, required: true }),
    retirement: yesNo({ label: { ja: '定年制', en: 'Retirement age' }, required: true }),
    retirementAge: integer({
      label: { ja: '定年の年齢', en: 'Age of retirement' },
      max: 99,
      unit: 'age',
      when: is('insurance.retirement', true),
      required: true,
    }),
    rehiring: yesNo({ label: { ja: '再雇用制度', en: 'Rehiring' } }),
    rehiringUntil: integer({
      label: { ja: '再雇用の上限年齢', en: 'Rehiring until' },
      max: 99,
      unit: 'age',
      when: is('insurance.rehiring', true),
    }),
    extension: yesNo({ label: { ja: '勤務延長', en: 'Extension of service' } }),
    singleHousing: yesNo({ label: { ja: '入居可能住宅（単身用）', en: 'Housing for one' } }),
    familyHousing: yesNo({ label: { ja: '入居可能住宅（世帯用）', en: 'Housing for families' } }),
    childcare: yesNo({ label: { ja: '利用可能な託児施設', en: 'Childcare' } }),
    childcareText: text({
      label: { ja: '託児施設についての説明', en: 'About childcare' },
      max: 90,
      when: is('insurance.childcare', true),
    }),
  },
);

import { choice, codes, date, integer, is, not, section, text, yesNo } from '#kernel/fields/index.ts';
import { contracts, employments, renewals } from './codes.ts';

/** What the work is and on which contract. */
export const work = section(
  'work',
  { ja: '仕事の内容と雇用形態', en: 'Work and employment' },
  {
    title: text({
      label: { ja: '職種', en: 'Job title' },
      hint: { ja: '28文字まで。何をする仕事か、一目でわかるように。', en: 'Up to 28 characters.' },
      max: 28,
      required: true,
      tag: 'sksu',
    }),
    occupations: codes('occupation', {
      label: { ja: '職業分類', en: 'Occupation' },
      hint: { ja: '近いものを3つまで選べます。', en: 'Up to three.' },
      max: 3,
    }),
    description: text({
      label: { ja: '仕事の内容', en: 'Work' },
      hint: {
        ja: '一日の流れ、使う道具、人数など、働く姿が目に浮かぶように。',
        en: 'So that a reader can picture the day.',
      },
      max: 360,
      multiline: true,
      required: true,
      tag: 'shigoto_ny',
    }),
    changeRange: text({
      label: { ja: '仕事の内容の変更範囲', en: 'Range of change of the work' },
      hint: { ja: '将来変わりうる範囲。変わらないときは「変更なし」。', en: '“None” where it will not change.' },
      max: 60,
      required: true,
    }),
    employment: choice(employments, {
      label: { ja: '雇用形態', en: 'Form of employment' },
      required: true,
      tag: 'koyokeitai_c',
    }),
    employmentName: text({
      label: { ja: '正社員以外の名称', en: 'Name of the employment' },
      max: 20,
      when: is('work.employment', '2'),
      required: true,
    }),
    promotion: yesNo({
      label: { ja: '正社員登用', en: 'Promotion to regular' },
      when: not(is('work.employment', '1')),
    }),
    promotionRecord: text({
      label: { ja: '正社員登用の実績', en: 'Record of promotion' },
      max: 60,
      when: is('work.promotion', true),
    }),
    contract: choice(contracts, { label: { ja: '派遣・請負等', en: 'Dispatch or contracting' }, required: true }),
    contractPermit: text({
      label: { ja: '労働者派遣事業の許可番号', en: 'Dispatch permit' },
      max: 20,
      when: is('work.contract', 'dispatch', 'temp-to-perm'),
      required: true,
    }),
    fixedTerm: yesNo({
      label: { ja: '雇用期間の定め', en: 'Fixed term' },
      yes: { ja: '定めあり', en: 'Fixed' },
      no: { ja: '定めなし', en: 'Not fixed' },
      required: true,
    }),
    daily: yesNo({
      label: { ja: '日雇', en: 'Hired by the day' },
      when: is('work.fixedTerm', true),
    }),
    termMonths: integer({
      label: { ja: '雇用期間（月数）', en: 'Months' },
      min: 0,
      max: 60,
      unit: 'months',
      when: is('work.fixedTerm', true),
      required: true,
    }),
    termFrom: date({ label: { ja: '雇用期間の初日', en: 'From' }, when: is('work.fixedTerm', true) }),
    termTo: date({ label: { ja: '雇用期間の末日', en: 'To' }, when: is('work.fixedTerm', true) }),
    renewal: choice(renewals, {
      label: { ja: '契約更新の可能性', en: 'Renewal' },
      when: is('work.fixedTerm', true),
      required: true,
    }),
    renewalTerms: text({
      label: { ja: '契約更新の条件', en: 'Conditions of renewal' },
      max: 60,
      when: is('work.renewal', 'conditional'),
      required: true,
    }),
    renewalLimit: yesNo({
      label: { ja: '契約更新の上限', en: 'Limit of renewals' },
      when: is('work.renewal', 'automatic', 'conditional'),
      required: true,
    }),
    renewalLimitText: text({
      label: { ja: '契約更新の上限の内容', en: 'What the limit is' },
      max: 60,
      when: is('work.renewalLimit', true),
      required: true,
    }),
    probation: yesNo({ label: { ja: '試用期間', en: 'Probation' }, required: true }),
    probationMonths: integer({
      label: { ja: '試用期間の月数', en: 'Months of probation' },
      min: 1,
      max: 12,
      unit: 'months',
      when: is('work.probation', true),
      required: true,
    }),
    probationSame: yesNo({
      label: { ja: '試用期間中の労働条件', en: 'Terms during probation' },
      yes: { ja: '同じ', en: 'The same' },
      no: { ja: '異なる', en: 'Different' },
      when: is('work.probation', true),
      required: true,
    }),
    probationTerms: text({
      label: { ja: '試用期間中の異なる条件', en: 'How they differ' },
      max: 60,
      when: is('work.probationSame', false),
      required: true,
    }),
  },
);

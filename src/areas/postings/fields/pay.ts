import { choice, decimal, groups, integer, is, range, section, text, yesNo } from '#kernel/fields/index.ts';
import { wageTypes } from './codes.ts';

const yen = (ja: string, en: string, max = 99_999_999) => integer({ label: { ja, en }, max, unit: 'yen' });

const commuting = {
  actual: { ja: '実費支給（上限なし）', en: 'Actual cost' },
  limited: { ja: '実費支給（上限あり）', en: 'Actual cost up to a limit' },
  fixed: { ja: '一定額', en: 'Fixed amount' },
  none: { ja: 'なし', en: 'None' },
} as const;

const commutingUnits = { month: { ja: '月額', en: 'A month' }, day: { ja: '日額', en: 'A day' } } as const;

const months = { this: { ja: '当月', en: 'The same month' }, next: { ja: '翌月', en: 'The next month' } } as const;

/** What is paid. */
export const pay = section(
  'pay',
  { ja: '賃金', en: 'Pay' },
  {
    wageType: choice(wageTypes, { label: { ja: '賃金形態', en: 'Wage form' }, required: true, tag: 'chgnkeitai_c' }),
    wageTypeText: text({
      label: { ja: '賃金形態（その他）の内容', en: 'Other wage form' },
      max: 60,
      when: is('pay.wageType', 'other'),
      required: true,
    }),
    base: range(yen('基本給', 'Base pay'), {
      label: { ja: '基本給（a）', en: 'Base pay (a)' },
      hint: {
        ja: '賃金形態の単位（月給なら月額、時給なら時間額）で入力してください。',
        en: 'In the unit of the wage form.',
      },
      required: true,
    }),
    annual: range(yen('年俸額', 'Annual pay'), {
      label: { ja: '年俸額', en: 'Annual pay' },
      hint: {
        ja: '1年に支払う総額。基本給（a）も年額で入力してください。',
        en: 'The whole of a year.',
      },
      when: is('pay.wageType', 'annual'),
      required: true,
    }),
    allowances: groups(
      {
        name: text({ label: { ja: '手当の名称', en: 'Allowance' }, max: 20, required: true }),
        amount: range(yen('額', 'Amount'), { label: { ja: '額', en: 'Amount' }, required: true }),
      },
      { label: { ja: '定額的に支払われる手当（b）', en: 'Fixed allowances (b)' }, max: 4 },
    ),
    fixedOvertime: yesNo({ label: { ja: '固定残業代（c）', en: 'Fixed overtime pay (c)' }, required: true }),
    fixedOvertimePay: range(yen('額', 'Amount'), {
      label: { ja: '固定残業代の額', en: 'Amount of fixed overtime pay' },
      when: is('pay.fixedOvertime', true),
      required: true,
    }),
    fixedOvertimeHours: integer({
      label: { ja: '固定残業代に相当する時間数', en: 'Hours it covers' },
      min: 1,
      max: 99,
      unit: 'hours',
      when: is('pay.fixedOvertime', true),
      required: true,
    }),
    fixedOvertimeExcess: yesNo({
      label: { ja: '時間数を超えた分の残業代', en: 'Overtime beyond it' },
      yes: { ja: '追加で支払う', en: 'Paid in addition' },
      no: { ja: '支払わない', en: 'Not paid' },
      when: is('pay.fixedOvertime', true),
      required: true,
    }),
    otherAllowances: text({
      label: { ja: 'その他の手当（d）', en: 'Other allowances (d)' },
      max: 150,
      multiline: true,
    }),
    monthlyDays: decimal({
      label: { ja: '月平均労働日数', en: 'Working days a month' },
      max: 31,
      unit: 'days',
      required: true,
    }),
    commuting: choice(commuting, { label: { ja: '通勤手当', en: 'Commuting allowance' }, required: true }),
    commutingLimit: integer({
      label: { ja: '通勤手当の額', en: 'Commuting allowance' },
      max: 999_999,
      unit: 'yen',
      when: is('pay.commuting', 'limited', 'fixed'),
      required: true,
    }),
    closing: text({ label: { ja: '賃金締切日', en: 'Closing day' }, max: 20, required: true }),
    payday: text({ label: { ja: '賃金支払日', en: 'Payday' }, max: 20, required: true }),
    paydayMonth: choice(months, { label: { ja: '支払う月', en: 'Month of payment' } }),
    commutingUnit: choice(commutingUnits, {
      label: { ja: '通勤手当の単位', en: 'Unit of the commuting allowance' },
      when: is('pay.commuting', 'limited', 'fixed'),
    }),
    raise: yesNo({ label: { ja: '昇給制度', en: 'Raises' } }),
    raiseRecord: text({
      label: { ja: '昇給の前年度実績', en: 'Last year’s raise' },
      max: 60,
      when: is('pay.raise', true),
    }),
    raiseAmount: range(yen('昇給額', 'Raise'), {
      label: { ja: '昇給の額（前年度実績、1月あたり）', en: 'Raise a month, last year' },
      when: is('pay.raise', true),
    }),
    raisePercent: range(decimal({ label: { ja: '昇給率', en: 'Raise' }, decimals: 2, max: 100, unit: 'percent' }), {
      label: { ja: '昇給の率（前年度実績）', en: 'Raise in per cent, last year' },
      when: is('pay.raise', true),
    }),
    bonus: yesNo({ label: { ja: '賞与制度', en: 'Bonus' } }),
    bonusTimes: integer({
      label: { ja: '賞与の回数（年）', en: 'Times a year' },
      min: 1,
      max: 12,
      unit: 'times',
      when: is('pay.bonus', true),
    }),
    bonusMonths: decimal({
      label: { ja: '賞与の月数（前年度実績）', en: 'Months of pay' },
      decimals: 2,
      max: 24,
      unit: 'months',
      when: is('pay.bonus', true),
    }),
    bonusRecord: text({
      label: { ja: '賞与の前年度実績', en: 'Last year’s bonus' },
      max: 60,
      when: is('pay.bonus', true),
    }),
    bonusAmount: range(yen('賞与額', 'Bonus'), {
      label: { ja: '賞与の額（前年度実績、年額）', en: 'Bonus a year, last year' },
      when: is('pay.bonus', true),
    }),
  },
);

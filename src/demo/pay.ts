import type { WageType } from '#search/index.ts';
import type { Random } from './random.ts';
import type { Trade } from './trades/trade.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** 賃金: yen in the unit of the wage type unless said otherwise; every hourly equivalent keeps the minimum wage. */
export interface DemoPay {
  readonly base: Range;
  readonly allowances: readonly (Range & { readonly name: string })[];
  readonly fixedOvertime: (Range & { readonly hours: number }) | null;
  /** a + b + c. */
  readonly total: Range;
  /** The same as a monthly amount, whatever the form. */
  readonly monthlyBase: Range;
  readonly monthlyTotal: Range;
  /** And an hour's, fractions dropped. */
  readonly hourlyBase: number;
  readonly hourlyTotal: number;
  readonly note: string;
  readonly monthlyDays: number;
  readonly commuting: { readonly kind: 'actual' | 'fixed' | 'none'; readonly monthlyLimit: number | null };
  readonly closing: string;
  readonly payday: string;
  readonly raise: { readonly exists: boolean; readonly range: Range | null };
  readonly bonus: { readonly exists: boolean; readonly times: number; readonly months: number | null };
}

interface PayFacts {
  readonly trade: Trade;
  readonly partTime: boolean;
  readonly regular: boolean;
  /** Yen an hour. */
  readonly minimumWage: number;
  readonly monthlyDays: number;
  readonly hoursADay: number;
}

const upTo = (value: number, step: number) => Math.ceil(value / step) * step;
const times = (range: Range, factor: number): Range => ({
  from: Math.round(range.from * factor),
  to: Math.round(range.to * factor),
});
const plus = (...ranges: readonly Range[]): Range => ({
  from: ranges.reduce((sum, range) => sum + range.from, 0),
  to: ranges.reduce((sum, range) => sum + range.to, 0),
});

const allowanceNames: readonly (readonly [name: string, low: number, high: number])[] = [
  ['資格手当', 3000, 15000],
  ['職務手当', 5000, 30000],
  ['皆勤手当', 3000, 10000],
  ['住宅手当', 5000, 20000],
  ['調整手当', 5000, 20000],
];
const careAllowance: readonly [string, number, number] = ['処遇改善手当', 8000, 30000];
const otherNotes = [
  '',
  '',
  '',
  '家族手当：配偶者10,000円、子5,000円',
  '資格手当：会社の規程による',
  '時間外手当：1分単位で支給',
];
const roundNotes = ['夜勤手当：1回6,000円', '早出手当：1回500円', '深夜手当：法定どおり', '年末年始手当：1日3,000円'];

function wageTypeOf({ trade, partTime, regular }: PayFacts, random: Random): WageType {
  if (partTime) return 'hourly';
  const chance = random.unit();
  if (trade.category.startsWith('10-') || trade.id === 'guard-traffic') {
    if (chance < 0.3) return 'daily';
  }
  if (!regular && chance < 0.45) return 'hourly';
  return chance < 0.985 ? 'monthly' : 'annual';
}

const steps: Readonly<Record<WageType, number>> = {
  hourly: 10,
  daily: 100,
  monthly: 1000,
  annual: 10_000,
  other: 1000,
};

/** Wages skewed by occupation and prefecture: a multiple of the minimum wage, rounded up in the steps people use. */
export function demoPay(facts: PayFacts, random: Random): { readonly wageType: WageType; readonly pay: DemoPay } {
  const { trade, partTime, regular, minimumWage, monthlyDays, hoursADay } = facts;
  const wageType = wageTypeOf(facts, random);
  const [low, high] = trade.wage;
  const hourly = minimumWage * (low + (high - low) * random.unit() ** 1.6 * 0.6);
  const monthlyHours = monthlyDays * hoursADay;
  const unitHours = { hourly: 1, daily: hoursADay, monthly: monthlyHours, annual: monthlyHours * 12, other: 1 }[
    wageType
  ];
  const unitsAMonth = monthlyHours / unitHours;
  const step = steps[wageType];
  const from = upTo(hourly * unitHours, step);
  const spread = random.chance(partTime ? 0.5 : 0.85) ? 1 + random.unit() * (high / low - 1) * 0.7 : 1;
  const base = { from, to: Math.max(from, upTo(from * spread, step)) };
  const monthlyForm = wageType === 'monthly';
  const allowances = monthlyForm
    ? random
        .some(
          trade.sectors.includes('care') ? [careAllowance, ...allowanceNames] : allowanceNames,
          random.pick([0, 0, 1, 1, 2]),
        )
        .map(([name, least, most]) => {
          const amount = upTo(least + random.unit() * (most - least) * 0.5, 1000);
          return { name, from: amount, to: random.chance(0.5) ? amount : upTo(amount * 1.5, 1000) };
        })
    : [];
  const overtimeHours = monthlyForm && regular && random.chance(0.09) ? random.pick([10, 15, 20, 20, 30, 40, 45]) : 0;
  const withAllowances = plus(base, ...allowances);
  const fixedOvertime =
    overtimeHours > 0
      ? {
          from: upTo((withAllowances.from / monthlyHours) * 1.25 * overtimeHours, 100),
          to: upTo((withAllowances.to / monthlyHours) * 1.25 * overtimeHours, 100),
          hours: overtimeHours,
        }
      : null;
  const total = fixedOvertime ? plus(withAllowances, fixedOvertime) : withAllowances;
  const bonus = random.chance(regular ? 0.75 : 0.2);
  const raise = random.chance(regular ? 0.8 : 0.45);
  const commutes = random.unit();
  return {
    wageType,
    pay: {
      base,
      allowances,
      fixedOvertime,
      total,
      monthlyBase: times(base, unitsAMonth),
      monthlyTotal: times(total, unitsAMonth),
      hourlyBase: Math.floor(base.from / unitHours),
      hourlyTotal: Math.floor(total.from / unitHours),
      note: random.pick(trade.rhythm === 'round' && !partTime ? roundNotes : otherNotes),
      monthlyDays,
      commuting:
        commutes < 0.72
          ? { kind: 'actual', monthlyLimit: random.pick([10_000, 15_000, 20_000, 24_000, 30_000, 50_000]) }
          : commutes < 0.86
            ? { kind: 'actual', monthlyLimit: null }
            : commutes < 0.94
              ? { kind: 'fixed', monthlyLimit: random.pick([5_000, 8_000, 10_000]) }
              : { kind: 'none', monthlyLimit: null },
      closing: random.pick(['末日', '末日', '末日', '15日', '20日', '10日']),
      payday: random.pick(['当月25日', '翌月10日', '翌月15日', '翌月25日', '翌月末日']),
      raise: {
        exists: raise,
        range: raise
          ? wageType === 'hourly'
            ? { from: 0, to: 30 }
            : { from: 1000, to: random.pick([3000, 5000, 8000]) }
          : null,
      },
      bonus: {
        exists: bonus,
        times: bonus ? 2 : 0,
        months: bonus && regular ? random.pick([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.2]) : null,
      },
    },
  };
}

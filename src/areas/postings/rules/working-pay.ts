/**
 * What the pay of a posting comes to by the hour and by the month, and how long a day's work is.
 * Clause: 最低賃金法4条, 最低賃金法施行規則2条
 * Fixed overtime pay does not count towards the minimum wage.
 */

/** The pay of a posting: lower limits, yen in the unit of `type`. */
export interface Pay {
  readonly type: 'monthly' | 'daily' | 'hourly' | 'annual' | 'other';
  readonly base: number;
  /** Sum of the regular allowances. */
  readonly allowances: number;
  /** Hours of work a day, without breaks. */
  readonly hoursADay: number;
  /** Working days of an average month. */
  readonly daysAMonth: number;
}

/** Hours of work between two times of day (minutes from midnight; `to` may lie past 1440), without the break. */
export function workedHours(shift: { readonly from: number; readonly to: number }, breakMinutes: number): number {
  return Math.max(0, (shift.to - shift.from - breakMinutes) / 60);
}

/** Yen an hour, to be compared with the minimum wage; null where it cannot be told. */
export function hourlyPay(pay: Pay): number | null {
  return hourlyAmount(pay, pay.base + pay.allowances);
}

/** Yen an hour of an amount given in the unit of the wage (時間換算額), with its fraction; null where it cannot be told. */
export function hourlyAmount(
  { type, hoursADay, daysAMonth }: Omit<Pay, 'base' | 'allowances'>,
  amount: number,
): number | null {
  if (type === 'hourly') return amount;
  if (hoursADay <= 0 || type === 'other') return null;
  if (type === 'daily') return amount / hoursADay;
  if (daysAMonth <= 0) return null;
  return (type === 'annual' ? amount / 12 : amount) / (daysAMonth * hoursADay);
}

/** Yen a month of an amount given in the unit of the wage; null where it cannot be told. */
export function monthlyAmount(
  { type, hoursADay, daysAMonth }: Omit<Pay, 'base' | 'allowances'>,
  amount: number,
): number | null {
  switch (type) {
    case 'monthly':
      return amount;
    case 'annual':
      return Math.round(amount / 12);
    case 'daily':
      return daysAMonth > 0 ? Math.round(amount * daysAMonth) : null;
    case 'hourly':
      return daysAMonth > 0 && hoursADay > 0 ? Math.round(amount * hoursADay * daysAMonth) : null;
    case 'other':
      return null;
  }
}

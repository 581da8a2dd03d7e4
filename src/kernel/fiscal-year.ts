/** 年度: 1 April to 31 March, named for the year in which it begins. */

/** 2026 for every day from 2026-04-01 to 2027-03-31. */
export function fiscalYear(date: Temporal.PlainDate): number {
  return date.month >= 4 ? date.year : date.year - 1;
}

/** 1 April of a fiscal year. */
export function fiscalYearStart(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 4, day: 1 });
}

/** 31 March that ends a fiscal year. */
export function fiscalYearEnd(year: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: year + 1, month: 3, day: 31 });
}

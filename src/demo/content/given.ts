/** What is told: the values that are neither missing nor empty text. */
export function given<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Minutes from midnight as a time of day: 510 → 08:30; past midnight it is the next day's. */
export function timeOfDay(minutes: number): string {
  const of = minutes % 1440;
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}

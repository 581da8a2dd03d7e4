const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Days since 1970-01-01. */
export function dayNumber(date: Temporal.PlainDate): number {
  return EPOCH.until(date, { largestUnit: 'days' }).days;
}

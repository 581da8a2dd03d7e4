/**
 * Periods of months and years as civil law counts them.
 * Clause: 民法139–143条
 */

export type CivilLength = { readonly months: number } | { readonly years: number };

/**
 * The last day of a period that an event sets going.
 * Counting starts on the following day, or on the day of the event when the period begins at its 00:00 (`fromMidnight`, 民法140条).
 * It ends on the day before the day that corresponds to the first one; where the month has no such day, on the month's last day (143条).
 */
export function civilPeriodEnd(
  event: Temporal.PlainDate,
  length: CivilLength,
  { fromMidnight = false }: { readonly fromMidnight?: boolean } = {},
): Temporal.PlainDate {
  const first = fromMidnight ? event : event.add({ days: 1 });
  const corresponding = first.add(length);
  return corresponding.day === first.day ? corresponding.subtract({ days: 1 }) : corresponding;
}

/** How long something is kept: through a day, erased from the next day 00:00. */
export interface Retention {
  readonly keptThrough: Temporal.PlainDate;
  readonly erasedFrom: Temporal.PlainDate;
}

/** Retention through a day. */
export function retainedThrough(keptThrough: Temporal.PlainDate): Retention {
  return { keptThrough, erasedFrom: keptThrough.add({ days: 1 }) };
}

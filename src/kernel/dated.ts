/** A value that law or settings change, each with the first day on which it applies. */
export interface DatedEntry<T> {
  readonly from: Temporal.PlainDate;
  readonly value: T;
}

export type Dated<T> = readonly DatedEntry<T>[];

/** Entries written as ISO date → value, in any order. */
export function dated<T>(entries: Readonly<Record<string, T>>): Dated<T> {
  return Object.entries(entries)
    .map(([from, value]) => ({ from: Temporal.PlainDate.from(from), value }))
    .sort((one, other) => Temporal.PlainDate.compare(one.from, other.from));
}

/** The value in force on a day: the latest that began on or before it; undefined before the first. */
export function valueOn<T>(values: Dated<T>, date: Temporal.PlainDate): T | undefined {
  return values.findLast((each) => Temporal.PlainDate.compare(each.from, date) <= 0)?.value;
}

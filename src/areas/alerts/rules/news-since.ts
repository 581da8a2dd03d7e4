/**
 * How far back 新着 of a kept search goes: since the day before, or a week where its results were last looked at longer ago.
 * Clause: T15
 */
export function newsSince(seenOn: Temporal.PlainDate, today: Temporal.PlainDate): 'day' | 'week' {
  return seenOn.until(today).days <= 1 ? 'day' : 'week';
}

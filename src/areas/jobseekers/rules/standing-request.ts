/**
 * Recipients of employment insurance and trainees are taken as asking to continue while that lasts: each final month that their period
 * touches moves the end by a month.
 * Clause: T10(2)
 */
import { endOfMonthAfter, isOnOrBefore } from '#kernel/calendar.ts';

/** Days from which to which, both counted. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly through: Temporal.PlainDate;
}

/** The last day of validity when, besides what the person asked, these periods count as asking. */
export function throughWhileAsking(validThrough: Temporal.PlainDate, periods: readonly Period[]): Temporal.PlainDate {
  let through = validThrough;
  const asks = ({ from, through: last }: Period) =>
    isOnOrBefore(from, through) && isOnOrBefore(through.with({ day: 1 }), last);
  while (periods.some(asks)) through = endOfMonthAfter(through, 1);
  return through;
}

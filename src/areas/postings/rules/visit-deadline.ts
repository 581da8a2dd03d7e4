/**
 * A provisional posting that needs a visit lapses unless the office is visited within 14 days, walked back to its last open day.
 * Clause: G visit
 */
import { commonOpeningDays, type OpeningDays, openDayOnOrBefore, withinDays } from '#kernel/calendar.ts';
import { endOf } from '#kernel/jst.ts';

/** The last day for the visit (「期限日が閉庁日の場合は前閉庁日」 is read as 前開庁日). */
export function visitDueOn(filed: Temporal.PlainDate, office: OpeningDays = commonOpeningDays): Temporal.PlainDate {
  return openDayOnOrBefore(withinDays(filed, 14), office);
}

/** The instant at which a posting lapses whose visit was due on a day. */
export function lapsesAt(due: Temporal.PlainDate): Temporal.Instant {
  return endOf(due);
}

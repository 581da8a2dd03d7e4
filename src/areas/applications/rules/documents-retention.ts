/**
 * Until when application documents are kept and can be read.
 * Clause: T11(3)
 * They go at cancellation or when a result is registered, at the latest at the end of the third month after the month of 求人無効日.
 */
import { endOfMonthAfter, isOnOrBefore } from '#kernel/calendar.ts';
import { type Retention, retainedThrough } from '#kernel/periods.ts';

/** The latest day on which documents are kept, from the day on which the posting became invalid. */
export function documentsRetention(postingInvalid: Temporal.PlainDate): Retention {
  return retainedThrough(endOfMonthAfter(postingInvalid, 3));
}

/** Whether the documents of an application can still be read today; what cannot be read must be gone. */
export function documentsReadable(
  application: {
    readonly cancelled: boolean;
    readonly resultRegistered: boolean;
    /** 求人無効日, to come or past. */
    readonly postingInvalid: Temporal.PlainDate;
  },
  today: Temporal.PlainDate,
): boolean {
  const { keptThrough } = documentsRetention(application.postingInvalid);
  return !application.cancelled && !application.resultRegistered && isOnOrBefore(today, keptThrough);
}

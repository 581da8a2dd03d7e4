/**
 * The last day of an unanswered request is announced to the jobseeker the day before, once; a missed run makes up for it on the last day.
 * Clause: T12(7)
 */
import { isBefore } from '#kernel/calendar.ts';

/** Days before the last day. */
export const requestNoticeDays = 1;

/** Whether the announcement is due today. */
export function requestNoticeDue(lastDay: Temporal.PlainDate, today: Temporal.PlainDate, told: boolean): boolean {
  return !told && !isBefore(lastDay, today) && today.until(lastDay).days <= requestNoticeDays;
}

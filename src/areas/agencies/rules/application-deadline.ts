/**
 * An application form reaches the bureau within 14 days from the day after its entry; past them the entered data goes.
 * Clause: A10
 * The deadline walks back off holidays, the deletion does not move.
 */
import { withinDays, withinDaysWalkedBack } from '#kernel/calendar.ts';

const days = 14;

export interface ApplicationDeadline {
  readonly due: Temporal.PlainDate;
  /** The entered data is deleted from 00:00 of this day. */
  readonly deletedFrom: Temporal.PlainDate;
}

/** The deadline of an application entered on a day. */
export function applicationDeadline(entered: Temporal.PlainDate): ApplicationDeadline {
  return { due: withinDaysWalkedBack(entered, days), deletedFrom: withinDays(entered, days).add({ days: 1 }) };
}

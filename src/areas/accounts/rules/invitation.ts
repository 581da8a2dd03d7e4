/**
 * An invitation to an employer's page stands for seven days after it was sent and holds its place among the additional accounts so long.
 * Clause: T4(1)
 */
import { isOnOrBefore } from '#kernel/calendar.ts';

export const invitationDays = 7;

export interface Invitation {
  /** The last day on which it can be taken up. */
  readonly openThrough: Temporal.PlainDate;
  readonly accepted: boolean;
  /** Taken back, or given up later. */
  readonly ended: boolean;
}

/** The last day of an invitation sent (again) on a day. */
export function invitationOpenThrough(sent: Temporal.PlainDate): Temporal.PlainDate {
  return sent.add({ days: invitationDays });
}

/** Whether an invitation waits to be taken up: it then counts as an additional account. */
export function invitationStands({ openThrough, accepted, ended }: Invitation, today: Temporal.PlainDate): boolean {
  return !accepted && !ended && isOnOrBefore(today, openThrough);
}

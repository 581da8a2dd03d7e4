/**
 * More than five no-shows at interviews within three months restrict a jobseeker's page by itself, until staff lift it.
 * Clause: T7(8)
 * The sixth counts when its interview lies within the civil-law three months from the first of the six.
 */
import { isBefore, isOnOrBefore } from '#kernel/calendar.ts';
import { civilPeriodEnd } from '#kernel/periods.ts';

const restricting = 6;

export interface NoShowRestriction {
  readonly restricted: boolean;
  /** The day of the sixth no-show; null when not restricted. */
  readonly since: Temporal.PlainDate | null;
}

/**
 * Whether the page is restricted today, from the interview dates of reported no-shows (any order) and the day on which staff last lifted a restriction.
 * No-shows up to that day do not count again; those after today do not count yet.
 */
export function noShowRestriction(
  noShows: readonly Temporal.PlainDate[],
  lifted: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): NoShowRestriction {
  const liftedBy = lifted && isOnOrBefore(lifted, today) ? lifted : null;
  const counted = noShows
    .filter((each) => isOnOrBefore(each, today) && (liftedBy === null || isBefore(liftedBy, each)))
    .toSorted(Temporal.PlainDate.compare);
  const since = counted.find((each, index) => {
    const first = counted[index - restricting + 1];
    return first !== undefined && isOnOrBefore(each, civilPeriodEnd(first, { months: 3 }));
  });
  return { restricted: since !== undefined, since: since ?? null };
}

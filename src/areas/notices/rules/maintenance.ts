/**
 * Planned maintenance: announced on every page from a week before, and closed with the time of return while it lasts.
 * Clause: T17
 */

/** From when until when the service is closed; `until` is the first moment at which it is open again. */
export interface Maintenance {
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

const announcedHours = 7 * 24;

/** What a planned maintenance means at a moment; null before it is announced and after it has ended. */
export function maintenanceAt(planned: Maintenance | undefined, now: Temporal.Instant): 'announced' | 'closed' | null {
  if (!planned || Temporal.Instant.compare(now, planned.until) >= 0) return null;
  if (Temporal.Instant.compare(now, planned.from) >= 0) return 'closed';
  const announced = planned.from.subtract({ hours: announcedHours });
  return Temporal.Instant.compare(now, announced) >= 0 ? 'announced' : null;
}

/** Japan's civil time: every business date is a day in Asia/Tokyo, every moment an instant. */

export const zone = 'Asia/Tokyo';

/** The day in Japan on which an instant falls. */
export function dateOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** 00:00 of a day in Japan. */
export function startOf(date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime(zone).toInstant();
}

/** 24:00 of a day in Japan, the first instant that no longer belongs to it: when a date-valued deadline ends. */
export function endOf(date: Temporal.PlainDate): Temporal.Instant {
  return startOf(date.add({ days: 1 }));
}

/** A day and a wall-clock time in Japan as an instant. */
export function instantAt(date: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant();
}

/** ISO 8601 with Japan's offset: `2026-11-22T10:00:00+09:00`. */
export function formatInstant(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(zone).toString({ timeZoneName: 'never' });
}

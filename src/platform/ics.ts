import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { zone } from '#kernel/jst.ts';

/** Something in a calendar: at a time of a day, or a whole day. */
export interface CalendarEntry {
  /** Stays the same for the same thing, also after a change. */
  readonly uid: string;
  /** Grows with every change of the thing. */
  readonly sequence?: number;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
  readonly url?: string;
  readonly cancelled?: boolean;
  readonly when: { readonly start: Temporal.Instant; readonly minutes: number } | { readonly day: Temporal.PlainDate };
}

export interface CalendarFile {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** When the file was made. */
  readonly now: Temporal.Instant;
  /** `cancel` takes the entries out of calendars that have them. */
  readonly method?: 'publish' | 'cancel';
  /** How often those who subscribe should look again. */
  readonly refreshSeconds?: number;
}

/** Japan has had one offset since 1951. */
const JAPAN = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** The media type of a calendar file. */
export const calendarType = 'text/calendar; charset=utf-8';

/** Writes a calendar file (RFC 5545): clock times in Asia/Tokyo, stamps in UTC. */
export function calendarFile({ name, entries, now, method = 'publish', refreshSeconds }: CalendarFile): string {
  const calendar = ical({
    name,
    prodId: { company: 'open-hellowork', product: 'calendar', language: 'JA' },
    method: method === 'cancel' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    ...(refreshSeconds && { ttl: refreshSeconds }),
  });
  calendar.timezone({ name: null, generator: (asked) => (asked === zone ? JAPAN : null) });
  for (const entry of entries) {
    const { when } = entry;
    const times =
      'day' in when
        ? { start: when.day, allDay: true }
        : {
            start: when.start.toZonedDateTimeISO(zone),
            end: when.start.add({ minutes: when.minutes }).toZonedDateTimeISO(zone),
            timezone: zone,
          };
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence ?? 0,
      stamp: now,
      summary: entry.title,
      ...times,
      ...(entry.text && { description: entry.text }),
      ...(entry.place && { location: entry.place }),
      ...(entry.url && { url: entry.url }),
      status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar.toString()}\r\n`;
}

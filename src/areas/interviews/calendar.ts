import { type CalendarEntry, calendarFile } from '#platform/ics.ts';
import { causePath, type Side } from './cause.ts';
import type { Interview } from './store/interviews.ts';

/** An interview as a calendar knows it; undefined before a date was agreed on. One that no longer holds is cancelled. */
export function interviewEntry(of: Interview, side: Side, baseUrl: string): CalendarEntry | undefined {
  if (!of.startsAt) return undefined;
  const other = side === 'jobseeker' ? of.employerName : of.jobTitle;
  return {
    uid: `interview-${of.uid}@${new URL(baseUrl).hostname}`,
    sequence: of.sequence,
    title: `面接（${other}）`,
    place: of.details.place,
    url: `${baseUrl}${causePath(of.cause, side)}`,
    cancelled: of.state !== 'accepted' || !of.waiting,
    when: { start: of.startsAt, minutes: of.minutes },
  };
}

/** The file that puts an interview into a calendar, changes it there, or takes it out. */
export function interviewFile(
  of: Interview,
  side: Side,
  { baseUrl, now }: { readonly baseUrl: string; readonly now: Temporal.Instant },
): string | undefined {
  const entry = interviewEntry(of, side, baseUrl);
  if (!entry) return undefined;
  return calendarFile({ name: '面接', entries: [entry], now, method: entry.cancelled ? 'cancel' : 'publish' });
}

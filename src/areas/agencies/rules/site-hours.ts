/**
 * The agencies' site is closed from 00:00 to 06:00 every day, and on the last day of a month already from 21:30.
 * Clause: A16
 */
import { dateOf, zone } from '#kernel/jst.ts';

const opens = Temporal.PlainTime.from('06:00');
const closesOnLastDay = Temporal.PlainTime.from('21:30');

/** Whether the site is open at an instant; 06:00 belongs to the open hours, 21:30 of the last day to the closed ones. */
export function isAgencySiteOpen(at: Temporal.Instant): boolean {
  const time = at.toZonedDateTimeISO(zone).toPlainTime();
  const date = dateOf(at);
  const lastDay = date.day === date.daysInMonth;
  return (
    Temporal.PlainTime.compare(time, opens) >= 0 && !(lastDay && Temporal.PlainTime.compare(time, closesOnLastDay) >= 0)
  );
}

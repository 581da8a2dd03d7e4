/**
 * The end of a registration's validity is announced by mail 14, 7 and 1 days before, each once.
 * Clause: T10(2)
 */
import { isBefore } from '#kernel/calendar.ts';

export const validityNoticeDays = [1, 7, 14] as const;
/** Days before the last day of validity. */
export type ValidityNotice = (typeof validityNoticeDays)[number];

/**
 * The announcement that is due today, null when none is: the nearest one reached, unless it or a nearer one has gone out.
 * After a pause only the nearest is made up for.
 * @param last the announcement of this end that went out last
 */
export function validityNotice(
  validThrough: Temporal.PlainDate,
  today: Temporal.PlainDate,
  last: ValidityNotice | null,
): ValidityNotice | null {
  if (isBefore(validThrough, today)) return null;
  const left = today.until(validThrough).days;
  const due = validityNoticeDays.find((days) => left <= days) ?? null;
  return due !== null && (last === null || due < last) ? due : null;
}

/**
 * When the employer is told that the deadline of the visit comes near: 5 days and 1 day before it, once each.
 * Clause: G visit
 * After a missed day the announcement is made up for while the deadline lies ahead; the nearer one then stands for both.
 */

export const noticeDays = [5, 1] as const;
export type NoticeDays = (typeof noticeDays)[number];

/** The announcement to make today; null when none is due or it was made. `sent` is the last one made. */
export function visitNotice(
  due: Temporal.PlainDate,
  today: Temporal.PlainDate,
  sent: NoticeDays | null,
): NoticeDays | null {
  const left = today.until(due).days;
  if (left < 0) return null;
  const wanted: NoticeDays | null = left <= 1 ? 1 : left <= 5 ? 5 : null;
  return wanted !== null && (sent === null || wanted < sent) ? wanted : null;
}

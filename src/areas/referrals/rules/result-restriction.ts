/**
 * More than 50 referrals of one establishment without a result three weeks after their date restrict its page by itself.
 * Clause: G restrict
 * The restriction stays until staff lift it; that is recorded, not computed here.
 */
import { isOnOrBefore } from '#kernel/calendar.ts';

export const overdueLimit = 50;

/** The first day on which a referral without a result counts as overdue: three weeks have passed. */
export function overdueFrom(referred: Temporal.PlainDate): Temporal.PlainDate {
  return referred.add({ days: 22 });
}

/** How many of the referrals without a result are overdue today, and whether they exceed the limit. */
export function overdueResults(
  referredWithoutResult: readonly Temporal.PlainDate[],
  today: Temporal.PlainDate,
): { readonly exceeds: boolean; readonly overdue: number } {
  const overdue = referredWithoutResult.filter((each) => isOnOrBefore(overdueFrom(each), today)).length;
  return { exceeds: overdue > overdueLimit, overdue };
}

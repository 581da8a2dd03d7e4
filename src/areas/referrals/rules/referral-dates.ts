/**
 * What follows from 紹介日: the day of the reminder, and the day from which a missing result counts.
 * Clause: G 2 weeks, G restrict
 * 紹介日 is the day at the counter, or the day on which the jobseeker applies with what was sent to the page: before that the employer knows of nothing.
 */
import { resultReminderOn } from './result-reminder.ts';
import { overdueFrom } from './result-restriction.ts';

/** Both days of a referral. */
export function referralDates(referred: Temporal.PlainDate): {
  readonly remindOn: Temporal.PlainDate;
  readonly overdueFrom: Temporal.PlainDate;
} {
  return { remindOn: resultReminderOn(referred), overdueFrom: overdueFrom(referred) };
}

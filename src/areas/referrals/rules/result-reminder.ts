/**
 * When two weeks have passed since a referral without a result, the employer is reminded by mail, once a referral.
 * Clause: G 2 weeks
 */

/** The day of the reminder. */
export function resultReminderOn(referred: Temporal.PlainDate): Temporal.PlainDate {
  return referred.add({ days: 15 });
}

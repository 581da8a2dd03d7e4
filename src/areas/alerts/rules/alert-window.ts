/**
 * When a kept search is due to be mailed: daily searches every day, weekly ones from Monday on, each with whole days that
 * have passed. A day or a week that was missed is made up for by the next run.
 */
export const frequencies = ['daily', 'weekly', 'none'] as const;
export type Frequency = (typeof frequencies)[number];

/** The last day of acceptance that a mail of today tells of; null when no mail is sent. */
export function alertThrough(frequency: Frequency, today: Temporal.PlainDate): Temporal.PlainDate | null {
  if (frequency === 'none') return null;
  if (frequency === 'daily') return today.subtract({ days: 1 });
  return today.subtract({ days: today.dayOfWeek });
}

/**
 * From when a posting can be filed anew before it ends, so that recruitment goes on without a gap.
 * Clause: T10(1), T8(2)
 * The renewal is a new posting, a copy of the old one, from seven days before its last day; after its end it is copied as well.
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Ruling, ruling } from '#kernel/refusal.ts';

export const renewalDays = 7;

/** The first day of the renewal. */
export function renewalFrom(validThrough: Temporal.PlainDate): Temporal.PlainDate {
  return validThrough.subtract({ days: renewalDays });
}

/** Refused: `too-early-to-renew` {from}. */
export function mayRenew(invalidFrom: Temporal.PlainDate, today: Temporal.PlainDate): Ruling {
  const from = renewalFrom(invalidFrom.subtract({ days: 1 }));
  return ruling(
    isBefore(today, from) ? [{ rule: 'T10(1)', code: 'too-early-to-renew', data: { from: from.toString() } }] : [],
  );
}

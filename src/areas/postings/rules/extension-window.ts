/**
 * When an employer can ask for the extension by one month: from the first day of the month in which validity ends.
 * Clause: T10(1)
 * Asked once in the posting's life, and only while it is valid; staff may extend earlier, for what they were told by telephone.
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';
import { mayExtendPosting, type PostingDates } from './posting-standing.ts';

/** The first day on which it can be asked for. */
export function extensionFrom(validThrough: Temporal.PlainDate): Temporal.PlainDate {
  return validThrough.with({ day: 1 });
}

/** Refused: what `mayExtendPosting` refuses, and `not-last-month` {from}. */
export function mayRequestExtension(posting: PostingDates, today: Temporal.PlainDate): Ruling {
  const may = mayExtendPosting(posting, today);
  const from = extensionFrom(posting.validThrough);
  const early: readonly Refusal[] =
    may.ok && isBefore(today, from)
      ? [{ rule: 'T10(1)', code: 'not-last-month', data: { from: from.toString() } }]
      : [];
  return may.ok ? ruling(early) : may;
}

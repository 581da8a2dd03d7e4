/**
 * Where an accepted posting stands today: valid, or invalid since when and why; and whether it can still be extended.
 * Clause: T10(1)
 * 求人無効日 is the first invalid day: the day after the last valid one, or the day of the cancellation.
 */
import { isBefore, isOnOrBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';
import { monthlyKinds, type PostingKind } from './posting-validity.ts';

export type PostingEnd = 'filled' | 'cancelled';

export interface PostingDates {
  readonly kind: PostingKind;
  readonly validThrough: Temporal.PlainDate;
  readonly extended: boolean;
  /** When and how it was ended before its time. */
  readonly ended: { readonly on: Temporal.PlainDate; readonly why: PostingEnd } | null;
}

export type PostingStanding =
  | {
      readonly state: 'valid';
      readonly through: Temporal.PlainDate;
      /** Today is in the month in which validity ends. */
      readonly lastMonth: boolean;
      readonly extendable: boolean;
    }
  | { readonly state: 'invalid'; readonly since: Temporal.PlainDate; readonly why: 'expired' | PostingEnd };

/** 求人無効日: the first day on which the posting is, or will be, invalid. */
export function invalidFrom(posting: Pick<PostingDates, 'validThrough' | 'ended'>): Temporal.PlainDate {
  const expiry = posting.validThrough.add({ days: 1 });
  return posting.ended && isBefore(posting.ended.on, expiry) ? posting.ended.on : expiry;
}

/** Whether a posting is valid on a day. */
export function isPostingValid(
  posting: Pick<PostingDates, 'validThrough' | 'ended'>,
  today: Temporal.PlainDate,
): boolean {
  return isBefore(today, invalidFrom(posting));
}

/** Whether a posting may be extended today. Refused: `not-valid`, `extended-once`, `not-extendable` (大卒等, 高卒). */
export function mayExtendPosting(posting: PostingDates, today: Temporal.PlainDate): Ruling {
  const rule = 'T10(1)';
  const refusals: Refusal[] = [];
  if (!monthlyKinds.includes(posting.kind)) refusals.push({ rule, code: 'not-extendable' });
  if (posting.extended) refusals.push({ rule, code: 'extended-once' });
  if (!isPostingValid(posting, today)) refusals.push({ rule, code: 'not-valid' });
  return ruling(refusals);
}

/** The standing on a day. */
export function postingStanding(posting: PostingDates, today: Temporal.PlainDate): PostingStanding {
  const since = invalidFrom(posting);
  if (isOnOrBefore(since, today)) {
    const endedEarly = posting.ended && since.equals(posting.ended.on) && isOnOrBefore(since, posting.validThrough);
    return { state: 'invalid', since, why: endedEarly && posting.ended ? posting.ended.why : 'expired' };
  }
  return {
    state: 'valid',
    through: posting.validThrough,
    lastMonth: today.toPlainYearMonth().equals(posting.validThrough.toPlainYearMonth()),
    extendable: mayExtendPosting(posting, today).ok,
  };
}

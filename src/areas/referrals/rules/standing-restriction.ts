/**
 * Whether an establishment is restricted for missing results today, from all that its referrals say: once exceeded it stays so, also after results
 * came in, until staff lift it.
 * Clause: G restrict
 * Our reading of the lifting: referrals that were overdue by that day do not count again (as T7(8) has it for no-shows), else a lifting would be void the next moment.
 */
import { isBefore, isOnOrBefore } from '#kernel/calendar.ts';
import { overdueLimit } from './result-restriction.ts';

/** A referral as it bears on the restriction. */
export interface ReferralTime {
  /** The first day on which a missing result counts. */
  readonly overdueFrom: Temporal.PlainDate;
  /** The day on which a result was registered; null while it is missing. */
  readonly endedOn: Temporal.PlainDate | null;
}

export interface StandingRestriction {
  readonly restricted: boolean;
  /** The day on which the limit was exceeded; null when not restricted. */
  readonly since: Temporal.PlainDate | null;
  /** Results overdue today, those that a lifting forgave included. */
  readonly overdue: number;
  /** The first day after today on which the limit will be exceeded when no result comes in; null when it will not, or is already. */
  readonly comesOn: Temporal.PlainDate | null;
}

const missingOn = (each: ReferralTime, day: Temporal.PlainDate) =>
  isOnOrBefore(each.overdueFrom, day) && (each.endedOn === null || !isBefore(each.endedOn, day));

/**
 * The standing on a day. A result registered on a day was still missing when that day began.
 * @param lifted the day on which staff last lifted a restriction
 */
export function standingRestriction(
  referrals: readonly ReferralTime[],
  lifted: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): StandingRestriction {
  const counted = referrals
    .filter((each) => lifted === null || isBefore(lifted, each.overdueFrom))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.overdueFrom, other.overdueFrom));
  const days = [...new Map(counted.map((each) => [each.overdueFrom.toString(), each.overdueFrom])).values()];
  const crossed = days.find((day) => counted.filter((each) => missingOn(each, day)).length > overdueLimit) ?? null;
  const now = crossed !== null && isOnOrBefore(crossed, today);
  return {
    restricted: now,
    since: now ? crossed : null,
    overdue: referrals.filter((each) => each.endedOn === null && isOnOrBefore(each.overdueFrom, today)).length,
    comesOn: now ? null : crossed,
  };
}

/**
 * Why the office must be visited before a posting can be accepted.
 * Clause: G visit
 */
import { isBefore } from '#kernel/calendar.ts';
import { civilPeriodEnd } from '#kernel/periods.ts';

export type VisitReason =
  | 'first-via-page'
  | 'first-disabled-only'
  | 'first-trial'
  | 'first-disabled-trial'
  | 'none-in-past-year'
  | 'dispatch-or-contracting'
  | 'office-asks';

export type Contracting = 'none' | 'dispatch' | 'temp-to-perm' | 'contracting';

export interface FiledPosting {
  readonly filed: Temporal.PlainDate;
  readonly disabledOnly: boolean;
  readonly trial: boolean;
  /** 障害者トライアル or 障害者短時間トライアル. */
  readonly disabledTrial: boolean;
  readonly contracting: Contracting;
}

/** What the establishment filed before; the three counts since January 2020. */
export interface FilingHistory {
  readonly pageOpenedAtCounter: boolean;
  readonly filedViaPage: number;
  readonly disabledOnly: number;
  readonly trial: number;
  readonly disabledTrial: number;
  /** The day of the last application before this one, of any way; null when there was none. */
  readonly lastFiled: Temporal.PlainDate | null;
}

/** The days from which the three firsts count: 「2020年1月以降」. */
export const firstsCountFrom: Temporal.PlainDate = Temporal.PlainDate.from('2020-01-01');

/** All reasons that apply; none means that no visit is needed. */
export function visitReasons(
  posting: FiledPosting,
  history: FilingHistory,
  officeAsks: boolean,
): readonly VisitReason[] {
  const longAgo =
    history.lastFiled === null || isBefore(civilPeriodEnd(history.lastFiled, { years: 1 }), posting.filed);
  const reasons: readonly (readonly [boolean, VisitReason])[] = [
    [history.filedViaPage === 0 && !history.pageOpenedAtCounter, 'first-via-page'],
    [posting.disabledOnly && history.disabledOnly === 0, 'first-disabled-only'],
    [posting.trial && history.trial === 0, 'first-trial'],
    [posting.disabledTrial && history.disabledTrial === 0, 'first-disabled-trial'],
    [longAgo, 'none-in-past-year'],
    [posting.contracting !== 'none', 'dispatch-or-contracting'],
    [officeAsks, 'office-asks'],
  ];
  return reasons.flatMap(([applies, reason]) => (applies ? [reason] : []));
}

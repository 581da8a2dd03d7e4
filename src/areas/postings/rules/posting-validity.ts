/**
 * The kinds of postings, all of which are filed online, and the last day on which each is valid.
 * Clause: T10(1), T8(4)
 * 一般 (and 季節, 出稼ぎ): the end of the month two months after acceptance, once extended by a month.
 * 大卒等: 31 March of the fiscal year of acceptance; for students who graduate a year later, 31 March of the fiscal year after the one of filing.
 * 高卒: the day before schools receive postings for the class that graduates one year later.
 */
import { endOfMonthAfter, isBefore } from '#kernel/calendar.ts';
import { type Dated, dated, valueOn } from '#kernel/dated.ts';
import { fiscalYear, fiscalYearEnd } from '#kernel/fiscal-year.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const postingKinds = ['general', 'university', 'highschool', 'seasonal', 'migrant'] as const;
export type PostingKind = (typeof postingKinds)[number];

/** The kinds whose validity counts in months and can be extended. */
export const monthlyKinds: readonly PostingKind[] = ['general', 'seasonal', 'migrant'];

export interface ReceptionStart {
  readonly month: number;
  readonly day: number;
}

/** When schools begin to receive postings, by the day from which the setting applies. */
export const schoolReception: Dated<ReceptionStart> = dated({ '1970-01-01': { month: 7, day: 1 } });

export interface AcceptedPosting {
  readonly kind: PostingKind;
  readonly accepted: Temporal.PlainDate;
  /** The day of 求人申込み; the day of acceptance where it is not given. */
  readonly filed?: Temporal.PlainDate;
  /** The year in which the wanted students graduate (2027 for March 2027). */
  readonly graduation?: number;
  /** Extended by one month on request. */
  readonly extended?: boolean;
}

const rule = 'T10(1)';

/** The day on which schools begin to receive postings for the class that graduates in March of a year. */
export function receptionStart(
  graduation: number,
  settings: Dated<ReceptionStart> = schoolReception,
): Temporal.PlainDate {
  const schoolYear = graduation - 1;
  const setting = valueOn(settings, Temporal.PlainDate.from({ year: schoolYear, month: 4, day: 1 }));
  if (!setting) throw new RangeError(`no reception start is set for the school year ${schoolYear}`);
  return Temporal.PlainDate.from({ year: schoolYear, ...setting });
}

function universityThrough(posting: AcceptedPosting): Ruling<Temporal.PlainDate> {
  const year = fiscalYear(posting.accepted);
  const graduation = posting.graduation ?? year + 1;
  if (graduation === year + 1) return allow(fiscalYearEnd(year));
  if (graduation === year + 2) return allow(fiscalYearEnd(fiscalYear(posting.filed ?? posting.accepted) + 1));
  return refuse({ rule, code: 'class-out-of-range', field: 'class', data: { from: year + 1, to: year + 2 } });
}

function highschoolThrough(posting: AcceptedPosting, settings: Dated<ReceptionStart>): Ruling<Temporal.PlainDate> {
  if (posting.graduation === undefined) return refuse({ rule, code: 'class-missing', field: 'class' });
  const last = receptionStart(posting.graduation + 1, settings).subtract({ days: 1 });
  if (isBefore(last, posting.accepted))
    return refuse({ rule, code: 'class-over', field: 'class', data: { last: last.toString() } });
  return allow(last);
}

/**
 * The last day of validity (紹介期限日).
 * Refused: `class-missing`, `class-out-of-range` (neither this nor the next fiscal year's graduates), `class-over`, `not-extendable` (大卒等, 高卒).
 */
export function postingValidThrough(
  posting: AcceptedPosting,
  settings: Dated<ReceptionStart> = schoolReception,
): Ruling<Temporal.PlainDate> {
  if (monthlyKinds.includes(posting.kind)) return allow(endOfMonthAfter(posting.accepted, posting.extended ? 3 : 2));
  if (posting.extended) return refuse({ rule, code: 'not-extendable', field: 'extended' });
  return posting.kind === 'university' ? universityThrough(posting) : highschoolThrough(posting, settings);
}

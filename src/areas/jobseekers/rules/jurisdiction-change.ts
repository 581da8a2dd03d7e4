/**
 * A municipality passes from one office to another on a day. Jobseekers whose 利用安定所 changes complete the procedure within a period;
 * after its last day the page leads to nothing else until they have.
 * Clause: T7(9)
 * Our reading: what stays closed is the page and the use of its records. The right to one's own data (P6) and leaving (T13(2)) are not the
 * page's to take: they stay open, as where the service was stopped.
 */
import { isBefore, isOnOrBefore } from '#kernel/calendar.ts';
import { type Ruling, ruling } from '#kernel/refusal.ts';

export interface JurisdictionDays {
  readonly effectiveOn: Temporal.PlainDate;
  /** Last day of the procedure. */
  readonly procedureThrough: Temporal.PlainDate;
}

/** People get at least a month for the procedure. */
const leastDays = 30;

/** Refused: `effective-passed` (it must be announced before it takes effect), `procedure-too-short`. */
export function mayEnterChange({ effectiveOn, procedureThrough }: JurisdictionDays, today: Temporal.PlainDate): Ruling {
  const rule = 'T7(9)';
  const short = isBefore(procedureThrough, effectiveOn.add({ days: leastDays }));
  return ruling([
    ...(isOnOrBefore(effectiveOn, today) ? [{ rule, code: 'effective-passed', field: 'effectiveOn' }] : []),
    ...(short ? [{ rule, code: 'procedure-too-short', field: 'procedureThrough', data: { days: leastDays } }] : []),
  ]);
}

/** Where a person stands whom a change concerns: it lies ahead, can be completed, must be, or is completed. */
export type MoveStanding = 'ahead' | 'open' | 'overdue' | 'done';

/** The standing on a day; a deadline's day is counted whole. */
export function moveStanding(
  { effectiveOn, procedureThrough, done }: JurisdictionDays & { readonly done: boolean },
  today: Temporal.PlainDate,
): MoveStanding {
  if (done) return 'done';
  if (isBefore(today, effectiveOn)) return 'ahead';
  return isBefore(procedureThrough, today) ? 'overdue' : 'open';
}

export const moveReminderDays = [1, 7] as const;
/** 0: told when the change was entered; 7 and 1: reminded so many days before the last day. */
export type MoveNotice = 0 | (typeof moveReminderDays)[number];

/** The reminder that is due today, null when none is; the nearest one reached, unless it or a nearer one has gone out. */
export function moveReminder(
  procedureThrough: Temporal.PlainDate,
  last: MoveNotice,
  today: Temporal.PlainDate,
): (typeof moveReminderDays)[number] | null {
  if (isBefore(procedureThrough, today)) return null;
  const left = today.until(procedureThrough).days;
  const due = moveReminderDays.find((days) => left <= days) ?? null;
  return due !== null && (last === 0 || due < last) ? due : null;
}

/**
 * A foreign national, unless a special permanent resident, enters status and period of residence; the period must not have passed.
 * Clause: T2(2), T7(10)
 */
import { isBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export interface Residence {
  readonly foreignNational: boolean;
  readonly specialPermanentResident: boolean;
  /** 在留資格 as entered; null when missing. */
  readonly status: string | null;
  /** Statuses without a period (永住者) have no day of expiry. */
  readonly statusHasPeriod: boolean;
  /** 在留期間（満了日）; null when missing. */
  readonly periodEnd: Temporal.PlainDate | null;
}

/** Refused: `status-missing`, `period-missing` (T7(10)), `period-passed` (T2(2)). */
export function residenceRuling(residence: Residence, today: Temporal.PlainDate): Ruling {
  if (!residence.foreignNational || residence.specialPermanentResident) return ruling([]);
  const refusals: Refusal[] = [];
  if (residence.status === null)
    refusals.push({ rule: 'T7(10)', code: 'status-missing', field: 'person.residenceStatus' });
  if (residence.periodEnd === null && residence.statusHasPeriod)
    refusals.push({ rule: 'T7(10)', code: 'period-missing', field: 'person.residencePeriodEnd' });
  if (residence.periodEnd && isBefore(residence.periodEnd, today))
    refusals.push({
      rule: 'T2(2)',
      code: 'period-passed',
      field: 'person.residencePeriodEnd',
      data: { periodEnd: residence.periodEnd.toString() },
    });
  return ruling(refusals);
}

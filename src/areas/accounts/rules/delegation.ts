/**
 * A labour and social security attorney, or another person whom the law lets act for an employer, is given an account by contract,
 * for job-application work and for the contract's period.
 * Clause: T4(1)
 */
import { isBefore, isOnOrBefore } from '#kernel/calendar.ts';
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

/** Why a person may act for an employer. */
export type DelegationBasis = 'laborAttorney' | 'otherByLaw';

export interface Delegation {
  readonly basis: DelegationBasis | undefined;
  /** The attorney's registration number, or the law and licence of another. */
  readonly detail: string;
  readonly startsOn: Temporal.PlainDate | undefined;
  readonly endsOn: Temporal.PlainDate | undefined;
}

export const mostDelegationDetail = 60;
const attorneyNumber = /^\d{8}$/;

/**
 * Whether the work may be delegated so.
 * Refused: `delegation-basis`, `delegation-detail`, `delegation-number`, `delegation-dates`, `delegation-period`, `delegation-over`.
 */
export function mayDelegate({ basis, detail, startsOn, endsOn }: Delegation, today: Temporal.PlainDate): Ruling {
  const refusals: Refusal[] = [];
  const refused = (code: string, field: string, data?: Refusal['data']) =>
    refusals.push({ rule: 'T4(1)', code, field, ...(data && { data }) });
  if (!basis) refused('delegation-basis', 'basis');
  if (basis === 'laborAttorney' && !attorneyNumber.test(detail)) refused('delegation-number', 'detail');
  if (basis !== 'laborAttorney' && (detail === '' || [...detail].length > mostDelegationDetail))
    refused('delegation-detail', 'detail', { most: mostDelegationDetail });
  if (!startsOn) refused('delegation-dates', 'startsOn');
  if (!endsOn) refused('delegation-dates', 'endsOn');
  if (startsOn && endsOn && isBefore(endsOn, startsOn)) refused('delegation-period', 'endsOn');
  else if (endsOn && isBefore(endsOn, today)) refused('delegation-over', 'endsOn');
  return ruling(refusals);
}

/** Whether a delegation runs on a day: both its first and its last day are in it. */
export function delegationRuns(
  { startsOn, endsOn }: { readonly startsOn: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate },
  today: Temporal.PlainDate,
): boolean {
  return isOnOrBefore(startsOn, today) && isOnOrBefore(today, endsOn);
}

/**
 * A page is not withdrawn while an online self-application is open: an employer's while one lacks its result, a jobseeker's while one is in progress.
 * Clause: T13(1), T13(2)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** Whether an employer may withdraw. Refused: `results-missing` with their number. */
export function mayWithdrawEmployer(selfApplicationsWithoutResult: number): Ruling {
  if (selfApplicationsWithoutResult === 0) return allow();
  return refuse({ rule: 'T13(1)', code: 'results-missing', data: { count: selfApplicationsWithoutResult } });
}

/** Whether a jobseeker may withdraw. Refused: `applications-in-progress` with their number. */
export function mayWithdrawJobseeker(selfApplicationsInProgress: number): Ruling {
  if (selfApplicationsInProgress === 0) return allow();
  return refuse({ rule: 'T13(2)', code: 'applications-in-progress', data: { count: selfApplicationsInProgress } });
}

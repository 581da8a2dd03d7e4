/**
 * How many searches of jobseekers an employer's page may keep. The number is the service's own.
 * Clause: T15
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const jobseekerSearchLimit = 50;

/** Whether one more may be kept beside `kept`. Refused: `too-many-jobseeker-searches`. */
export function mayKeepSearch(kept: number): Ruling {
  if (kept < jobseekerSearchLimit) return allow();
  return refuse({
    rule: 'T15',
    code: 'too-many-jobseeker-searches',
    field: 'name',
    data: { limit: jobseekerSearchLimit },
  });
}

/**
 * What an employer's page offers: some functions need a valid posting, some are closed while too many referral results are missing.
 * Clause: T6(3), T10, G, T13(1)
 * Results of self-applications can always be registered, else T13(1) would trap an employer whose posting has ended.
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export const employerFunctions = [
  'file-posting',
  'change-posting',
  'stop-recruitment',
  'change-establishment',
  'search-jobseekers',
  'send-message',
  'see-referred-applicants',
  'register-referral-result',
  'register-self-application-result',
] as const;
export type EmployerFunction = (typeof employerFunctions)[number];

const needValidPosting: readonly EmployerFunction[] = [
  'search-jobseekers',
  'send-message',
  'see-referred-applicants',
  'register-referral-result',
];

const closedWhileResultsMissing: readonly EmployerFunction[] = [
  'file-posting',
  'change-posting',
  'stop-recruitment',
  'change-establishment',
  'search-jobseekers',
  'send-message',
];

/** The page as it stands today. */
export interface EmployerStanding {
  readonly hasValidPosting: boolean;
  /** Restricted because more than 50 referral results are missing, and not lifted yet. */
  readonly restrictedByMissingResults: boolean;
}

/** Whether a function is open. Refused: `no-valid-posting`, `results-missing`. */
export function mayUseFunction(wanted: EmployerFunction, page: EmployerStanding): Ruling {
  const refusals: Refusal[] = [];
  if (needValidPosting.includes(wanted) && !page.hasValidPosting)
    refusals.push({ rule: 'T6(3)', code: 'no-valid-posting', data: { function: wanted } });
  if (closedWhileResultsMissing.includes(wanted) && page.restrictedByMissingResults)
    refusals.push({ rule: 'G restrict', code: 'results-missing', data: { function: wanted } });
  return ruling(refusals);
}

/**
 * Besides the account that opened it, an employer's page has at most 10 additional ones.
 * Clause: T4(1)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const additionalAccountLimit = 10;

/** Whether one more may be added to a page that has `additional` of them. Refused: `too-many-accounts`. */
export function mayAddAccount(additional: number): Ruling {
  if (additional < additionalAccountLimit) return allow();
  return refuse({ rule: 'T4(1)', code: 'too-many-accounts', data: { limit: additionalAccountLimit, additional } });
}

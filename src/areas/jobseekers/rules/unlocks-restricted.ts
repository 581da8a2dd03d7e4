/**
 * Whether a 求職番号 shows who the employers are that tell only jobseekers: it must be that of a registration which is valid today.
 * Clause: S number
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { RegistrationStanding } from './registration-standing.ts';

/** Hours for which a browser is remembered at most; it is forgotten earlier when it is closed. */
export const UNLOCKED_HOURS = 12;

/**
 * @param standing undefined where no registration has the number
 * Refused: `number-not-confirmed`, the same whether the number is unknown or no longer valid, so that nobody learns which numbers there are.
 */
export function unlocksRestricted(standing: RegistrationStanding | undefined): Ruling {
  if (standing?.state === 'valid') return allow();
  return refuse({ rule: 'S number', code: 'number-not-confirmed', field: 'number' });
}

/**
 * When an employer may write in the copy of a registered establishment, and what may be filed of it.
 * Clause: T6(8), T8(3)
 * While the change waits at the office nothing is written; when staff have asked or sent it back it can be mended.
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** Refused: `change-before-registration` (there is nothing to change yet, or no longer), `change-filed` (it waits at the office). */
export function mayChangeEstablishment(
  phase: 'opened' | 'provisional' | 'registered' | 'abolished',
  waitsAtOffice: boolean,
): Ruling {
  if (phase !== 'registered') return refuse({ rule: 'T6(8)', code: 'change-before-registration' });
  return waitsAtOffice ? refuse({ rule: 'T6(8)', code: 'change-filed' }) : allow();
}

/** Refused: `nothing-changed`. @param differing how many fields differ from what is registered */
export function mayFileChange(differing: number): Ruling {
  return differing === 0 ? refuse({ rule: 'T6(8)', code: 'nothing-changed' }) : allow();
}

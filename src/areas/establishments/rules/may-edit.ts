/**
 * When an employer may write in the registration of the establishment: before filing, and again when staff have asked or sent it back.
 * Clause: T8(1), T8(3), T6(8)
 * Afterwards changes are filed and staff confirm them.
 */
import { type Ruling, ruling } from '#kernel/refusal.ts';

/** Refused: `establishment-filed` (it waits at the office), `establishment-registered` (changes are filed). */
export function mayEditEstablishment(
  phase: 'opened' | 'provisional' | 'registered' | 'abolished',
  waitsAtOffice: boolean,
): Ruling {
  if (phase === 'registered' || phase === 'abolished')
    return ruling([{ rule: 'T6(8)', code: 'establishment-registered' }]);
  return ruling(waitsAtOffice ? [{ rule: 'T8(1)', code: 'establishment-filed' }] : []);
}

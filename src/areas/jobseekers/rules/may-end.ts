/**
 * Who may end a registration and why: employment decided and 求職の取消 by the person or by staff; "treated as invalid" by staff only, and
 * only for disabled persons whose registration has no expiry.
 * Clause: T10(2)
 */
import { type Ruling, ruling } from '#kernel/refusal.ts';
import type { RegistrationEnd, RegistrationStanding } from './registration-standing.ts';

/** Reasons that somebody gives; `withdrawn` follows from the withdrawal of a page. */
export const givenEnds = ['employed', 'cancelled', 'treated-as-invalid'] as const satisfies readonly RegistrationEnd[];
export type GivenEnd = (typeof givenEnds)[number];

/** Refused: `already-invalid`, `staff-decide`, `has-expiry`. */
export function mayEnd(
  why: GivenEnd,
  by: 'jobseeker' | 'staff',
  registration: { readonly standing: RegistrationStanding; readonly registeredDisabled: boolean },
): Ruling {
  const rule = 'T10(2)';
  const treated = why === 'treated-as-invalid';
  return ruling([
    ...(registration.standing.state === 'invalid' ? [{ rule, code: 'already-invalid' }] : []),
    ...(treated && by === 'jobseeker' ? [{ rule, code: 'staff-decide' }] : []),
    ...(treated && !registration.registeredDisabled ? [{ rule, code: 'has-expiry', field: 'why' }] : []),
  ]);
}

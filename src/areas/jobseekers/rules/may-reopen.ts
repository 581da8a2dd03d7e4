/**
 * Whether an invalid registration may be registered anew. What staff treat as invalid, staff take up again.
 * Clause: T9(1), T10(2)
 */
import { type Ruling, ruling } from '#kernel/refusal.ts';
import type { RegistrationStanding } from './registration-standing.ts';

/** Refused: `still-valid`, `staff-decide`. */
export function mayReopen(standing: RegistrationStanding, by: 'jobseeker' | 'staff'): Ruling {
  if (standing.state === 'valid') return ruling([{ rule: 'T9(1)', code: 'still-valid' }]);
  return ruling(
    standing.why === 'treated-as-invalid' && by === 'jobseeker' ? [{ rule: 'T10(2)', code: 'staff-decide' }] : [],
  );
}

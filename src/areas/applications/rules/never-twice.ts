/**
 * Nobody applies to the same posting twice, not even after cancelling.
 * Clause: T11(5)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

/** Refused: `applied-before`, when the person has any earlier self-application to this posting, of whatever state. */
export function neverTwice(appliedBefore: boolean): Ruling {
  return appliedBefore ? refuse({ rule: 'T11(5)', code: 'applied-before' }) : allow();
}

/**
 * Stopping the service is a decision of the head of the office with its reason, never of the machine; for security any of its staff may stop
 * an account of the office at once.
 * Clause: T6(7), T7(7), T6(9), T7(11)
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export const mostReason = 500;

/** Whether a stop (or its lifting) may be decided with these words by a member of staff. Refused: `head-only`, `reason-missing`, `reason-too-long`. */
export function mayStop(decision: {
  readonly clause: 'T6(7)' | 'T7(7)' | 'T6(9)' | 'T7(11)';
  readonly head: boolean;
  readonly reason: string;
}): Ruling {
  const { clause, head, reason } = decision;
  const refusals: Refusal[] = [];
  if (!head && (clause === 'T6(7)' || clause === 'T7(7)')) refusals.push({ rule: clause, code: 'head-only' });
  if (reason === '') refusals.push({ rule: clause, code: 'reason-missing', field: 'reason' });
  if ([...reason].length > mostReason)
    refusals.push({ rule: clause, code: 'reason-too-long', field: 'reason', data: { most: mostReason } });
  return ruling(refusals);
}

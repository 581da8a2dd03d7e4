/**
 * At most 15 self-applications are in progress at the same time; those with a result and cancelled ones do not count.
 * Clause: T11(5)
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const inProgressLimit = 15;

/** Whether one more may be begun beside `inProgress` (completed or being completed). Refused: `too-many-in-progress`. */
export function withinProgressLimit(inProgress: number): Ruling {
  if (inProgress < inProgressLimit) return allow();
  return refuse({ rule: 'T11(5)', code: 'too-many-in-progress', data: { limit: inProgressLimit, inProgress } });
}

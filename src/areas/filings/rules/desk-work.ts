/**
 * Who of the staff may work on a case: two never on one, and nobody decides on what has changed since they looked.
 * Clause: T8(1), T8(2), T8(3)
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

/** A case as it stands, and how the member of staff saw it. */
export interface DeskCase {
  readonly takenBy: string | null;
  readonly takenByName: string | null;
  /** Counts up with every change of the filing or of what was filed. */
  readonly version: number;
}

const rule = 'T8(3)';

/**
 * Whether a member of staff may act on a case that they saw at version `seen` (null where no decision on its content is made).
 * Refused: `taken-by-other` {name}, `changed-meanwhile`.
 */
export function mayWorkOn(desk: DeskCase, userId: string | null, seen: number | null): Ruling {
  const refusals: Refusal[] = [];
  if (desk.takenBy !== null && desk.takenBy !== userId)
    refusals.push({ rule, code: 'taken-by-other', data: { name: desk.takenByName ?? '' } });
  if (seen !== null && seen !== desk.version) refusals.push({ rule, code: 'changed-meanwhile' });
  return ruling(refusals);
}

/** Whether a member of staff may pass a case on: who has it, or the head. Refused: `not-taken`, `taken-by-other` {name}. */
export function mayHandOver(desk: DeskCase, userId: string | null, head: boolean): Ruling {
  if (desk.takenBy === null) return ruling([{ rule, code: 'not-taken' }]);
  return head ? ruling([]) : mayWorkOn(desk, userId, null);
}

/**
 * When an employer may write in a posting: as a draft, and again when staff have asked or sent it back.
 * Clause: T8(2), T8(3), G change
 * What waits at the office is taken back first; what is accepted is changed on request.
 */
import { type Ruling, ruling } from '#kernel/refusal.ts';
import type { PostingState } from './posting-transitions.ts';

/** Refused: `posting-filed` (it waits at the office), `posting-accepted` (changes are requested), `posting-over`. */
export function mayEditPosting(state: PostingState): Ruling {
  if (state === 'draft' || state === 'asked' || state === 'sentBack') return ruling([]);
  if (state === 'filed') return ruling([{ rule: 'T8(2)', code: 'posting-filed' }]);
  if (state === 'accepted' || state === 'recruitmentStopped')
    return ruling([{ rule: 'G change', code: 'posting-accepted' }]);
  return ruling([{ rule: 'T8(2)', code: 'posting-over' }]);
}

/** Whether it can be thrown away: only what the office has never had. Refused: as `mayEditPosting`, and `posting-filed` for what was asked about or sent back. */
export function mayDiscard(state: PostingState): Ruling {
  if (state === 'asked' || state === 'sentBack') return ruling([{ rule: 'T8(2)', code: 'posting-filed' }]);
  return mayEditPosting(state);
}

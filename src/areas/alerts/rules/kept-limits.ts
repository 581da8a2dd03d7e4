/**
 * How much one person may keep: searches with their mails, and postings. Both numbers are the service's own.
 * Clause: T15
 */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const savedSearchLimit = 50;
export const keptPostingLimit = 100;

/** Whether one more search may be kept beside `kept`. Refused: `too-many-saved-searches`. */
export function maySaveSearch(kept: number): Ruling {
  if (kept < savedSearchLimit) return allow();
  return refuse({ rule: 'T15', code: 'too-many-saved-searches', data: { limit: savedSearchLimit } });
}

/** Whether one more posting may be kept beside `kept`. Refused: `too-many-kept-postings`. */
export function mayKeepPosting(kept: number): Ruling {
  if (kept < keptPostingLimit) return allow();
  return refuse({ rule: 'T15', code: 'too-many-kept-postings', data: { limit: keptPostingLimit } });
}

/** How much one person may keep: searches with their mails, and postings. Both are the service's own limits. */
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';

export const savedSearchLimit = 50;
export const keptPostingLimit = 100;

/** Whether one more search may be kept beside `kept`. Refused: `too-many-saved-searches`. */
export function maySaveSearch(kept: number): Ruling {
  if (kept < savedSearchLimit) return allow();
  return refuse({ rule: 'S', code: 'too-many-saved-searches', data: { limit: savedSearchLimit } });
}

/** Whether one more posting may be kept beside `kept`. Refused: `too-many-kept-postings`. */
export function mayKeepPosting(kept: number): Ruling {
  if (kept < keptPostingLimit) return allow();
  return refuse({ rule: 'S', code: 'too-many-kept-postings', data: { limit: keptPostingLimit } });
}

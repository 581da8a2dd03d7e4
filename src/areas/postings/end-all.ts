import { sql } from 'kysely';
import { earlier } from '#kernel/calendar.ts';
import type { Tx } from '#platform/db.ts';
import { removeSearchRow } from '#search/index.ts';
import { setPostingState } from './moves.ts';
import { lockPosting } from './store/postings.ts';

/** How many postings ended, and how many provisional ones were taken back. */
export interface EndedPostings {
  readonly cancelled: number;
  readonly withdrawn: number;
}

/**
 * Ends everything an establishment offers: what is accepted is cancelled and invalid from today at once, what waits is taken back.
 * Drafts stay. The caller holds the establishment's row.
 */
export async function endAllPostings(
  tx: Tx,
  establishmentId: number,
  today: Temporal.PlainDate,
): Promise<EndedPostings> {
  const rows = await tx
    .selectFrom('posting_state')
    .select('posting_id')
    .where('establishment_id', '=', establishmentId)
    .where(sql<boolean>`(state in ('filed', 'asked', 'sentBack')
      or state in ('accepted', 'recruitmentStopped') and invalid_from > ${today.toString()}::date)`)
    .orderBy('posting_id')
    .execute();
  let [cancelled, withdrawn] = [0, 0];
  for (const { posting_id } of rows) {
    const posting = await lockPosting(tx, posting_id);
    if (!posting) continue;
    const open = posting.state === 'accepted' || posting.state === 'recruitmentStopped';
    const invalidFrom = posting.invalidFrom ? earlier(posting.invalidFrom, today) : today;
    const moved = open
      ? await setPostingState(tx, posting, 'cancel', 'staff', { invalidFrom })
      : await setPostingState(tx, posting, 'withdraw', 'staff', { visitDue: null });
    if (!moved.ok) continue;
    if (open) {
      await removeSearchRow(tx, posting.id);
      cancelled += 1;
    } else withdrawn += 1;
  }
  return { cancelled, withdrawn };
}

import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayKeepPosting } from '../rules/kept-limits.ts';
import { lockAccount } from './saved-searches.ts';

export interface PostingToKeep {
  readonly userId: string;
  readonly postingId: number;
}

/** Keeps a posting (again: nothing happens). Refused: `too-many-kept-postings`. */
export function keepPosting(app: App, caller: Caller, { userId, postingId }: PostingToKeep): Promise<Ruling> {
  return useCase(app, caller, 'alerts.keep', async ({ tx, now }) => {
    await lockAccount(tx, userId);
    const rows = await tx.selectFrom('kept_posting').select('posting_id').where('user_id', '=', userId).execute();
    if (rows.some((row) => row.posting_id === postingId)) return allow();
    const may = mayKeepPosting(rows.length);
    if (!may.ok) return may;
    await tx.insertInto('kept_posting').values({ user_id: userId, posting_id: postingId, kept_at: now }).execute();
    return allow();
  });
}

/** Lets a kept posting go. */
export function releasePosting(app: App, caller: Caller, { userId, postingId }: PostingToKeep): Promise<Ruling> {
  return useCase(app, caller, 'alerts.release', async ({ tx }) => {
    await tx.deleteFrom('kept_posting').where('user_id', '=', userId).where('posting_id', '=', postingId).execute();
    return allow();
  });
}

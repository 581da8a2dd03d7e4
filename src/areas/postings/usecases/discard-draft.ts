import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { mayDiscard } from '../rules/may-edit-posting.ts';
import { lockPosting } from '../store/postings.ts';

/**
 * T8(2): throws away a posting that was never filed; nothing of it is left but that it was thrown away.
 * Refused: `no-such-posting`, `posting-filed`, `posting-accepted`, `posting-over`.
 */
export async function discardDraft(
  app: App,
  caller: Caller,
  of: { readonly postingId: number; readonly establishmentId: number },
): Promise<Ruling> {
  return useCase(app, caller, 'postings.discard', async ({ tx, record }) => {
    const posting = await lockPosting(tx, of.postingId, of.establishmentId);
    if (!posting) return refuse({ rule: 'T8(2)', code: 'no-such-posting' });
    const may = mayDiscard(posting.state);
    if (!may.ok) return may;
    await tx.updateTable('posting').set({ copied_from: null }).where('copied_from', '=', posting.id).execute();
    await tx.deleteFrom('posting').where('id', '=', posting.id).execute();
    await record({
      kind: 'posting.discarded',
      rule: 'T8(2)',
      subjects: [`posting:${posting.id}`, `establishment:${posting.establishmentId}`],
    });
    return allow();
  });
}

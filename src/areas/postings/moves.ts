import { allow, type Ruling } from '#kernel/refusal.ts';
import { move } from '#kernel/transitions.ts';
import type { Tx } from '#platform/db.ts';
import { type PostingActor, type PostingMove, postingTransitions } from './rules/posting-transitions.ts';
import type { PostingRecord } from './store/postings.ts';
import { updateState } from './store/write-posting.ts';

/**
 * Makes a move of a locked posting and writes it with what else changes; `name` null keeps the state and writes the rest.
 * Refused: `wrong-state`, `wrong-actor`.
 */
export async function setPostingState(
  tx: Tx,
  posting: Pick<PostingRecord, 'id' | 'state'>,
  name: PostingMove | null,
  actor: PostingActor,
  changes: Omit<Parameters<typeof updateState>[2], 'state'> = {},
): Promise<Ruling<null>> {
  if (name === null) {
    await updateState(tx, posting.id, changes);
    return allow(null);
  }
  const to = move(postingTransitions, posting.state, name, actor);
  if (!to.ok) return to;
  await updateState(tx, posting.id, { ...changes, state: to.value });
  return allow(null);
}

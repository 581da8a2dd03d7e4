import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { type Reader, threadOf } from '../store/threads.ts';

/** Marks what the other side sent as read. @returns how many were unread; 0 also when the thread is not the reader's */
export async function openThread(
  app: App,
  caller: Caller,
  { threadId, reader }: { readonly threadId: number; readonly reader: Reader },
): Promise<Ruling<number>> {
  return useCase(app, { actor: caller.actor }, 'messages.open', async ({ tx, now }) => {
    const thread = await threadOf(tx, threadId, reader);
    if (!thread) return allow(0);
    const read = await tx
      .updateTable('message')
      .set({ read_at: now })
      .where('thread_id', '=', thread.id)
      .where('read_at', 'is', null)
      .where('sender', '=', 'jobseekerId' in reader ? 'counterpart' : 'jobseeker')
      .executeTakeFirst();
    return allow(Number(read.numUpdatedRows));
  });
}

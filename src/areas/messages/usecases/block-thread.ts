import { allow, type Ruling } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';

export interface BlockInput {
  readonly threadId: number;
  readonly jobseekerId: number;
  readonly blocked: boolean;
}

/** The jobseeker takes no more messages of this counterpart, or takes them again. @returns false when the thread is not theirs */
export async function setBlock(app: App, caller: Caller, input: BlockInput): Promise<Ruling<boolean>> {
  return useCase(app, caller, 'messages.block', async ({ tx, now, record }) => {
    const row = await tx
      .updateTable('message_thread')
      .set({ blocked_at: input.blocked ? now : null })
      .where('id', '=', input.threadId)
      .where('jobseeker_id', '=', input.jobseekerId)
      .executeTakeFirst();
    if (row.numUpdatedRows === 0n) return allow(false);
    await record({
      kind: input.blocked ? 'message.blocked' : 'message.unblocked',
      rule: 'G messages',
      subjects: [`thread:${input.threadId}`],
    });
    return allow(true);
  });
}

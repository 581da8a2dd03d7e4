/**
 * Messages go for good one year after they were sent.
 * Clause: T6(3), T7(3)
 */
import { dateOf } from '#kernel/jst.ts';
import { forEachDue, type Sweep } from '#platform/sweep.ts';
import { bySystem } from '#platform/usecase.ts';

export const eraseMessages: Sweep = {
  name: 'erase-messages',
  cron: '5 0 * * *',
  does: '送信から1年を過ぎたメッセージを消去する（T6(3) T7(3)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return forEachDue(
      app,
      async (after, most) => {
        const rows = await app.db
          .selectFrom('message')
          .select('thread_id')
          .distinct()
          .where('thread_id', '>', after)
          .where('kept_through', '<', today)
          .orderBy('thread_id')
          .limit(most)
          .execute();
        return rows.map((row) => row.thread_id);
      },
      async (threadId) => {
        return bySystem(app, 'messages.erase', async ({ tx, record }) => {
          const { numDeletedRows } = await tx
            .deleteFrom('message')
            .where('thread_id', '=', threadId)
            .where('kept_through', '<', today)
            .executeTakeFirst();
          if (numDeletedRows === 0n) return false;
          await record({
            kind: 'message.erased',
            rule: 'T6(3)',
            subjects: [`thread:${threadId}`],
            data: { messages: Number(numDeletedRows) },
          });
          return true;
        });
      },
    );
  },
};

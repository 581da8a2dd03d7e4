/**
 * The message of a request is erased one year after it was sent, like every message.
 * Clause: T6(3), T7(3)
 */
import { messageRetention } from '#areas/messages/rules/message-retention.ts';
import { isOnOrBefore } from '#kernel/calendar.ts';
import { dateOf, startOf } from '#kernel/jst.ts';
import { inBatches, type Sweep } from '#platform/sweep.ts';

/** No message sent since less than this can be due. */
const SHORTEST_DAYS = 365;

export const eraseRequestMessages: Sweep = {
  name: 'erase-request-messages',
  cron: '30 0 * * *',
  does: '送信から1年を過ぎた直接リクエストのメッセージを消去する（T6(3)、T7(3)）',
  run: (app, asOf) => {
    const today = dateOf(asOf);
    return inBatches(app, async (tx, most) => {
      const rows = await tx
        .selectFrom('direct_request')
        .select(['id', 'requested_at'])
        .where('message_erased_at', 'is', null)
        .where('requested_at', '<', startOf(today.subtract({ days: SHORTEST_DAYS })))
        .orderBy('requested_at')
        .limit(most)
        .forUpdate()
        .skipLocked()
        .execute();
      const due = rows.filter(({ requested_at }) =>
        isOnOrBefore(messageRetention(dateOf(requested_at)).erasedFrom, today),
      );
      const ids = due.map(({ id }) => id);
      if (ids.length > 0)
        await tx
          .updateTable('direct_request')
          .set({ message: null, message_erased_at: app.clock.now() })
          .where('id', 'in', ids)
          .execute();
      return ids.length;
    });
  },
};

import { randomUUID } from 'node:crypto';
import { allow, type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import type { Tx } from '#platform/db.ts';
import { seal } from '#platform/seal.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { newMessageMail } from '../mails.ts';
import { type Correspondent, mayCorrespond } from '../rules/may-correspond.ts';
import { messageText, rateMinutes, withinMessageRate } from '../rules/message-limits.ts';
import { messageRetention } from '../rules/message-retention.ts';
import { addressesOf, correspondence, type Pair } from '../store/facts.ts';
import { senderOf } from '../store/threads.ts';

export interface MessageInput extends Pair {
  readonly sender: Correspondent;
  readonly body: string;
}

/**
 * Sends a message; the first one opens the thread. Kept for a year (T6(3), T7(3)), encrypted; the history learns that one was sent,
 * under the thread's mark alone, so that no record of a person or an establishment leads staff to it (T7(5)).
 * The other side is told by mail without the text, once a day and thread.
 * Refused: `message-empty`, `message-too-long`, `too-many-messages` (T15) and everything `mayCorrespond` refuses.
 */
export async function sendMessage(
  app: App,
  caller: Caller,
  input: MessageInput,
): Promise<Ruling<{ threadId: number }>> {
  const pair: Pair = { jobseekerId: input.jobseekerId, establishmentId: input.establishmentId };
  return useCase(app, caller, 'messages.send', async ({ tx, now, today, actor, record, mail }) => {
    await lockSender(tx, input.sender, pair);
    const between = await correspondence(tx, pair, today);
    if (!between) return refuse({ rule: 'G messages', code: 'not-an-applicant' });
    const may = mayCorrespond(input.sender, between.facts);
    const text = messageText(input.body);
    if (!may.ok) return may;
    if (!text.ok) return text;
    const threadId = await threadFor(tx, pair, now);
    const rate = withinMessageRate(input.sender, await sentLately(tx, threadId, input.sender, pair, now));
    if (!rate.ok) return refuse(...(rate.refusals as readonly [Refusal, ...Refusal[]]));

    const id = randomUUID();
    await tx
      .insertInto('message')
      .values({
        id,
        thread_id: threadId,
        sender: senderOf(input.sender),
        sent_by: actor.userId,
        sent_at: now,
        kept_through: messageRetention(today).keptThrough,
        body: seal(app, { kind: 'message', id, purpose: String(threadId) }, new TextEncoder().encode(text.value)),
      })
      .execute();
    await record({ kind: 'message.sent', rule: 'G messages', subjects: [`thread:${threadId}`] });
    const to = input.sender === 'employer' ? 'jobseeker' : 'employer';
    for (const address of await addressesOf(tx, to, pair))
      await mail({
        kind: 'messages.new',
        about: `thread:${threadId}:${address}`,
        to: address,
        ...newMessageMail(to, threadId, between.employerName, app.config.baseUrl),
      });
    return allow({ threadId });
  });
}

/** What one page sends is counted by one at a time; a withdrawal of the page waits, or has been seen. */
async function lockSender(tx: Tx, sender: Correspondent, pair: Pair): Promise<void> {
  const [table, id] =
    sender === 'employer'
      ? (['establishment', pair.establishmentId] as const)
      : (['jobseeker', pair.jobseekerId] as const);
  await tx.selectFrom(table).select('id').where('id', '=', id).forNoKeyUpdate().execute();
}

/** The thread of the two, made when there is none. */
async function threadFor(tx: Tx, { jobseekerId, establishmentId }: Pair, now: Temporal.Instant): Promise<number> {
  await tx
    .insertInto('message_thread')
    .values({ jobseeker_id: jobseekerId, counterpart: 'employer', establishment_id: establishmentId, opened_at: now })
    .onConflict((conflict) => conflict.columns(['jobseeker_id', 'establishment_id']).doNothing())
    .execute();
  const { id } = await tx
    .selectFrom('message_thread')
    .select('id')
    .where('jobseeker_id', '=', jobseekerId)
    .where('establishment_id', '=', establishmentId)
    .executeTakeFirstOrThrow();
  return id;
}

/** Messages of this side within the last hour. */
async function sentLately(tx: Tx, threadId: number, sender: Correspondent, pair: Pair, now: Temporal.Instant) {
  const row = await tx
    .selectFrom('message as m')
    .innerJoin('message_thread as t', 't.id', 'm.thread_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('inAll'),
      eb.fn.countAll<number>().filterWhere('t.id', '=', threadId).as('inThread'),
    ])
    .where('m.sender', '=', senderOf(sender))
    .where('m.sent_at', '>', now.subtract({ minutes: rateMinutes }))
    .$if(sender === 'jobseeker', (query) => query.where('t.jobseeker_id', '=', pair.jobseekerId))
    .$if(sender === 'employer', (query) => query.where('t.establishment_id', '=', pair.establishmentId))
    .executeTakeFirstOrThrow();
  return { inAll: row.inAll, inThread: row.inThread };
}

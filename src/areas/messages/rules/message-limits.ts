/**
 * How long a message is and how many are sent in an hour, so that nobody is flooded and nothing is endangered.
 * Clause: T15
 */
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { Correspondent } from './may-correspond.ts';

/** Characters of one message, as people count them. */
export const mostCharacters = 1_000;

/** Messages that one page sends within an hour, in one thread and in all. */
export const mostInThread = 20;
export const mostInAll: Readonly<Record<Correspondent, number>> = { jobseeker: 40, employer: 200 };
export const rateMinutes = 60;

/** What is sent of a text: without empty margins. Refused: `message-empty`, `message-too-long`. */
export function messageText(typed: string): Ruling<string> {
  const text = typed.replace(/\r\n?/g, '\n').trim();
  if (text === '') return refuse({ rule: 'T15', code: 'message-empty', field: 'body' });
  const length = graphemes(text);
  if (length <= mostCharacters) return allow(text);
  return refuse({ rule: 'T15', code: 'message-too-long', field: 'body', data: { limit: mostCharacters, length } });
}

/** Whether one more may be sent after those of the last hour. Refused: `too-many-messages`. */
export function withinMessageRate(
  sender: Correspondent,
  sent: { readonly inThread: number; readonly inAll: number },
): Ruling {
  const limit = sent.inThread >= mostInThread ? mostInThread : mostInAll[sender];
  if (sent.inThread < mostInThread && sent.inAll < mostInAll[sender]) return allow();
  return refuse({ rule: 'T15', code: 'too-many-messages', data: { limit, minutes: rateMinutes } });
}

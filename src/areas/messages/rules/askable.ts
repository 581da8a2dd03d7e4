/** What can be asked about messages. */
import { askable, dayInput } from '#kernel/askable.ts';
import { messageRetention } from './message-retention.ts';

export const rules = [
  askable({
    id: 'messages',
    clause: 'T6(3) T7(3)',
    description: 'メッセージが読める最終日と、消去される日',
    inputs: { sent: dayInput('送信した日') },
    decide: ({ sent }) => ({ ...messageRetention(sent) }),
  }),
];

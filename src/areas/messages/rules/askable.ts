/** What can be asked about messages. */
import { askable, codeInput, dayInput, flagInput, rulingAnswer, wholeInput } from '#kernel/askable.ts';
import { mayCorrespond } from './may-correspond.ts';
import { withinMessageRate } from './message-limits.ts';
import { messageRetention } from './message-retention.ts';

const sender = codeInput('jobseeker（求職者）か employer（求人者）', ['jobseeker', 'employer']);
const page = (whose: string) =>
  codeInput(`${whose}のマイページ。open（開設中）、withdrawn（退会）、none（なし）`, ['open', 'withdrawn', 'none']);

export const rules = [
  askable({
    id: 'messages',
    clause: 'T6(3) T7(3)',
    description: 'メッセージが読める最終日と、消去される日',
    inputs: { sent: dayInput('送信した日') },
    decide: ({ sent }) => ({ ...messageRetention(sent) }),
  }),
  askable({
    id: 'G-messages',
    clause: 'G messages T6(3) G restrict T13(1) T13(2)',
    description: 'メッセージを送れるか、送れない理由（有効な求人、応募、相手のマイページ、受取りの拒否）',
    inputs: {
      sender,
      applied: flagInput('応募している'),
      'posting-valid': flagInput('求人者に有効な求人がある'),
      restricted: flagInput('選考結果の未登録による利用制限中').optional(),
      blocked: flagInput('求職者が受け取らないことにしている').optional(),
      'employer-page': page('求人者').optional(),
      'jobseeker-page': page('求職者').optional(),
    },
    decide: (given) =>
      rulingAnswer(
        mayCorrespond(given.sender, {
          applied: given.applied,
          employer: {
            page: given['employer-page'] ?? 'open',
            hasValidPosting: given['posting-valid'],
            restrictedByMissingResults: given.restricted ?? false,
          },
          jobseeker: { page: given['jobseeker-page'] ?? 'open', blocked: given.blocked ?? false },
        }),
      ),
  }),
  askable({
    id: 'message-limits',
    clause: 'T15',
    description: '1時間のうちに、もう一通メッセージを送れるか',
    inputs: {
      sender,
      'in-thread': wholeInput('この1時間に同じ相手に送った数', 0, 10_000),
      'in-all': wholeInput('この1時間に送った数', 0, 10_000),
    },
    decide: (given) => withinMessageRate(given.sender, { inThread: given['in-thread'], inAll: given['in-all'] }).ok,
  }),
];

import { sendMessage } from '#areas/messages/index.ts';
import type { App } from '#platform/app.ts';
import { frozenClock } from '#platform/clock.ts';
import type { Actor } from '#platform/usecase.ts';
import type { DemoPair } from './pair.ts';

/** What the second jobseeker and the first employer wrote, so many days ago at a clock time. */
const lines = [
  ['employer', 3, '10:15', 'ご応募ありがとうございます。書類を拝見しました。ぜひ面接でお話をうかがいたいです。'],
  ['jobseeker', 3, '19:40', 'ご連絡ありがとうございます。面接をお願いいたします。平日の午後が都合がよいです。'],
  ['employer', 2, '9:05', '承知しました。面接の候補日をお送りしますので、都合のよいものをお選びください。'],
  ['jobseeker', 1, '12:30', '候補日を確認しました。当日は何か持ち物が必要でしょうか。'],
  ['employer', 0, '8:50', '筆記用具だけお持ちください。入口の受付で「面接に来ました」とお伝えください。'],
] as const;

/** Writes a conversation in the past of a demo; its last message is unread. */
export async function makeConversation(app: App, { jobseekerId, establishmentId }: DemoPair): Promise<void> {
  const today = app.clock.today();
  for (const [sender, days, time, body] of lines) {
    const at = today
      .subtract({ days })
      .toZonedDateTime({ timeZone: 'Asia/Tokyo', plainTime: time.padStart(5, '0') })
      .toInstant();
    const now = app.clock.now();
    const clock = frozenClock((Temporal.Instant.compare(at, now) < 0 ? at : now).toString());
    const actor: Actor = { kind: sender, userId: null, label: '', officeCode: null, subject: null };
    const sent = await sendMessage({ ...app, clock }, { actor }, { jobseekerId, establishmentId, sender, body });
    if (!sent.ok) throw new Error(`the demo's message was refused: ${sent.refusals[0].code}`);
  }
  await app.db
    .updateTable('message')
    .set((column) => ({ read_at: column.ref('sent_at') }))
    .where('sent_at', '<', today.toZonedDateTime('Asia/Tokyo').toInstant())
    .execute();
}

import { documentsRetention, inProgressOf } from '#areas/applications/index.ts';
import { endOwnPosting } from '#areas/filings/index.ts';
import { listPostings, type PostingRecord } from '#areas/postings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { DateText } from '#web/components/DateText.tsx';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, NotFound, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { homeOf, mine } from './mine.ts';

const ends = {
  fill: { title: '求人を充足とします', confirm: '充足として募集を終える', done: 'filled' },
  cancel: { title: '求人を取り消します', confirm: '求人を取り消す', done: 'cancelled' },
} as const;

function endOf(ctx: PageContext): keyof typeof ends {
  const named = ctx.param('how');
  if (named !== 'fill' && named !== 'cancel') throw new NotFound();
  return named;
}

async function show(ctx: PageContext, of: PostingRecord, refusals: readonly Refusal[] = []): Promise<Response> {
  const { db, clock } = ctx.app;
  const { title, confirm } = ends[endOf(ctx)];
  const today = clock.today();
  const [applicants, { total: open }] = await Promise.all([
    inProgressOf(db, of.id),
    listPostings(db, { establishmentId: of.establishmentId }, 'open', { today, limit: 1 }),
  ]);
  return html(
    <Frame ctx={ctx} title={title}>
      {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
      <InterruptionCard title={title} confirm={confirm} back={{ href: homeOf(of), text: 'やめて求人の画面に戻る' }}>
        <p>
          {of.title}（求人番号 {of.number}
          ）は、今日から無効になり、すぐに公開を終えます。元に戻すことはできません（T10(1)）。
        </p>
        <ul class="list">
          <li>
            {applicants === 0
              ? '選考の途中の応募者はいません。'
              : `選考の途中の応募者が${applicants}人います。応募はなくなりません。一人ひとりに結果を知らせ、登録してください。`}
          </li>
          <li>新しい応募は受け付けなくなります。</li>
          <li>
            応募書類は、おそくとも
            <DateText date={documentsRetention(today).keptThrough} />
            の終わりに消去されます（T11(3)）。
          </li>
          {open <= 1 && (
            <li>
              有効な求人がほかにないため、応募者の管理・求職者の検索・メッセージの送信が使えなくなります（T6(3)）。オンライン自主応募の結果は登録できます。
            </li>
          )}
          <li>確認を待っている申出は、取り下げになります。</li>
        </ul>
      </InterruptionCard>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T10(1): the posting is filled or withdrawn, at once; first what that does to the applicants. */
export const endPage: Page = {
  get: async (ctx) => show(ctx, await mine(ctx)),
  post: async (ctx) => {
    const of = await mine(ctx);
    const how = endOf(ctx);
    const asked = { postingId: of.id, establishmentId: of.establishmentId };
    const done = await endOwnPosting(ctx.app, ctx.caller, asked, how);
    return done.ok ? seeOther(homeOf(of), ends[how].done) : show(ctx, of, done.refusals);
  },
};

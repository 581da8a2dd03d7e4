import { keepPosting, keptPostingLimit, keptPostings, releasePosting } from '#areas/alerts/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { everything } from '#search/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Button, ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { readerOf } from '../reader.ts';

const ja = {
  title: '保存した求人',
  count: (n: number, limit: number) => `${n}件（${limit}件まで）`,
  none: '保存した求人はありません。',
  noneText: '求人の画面で「保存する」を押すと、ここに並びます。',
  search: '求人をさがす',
  compare: '選んだ求人を比べる',
  compareHint: '並べて比べる求人を5件まで選んでください。',
  choose: '比べる',
  job: '求人',
  number: '求人番号',
  keptOn: '保存した日',
  act: '操作',
  remove: '削除する',
  kept: '求人を保存しました',
  removed: '保存した求人を削除しました',
  full: (limit: number) => `保存できる求人は${limit}件までです。使わないものを削除してから、もう一度保存してください。`,
};

const en: typeof ja = {
  title: 'Saved postings',
  count: (n, limit) => `${n} of at most ${limit}`,
  none: 'You have no saved postings.',
  noneText: 'Press “Save” on a posting, and it is listed here.',
  search: 'Find a job',
  compare: 'Compare the chosen ones',
  compareHint: 'Choose up to five to see side by side.',
  choose: 'Compare',
  job: 'Posting',
  number: 'Posting number',
  keptOn: 'Saved on',
  act: 'Act',
  remove: 'Delete',
  kept: 'The posting was saved',
  removed: 'The saved posting was deleted',
  full: (limit) => `You can save at most ${limit} postings. Delete one that you do not use and save again.`,
};

const words: Readonly<Record<Lang, typeof ja>> = { ja, en };
const DONE = ['kept', 'removed'] as const;
const COMPARED = 5;
/** Id of the form that compares; its boxes stand in the rows, beside those that delete. */
const COMPARISON = 'compare';

async function list(ctx: PageContext, refused = false) {
  const w = words[ctx.lang];
  const kept = await keptPostings(ctx.app.db, found(ctx.user?.id), ctx.app.clock.today());
  const open = kept.filter((each) => !each.ended);
  const comparable = open.length > 1;
  const chosen = new Set(open.slice(0, COMPARED).map(({ number }) => number));
  const done = DONE.find((each) => each === ctx.done);
  const notice = refused
    ? ({ kind: 'important', title: w.full(keptPostingLimit) } as const)
    : done && ({ kind: 'done', title: w[done] } as const);
  return html(
    <Frame ctx={ctx} title={w.title} notice={notice}>
      <BackLink href="/jobseeker" />
      <h1>{w.title}</h1>
      {kept.length === 0 ? (
        <EmptyState title={w.none}>
          <p>{w.noneText}</p>
          <ButtonLink href="/postings">{w.search}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <p>{w.count(kept.length, keptPostingLimit)}</p>
          {comparable && (
            <form id={COMPARISON} class="stack--tight" method="get" action="/postings/compare">
              <p>{w.compareHint}</p>
              <Button kind="secondary">{w.compare}</Button>
            </form>
          )}
          <DataTable
            id="kept"
            stack
            caption={w.title}
            hideCaption
            columns={[{ head: w.job }, { head: w.number }, { head: w.keptOn }, { head: w.act }]}
            rows={kept.map((each) => ({
              key: each.number,
              cells: [
                <div key="job">
                  <a href={`/postings/${each.number}`}>{each.title}</a>
                  {each.ended && <StatusTag status="posting:expired" />}
                  {comparable && !each.ended && (
                    <div class="option">
                      <input
                        class="option__input"
                        id={`compare-${each.id}`}
                        type="checkbox"
                        name="n"
                        value={each.number}
                        form={COMPARISON}
                        checked={chosen.has(each.number)}
                      />
                      <label class="option__label" for={`compare-${each.id}`}>
                        {w.choose}
                        <span class="vh">（{each.title}）</span>
                      </label>
                    </div>
                  )}
                </div>,
                each.number,
                <DateText key="kept" date={dateOf(each.keptAt)} />,
                <Form key="act">
                  <input type="hidden" name="remove" value={String(each.id)} />
                  <Button kind="quiet" small about={each.title}>
                    {w.remove}
                  </Button>
                </Form>,
              ],
            }))}
          />
        </>
      )}
    </Frame>,
    refused ? 422 : 200,
  );
}

/** `/jobseeker/kept`: the postings that one keeps; a post keeps one by its number or lets one go. */
export const keptPage: Page = {
  get: (ctx) => list(ctx),
  post: async (ctx, form) => {
    const userId = found(ctx.user?.id);
    const remove = form.text('remove');
    if (/^\d{1,15}$/.test(remove)) {
      await releasePosting(ctx.app, ctx.caller, { userId, postingId: Number(remove) });
      return seeOther('/jobseeker/kept', 'removed');
    }
    const number = form.text('number');
    if (!/^\d{5}-\d{1,8}$/.test(number)) throw new NotFound();
    const { ids } = await ctx.app.search.search(
      { ...everything, number: [number] },
      { today: ctx.app.clock.today(), audience: readerOf(ctx) },
    );
    const kept = await keepPosting(ctx.app, ctx.caller, { userId, postingId: found(ids[0]) });
    return kept.ok ? seeOther('/jobseeker/kept', 'kept') : list(ctx, true);
  },
};

import { useSince } from '#areas/statistics/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { dateWords } from '#web/components/format.ts';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html } from '#web/reply.ts';

const DAYS = 30;

const counts = [
  { head: '表示', number: true },
  { head: '受け付けた送信', number: true },
  { head: 'うち英語の表示', number: true },
] as const;

/** `/operator/visits`: T18, which pages were used how often, whole and by day. */
export const visitsPage: Page = {
  get: async (ctx) => {
    const since = ctx.app.clock.today().subtract({ days: DAYS - 1 });
    const { pages, days } = await useSince(ctx.app.db, since);
    return html(
      <Frame ctx={ctx} title="ページごとの利用">
        <BackLink href="/operator" />
        <h1>ページごとの利用</h1>
        <p>
          この{DAYS}
          日の、ページの表示と、受け付けた送信の回数です。だれが、どこから見たかは数えていません。公開しているのは、
          <a href="/statistics">統計</a>にある月ごとの数だけです。（
          <ClauseLink rule="T18" />）
        </p>
        {pages.length === 0 ? (
          <EmptyState title="まだ数えたものがありません">ページが表示されると、数秒のうちにここに出ます。</EmptyState>
        ) : (
          <>
            <DataTable
              id="pages"
              caption="ページごと（多い順）"
              stack
              columns={[{ head: 'ページ' }, ...counts]}
              rows={pages.map(({ route, shown, done, english }) => ({
                key: route,
                cells: [<code key={route}>{route}</code>, shown, done, english],
              }))}
            />
            <DataTable
              id="days"
              caption="日ごと"
              stack
              columns={[{ head: '日' }, ...counts]}
              rows={days.map(({ day, shown, done, english }) => ({
                key: day.toString(),
                cells: [dateWords(day, 'ja'), shown, done, english],
              }))}
            />
          </>
        )}
      </Frame>,
    );
  },
};

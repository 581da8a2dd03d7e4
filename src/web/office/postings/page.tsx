import { listPostings, type PostingList } from '#areas/postings/index.ts';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { PostingTable } from '../PostingTable.tsx';
import { words as w } from './words.ts';

const perPage = 50;
const lists = ['open', 'inApplication', 'ended'] as const satisfies readonly PostingList[];
const href = (list: PostingList, page = 1) => `/office/postings?list=${list}${page > 1 ? `&page=${page}` : ''}`;

/** The postings of an office. */
export const officePostingsPage: Page = {
  get: async (ctx) => {
    const list = lists.find((each) => each === ctx.url.searchParams.get('list')) ?? 'open';
    const asked = Number(ctx.url.searchParams.get('page') ?? 1);
    const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
    const today = ctx.app.clock.today();
    const { rows, total } = await listPostings(ctx.app.db, { officeCode: found(ctx.membership?.officeCode) }, list, {
      today,
      limit: perPage,
      offset: (page - 1) * perPage,
    });
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          <LinkChoice
            label={w.lists}
            options={lists.map((each) => ({ text: w[each], href: href(each), current: each === list }))}
          />
          {rows.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            <>
              <p>{w.count(total)}</p>
              <PostingTable id="postings" caption={w.caption} rows={rows} today={today} />
            </>
          )}
          <Pagination page={page} pages={Math.ceil(total / perPage)} href={(to) => href(list, to)} />
        </div>
      </Frame>,
    );
  },
};

import { type Correspondent, threadsOf, threadsPerPage } from '#areas/messages/index.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { readerOf } from './side.ts';
import { words } from './words.ts';

/** Where it stands that a message is erased a year after it was sent. */
const clauses: Readonly<Record<Correspondent, string>> = { employer: 'T6(3)', jobseeker: 'T7(3)' };

/** Everybody one writes with: who has written something unread stands on top. */
export const messagesPage = (side: Correspondent): Page => ({
  get: async (ctx) => {
    const w = words[ctx.lang];
    const page = Math.max(1, Math.min(10_000, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1));
    const { rows, total } = await threadsOf(ctx.app.db, readerOf(ctx, side), page);
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p>{w.intro[side]}</p>
          <p class="quiet">
            {w.private} <ClauseLink rule={clauses[side]} text={w.clause(clauses[side])} />
          </p>
          {rows.length === 0 ? (
            <EmptyState title={w.none}>
              <p>{w.noneText[side]}</p>
              <ButtonLink
                kind="secondary"
                href={side === 'jobseeker' ? '/jobseeker/applications' : '/employer/applicants'}
              >
                {w.toApplications[side]}
              </ButtonLink>
            </EmptyState>
          ) : (
            <DataTable
              id="threads"
              caption={w.caption}
              hideCaption
              stack
              columns={[
                { head: w.columns.name },
                { head: w.columns.last },
                { head: w.columns.count, number: true },
                { head: w.columns.erased },
              ]}
              rows={rows.map((row) => ({
                key: String(row.id),
                cells: [
                  <div key="name">
                    <a href={`/${side}/messages/${row.id}`}>{row.name}</a>
                    {row.unread > 0 && (
                      <p>
                        <StatusTag status="list:unread" /> <span class="quiet">{w.unread(row.unread)}</span>
                      </p>
                    )}
                  </div>,
                  <MomentText key="last" instant={row.lastAt} />,
                  w.messages(row.messages),
                  <DateText key="erased" date={row.nextErasure.add({ days: 1 })} />,
                ],
              }))}
            />
          )}
          {total > threadsPerPage && (
            <Pagination
              page={page}
              pages={Math.ceil(total / threadsPerPage)}
              href={(n) => `/${side}/messages?page=${n}`}
            />
          )}
        </div>
      </Frame>,
    );
  },
});

import { findEstablishments } from '#areas/establishments/index.ts';
import { grouped } from '#kernel/grouped.ts';
import { Button } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { words } from './words.ts';

const w = words.find;
const here = '/office/establishments';
const perPage = 50;
const mostTyped = 100;

/** Finding an establishment of the office by number, name, kana, address or 法人番号. */
export const findEstablishmentPage: Page = {
  get: async (ctx) => {
    const typed = (ctx.url.searchParams.get('q') ?? '').slice(0, mostTyped).trim();
    const asked = Number(ctx.url.searchParams.get('page') ?? 1);
    const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
    const { rows, total } = await findEstablishments(ctx.app.db, found(ctx.membership?.officeCode), typed, {
      today: ctx.app.clock.today(),
      limit: perPage,
      offset: (page - 1) * perPage,
    });
    const href = (to: number) => `${here}?${new URLSearchParams({ ...(typed && { q: typed }), page: String(to) })}`;
    const caption = typed ? w.found(typed, grouped(total)) : w.all(grouped(total));
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          <search>
            <form class="form" method="get" action={here}>
              <TextInput name="q" label={w.label} hint={w.hint} type="search" value={typed} />
              <Button>{w.search}</Button>
            </form>
          </search>
          <ul class="list">
            <li>
              <a href="/office/open-employer">{w.openPage}</a>
            </li>
            {ctx.membership?.role !== 'checker' && (
              <li>
                <a href="/office/re-registrations">{w.move}</a>
              </li>
            )}
          </ul>
          {rows.length === 0 ? (
            <EmptyState title={w.none}>
              <p>{w.noneText}</p>
              {typed && <a href={here}>{w.showAll}</a>}
            </EmptyState>
          ) : (
            <DataTable
              id="establishments"
              caption={caption}
              stack
              columns={[
                { head: w.columns.name },
                { head: w.columns.number },
                { head: w.columns.address },
                { head: w.columns.state },
                { head: w.columns.postings, number: true },
              ]}
              rows={rows.map((row) => ({
                key: String(row.id),
                cells: [
                  <>
                    <a href={`${here}/${row.id}`}>{row.name || words.nameless}</a>
                    {row.kana && <div class="quiet">{row.kana}</div>}
                  </>,
                  <span class="nowrap">{row.number ?? words.notYet}</span>,
                  row.address,
                  <StatusTag status={`establishment:${row.phase}`} />,
                  grouped(row.openPostings),
                ],
              }))}
            />
          )}
          <Pagination page={page} pages={Math.ceil(total / perPage)} href={href} />
        </div>
      </Frame>,
    );
  },
};

import { type FilingKind, type QueueCounts, type QueueFilter, type QueueRow, readQueue } from '#areas/filings/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { caseTitle, filingKindWords } from '../case-words.ts';
import { words as w } from './words.ts';

const perPage = 50;
const shows = ['free', 'mine', 'asked', 'visit', 'requests'] as const;
const here = '/office/queue';

/** The filter and page that an address asks for; what it does not know is left out. */
function asked(url: URL): { readonly filter: QueueFilter; readonly page: number } {
  const show = shows.find((each) => each === url.searchParams.get('show'));
  const kind = (Object.keys(filingKindWords) as FilingKind[]).find((each) => each === url.searchParams.get('kind'));
  const page = Number(url.searchParams.get('page') ?? 1);
  return {
    filter: { ...(show && { show }), ...(kind && { kind }) },
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

function href({ show, kind }: QueueFilter, page = 1): string {
  const query = new URLSearchParams();
  if (show) query.set('show', show);
  if (kind) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `${here}?${text}` : here;
}

function Filters({ filter, counts }: { filter: QueueFilter; counts: QueueCounts }) {
  const { show: _, ...ofKind } = filter;
  const { kind: __, ...ofShow } = filter;
  const kinds = Object.entries(counts.kinds) as (readonly [FilingKind, number])[];
  return (
    <>
      <LinkChoice
        label={w.filters}
        options={[
          { text: w.all, href: href(ofKind), current: filter.show === undefined, count: counts.all },
          ...shows.map((show) => ({
            text: w[show],
            href: href({ ...ofKind, show }),
            current: filter.show === show,
            count: counts[show],
          })),
        ]}
      />
      {kinds.length > 1 && (
        <LinkChoice
          label={w.kinds}
          options={[
            { text: w.allKinds, href: href(ofShow), current: filter.kind === undefined },
            ...kinds.map(([kind, count]) => ({
              text: filingKindWords[kind],
              href: href({ ...ofShow, kind }),
              current: filter.kind === kind,
              count,
            })),
          ]}
        />
      )}
    </>
  );
}

/** The date that presses: of the visit, or the end of the posting that something is asked for. */
function dueOf(row: QueueRow, today: Temporal.PlainDate) {
  if (row.requestDue) return <DueText date={row.requestDue} today={today} />;
  if (row.visitedOn) return w.visited;
  return row.visitDue ? <DueText date={row.visitDue} today={today} /> : w.noVisit;
}

function Cases({ rows, today }: { rows: readonly QueueRow[]; today: Temporal.PlainDate }) {
  return (
    <DataTable
      id="queue"
      caption={w.caption}
      hideCaption
      stack
      columns={Object.values(w.columns).map((head) => ({ head }))}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          <a href={`/office/filings/${row.id}`}>{caseTitle(row)}</a>,
          <a href={`/office/establishments/${row.establishmentId}`}>{row.establishmentName}</a>,
          <DateText date={dateOf(row.filedAt)} />,
          <StatusTag status={row.state === 'asked' ? 'filing:asked' : 'filing:waiting'} />,
          dueOf(row, today),
          row.takenByName ?? w.nobody,
        ],
      }))}
    />
  );
}

/** What waits at the office, the oldest first. */
export const queuePage: Page = {
  get: async (ctx) => {
    const { filter, page } = asked(ctx.url);
    const { rows, total, counts } = await readQueue(
      ctx.app.db,
      found(ctx.membership?.officeCode),
      found(ctx.user).id,
      filter,
      { limit: perPage, offset: (page - 1) * perPage },
    );
    const filtered = filter.show !== undefined || filter.kind !== undefined;
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <Filters filter={filter} counts={counts} />
          {rows.length > 0 ? (
            <Cases rows={rows} today={ctx.app.clock.today()} />
          ) : (
            <EmptyState title={filtered ? w.noneFiltered : w.none}>
              {filtered ? <a href={here}>{w.showAll}</a> : <p>{w.noneText}</p>}
            </EmptyState>
          )}
          <Pagination page={page} pages={Math.ceil(total / perPage)} href={(to) => href(filter, to)} />
        </div>
      </Frame>,
    );
  },
};

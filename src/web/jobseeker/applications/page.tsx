import { type ApplicationRow, applicationsOf, inProgressLimit, mayCancel } from '#areas/applications/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { momentWords } from '#web/components/format.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { applicationStatus } from '#web/words/status-of.ts';
import { words } from './words.ts';

const isInProgress = (row: ApplicationRow) => row.state === 'accepting' || row.state === 'completed';

function Rows(props: { ctx: PageContext; id: string; caption: string; rows: readonly ApplicationRow[] }) {
  const { ctx, id, caption, rows } = props;
  const w = words[ctx.lang];
  const now = ctx.app.clock.now();
  return (
    <DataTable
      id={id}
      stack
      caption={caption}
      hideCaption
      columns={[{ head: w.job }, { head: w.employer }, { head: w.state }, { head: w.applied }]}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          <a key="job" href={`/jobseeker/applications/${row.id}`}>
            {row.jobTitle}
          </a>,
          row.employerName,
          <div key="state">
            <StatusTag status={applicationStatus(row.state)} />
            {row.state === 'completed' && row.cancellableUntil && mayCancel(row.completedAt, now).ok && (
              <p class="quiet">{w.cancellable(momentWords(row.cancellableUntil, ctx.lang))}</p>
            )}
          </div>,
          <DateText key="applied" date={dateOf(row.appliedAt)} />,
        ],
      }))}
    />
  );
}

/** All of one's applications: those in progress with how many more there may be, then those that ended. */
export const applicationsPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const rows = await applicationsOf(ctx.app.db, found(ctx.membership?.jobseekerId));
    const inProgress = rows.filter(isInProgress);
    const ended = rows.filter((row) => !isInProgress(row));
    const search = <ButtonLink href="/postings">{w.search}</ButtonLink>;
    return html(
      <Frame ctx={ctx} title={w.title}>
        <h1>{w.title}</h1>
        {rows.length === 0 ? (
          <EmptyState title={w.none}>
            <p>{w.noneText}</p>
            {search}
          </EmptyState>
        ) : (
          <>
            <h2>{w.inProgress}</h2>
            <p>{w.count(inProgress.length, inProgressLimit)}</p>
            {inProgress.length > 0 ? (
              <Rows ctx={ctx} id="in-progress" caption={w.inProgress} rows={inProgress} />
            ) : (
              <EmptyState title={w.noneInProgress}>{search}</EmptyState>
            )}
            {ended.length > 0 && <h2>{w.ended}</h2>}
            {ended.length > 0 && <Rows ctx={ctx} id="ended" caption={w.ended} rows={ended} />}
          </>
        )}
      </Frame>,
    );
  },
};

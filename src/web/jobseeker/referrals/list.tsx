import { isPostingOpen, type ReferralRow, referralsOf } from '#areas/referrals/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { referralStatus } from '#web/words/status-of.ts';
import { words } from './words.ts';

function Rows(props: { ctx: PageContext; id: string; caption: string; rows: readonly ReferralRow[] }) {
  const { ctx, id, caption, rows } = props;
  const w = words[ctx.lang];
  const today = ctx.app.clock.today();
  return (
    <DataTable
      id={id}
      stack
      caption={caption}
      hideCaption
      columns={Object.values(w.columns).map((head) => ({ head }))}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          <a key="job" href={`/jobseeker/referrals/${row.id}`}>
            {row.jobTitle}
          </a>,
          row.employerName,
          row.officeName ?? row.officeCode,
          row.state === 'offered' && row.validThrough ? (
            <>
              {w.answerBy} <DueText date={row.validThrough} today={today} />
            </>
          ) : (
            <>
              {row.referredOn ? w.referredOn : w.sentOn} <DateText date={row.referredOn ?? dateOf(row.offeredAt)} />
            </>
          ),
          <StatusTag key="state" status={referralStatus(row.state, isPostingOpen(row, today))} />,
        ],
      }))}
    />
  );
}

/** What the office referred one to: those that wait for an answer first. */
export const referralsPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const today = ctx.app.clock.today();
    const rows = await referralsOf(ctx.app.db, found(ctx.membership?.jobseekerId));
    const waiting = rows.filter((row) => row.state === 'offered' && isPostingOpen(row, today));
    const others = rows.filter((row) => !waiting.includes(row));
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          {rows.length === 0 ? (
            <EmptyState title={w.none}>
              <p>{w.noneText}</p>
              <ButtonLink href="/postings">{w.search}</ButtonLink>
            </EmptyState>
          ) : (
            <p>{w.lead}</p>
          )}
          {waiting.length > 0 && (
            <section class="section" aria-labelledby="waiting-title">
              <h2 id="waiting-title">{w.waiting}</h2>
              <Rows ctx={ctx} id="waiting" caption={w.waiting} rows={waiting} />
            </section>
          )}
          {others.length > 0 && (
            <section class="section" aria-labelledby="others-title">
              <h2 id="others-title">{w.others}</h2>
              <Rows ctx={ctx} id="others" caption={w.others} rows={others} />
            </section>
          )}
        </div>
      </Frame>,
    );
  },
};

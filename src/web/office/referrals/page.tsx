import {
  isPostingOpen,
  type OfficeList,
  officeLists,
  type ReferralRow,
  referralsOfOffice,
  referralsPerPage,
} from '#areas/referrals/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { referralStatus } from '#web/words/status-of.ts';
import { words as w } from './words.ts';

const href = (list: OfficeList, page = 1) => `/office/referrals?list=${list}${page > 1 ? `&page=${page}` : ''}`;

function When({ row, today }: { row: ReferralRow; today: Temporal.PlainDate }) {
  if (row.state === 'referred' && row.overdueFrom)
    return (
      <>
        {w.due} <DueText date={row.overdueFrom.subtract({ days: 1 })} today={today} />
      </>
    );
  return row.referredOn ? (
    <>
      {w.referredOn} <DateText date={row.referredOn} />
    </>
  ) : (
    <>
      {w.sentOn} <DateText date={dateOf(row.offeredAt)} />
    </>
  );
}

/** The referrals that an office made: what waits for the jobseeker, for the result, what is overdue, what ended. */
export const officeReferralsPage: Page = {
  get: async (ctx) => {
    const list = officeLists.find((each) => each === ctx.url.searchParams.get('list')) ?? 'referred';
    const asked = Number(ctx.url.searchParams.get('page') ?? 1);
    const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
    const today = ctx.app.clock.today();
    const { rows, counts } = await referralsOfOffice(ctx.app.db, found(ctx.membership?.officeCode), list, {
      today,
      page,
    });
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p>
            <ButtonLink href="/office/referrals/new">{w.newReferral}</ButtonLink>
          </p>
          <LinkChoice
            label={w.lists}
            options={officeLists.map((each) => ({
              text: w.list[each],
              href: href(each),
              current: each === list,
              count: counts[each],
            }))}
          />
          {rows.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            <DataTable
              id="referrals"
              caption={w.list[list]}
              hideCaption
              stack
              columns={Object.values(w.columns).map((head) => ({ head }))}
              rows={rows.map((row) => ({
                key: String(row.id),
                cells: [
                  <a key="who" href={`/office/referrals/${row.id}`}>
                    {row.applicantName}（{row.jobseekerNumber}）
                  </a>,
                  <>
                    {row.jobTitle}（{row.postingNumber}）<br />
                    <span class="quiet">{row.employerName}</span>
                  </>,
                  <StatusTag key="state" status={referralStatus(row.state, isPostingOpen(row, today))} />,
                  <When key="when" row={row} today={today} />,
                  <a key="act" href={`/office/referrals/${row.id}${row.state === 'referred' ? '/result' : ''}`}>
                    {row.state === 'referred' ? w.result : w.open}
                    <span class="vh">（{row.applicantName}）</span>
                  </a>,
                ],
              }))}
            />
          )}
          <Pagination page={page} pages={Math.ceil(counts[list] / referralsPerPage)} href={(to) => href(list, to)} />
        </div>
      </Frame>,
    );
  },
};

import {
  type Applicant,
  type ApplicantList,
  applicantCounts,
  applicantLists,
  applicantRows,
  applicantsTo,
} from '#areas/referrals/index.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { applicantHref, applicantStatus, words as w } from './words.ts';

const href = (list: ApplicantList, page = 1) => `/employer/applicants?show=${list}${page > 1 ? `&page=${page}` : ''}`;

/** The one obvious act of a row: the result, or the office where the posting is over (G invalid), or a look. */
function Act({ row }: { row: Applicant }) {
  const at = applicantHref(row);
  const act = !row.waiting ? 'open' : row.open ? 'result' : 'office';
  return (
    <a href={act === 'result' ? `${at}/result` : at}>
      {w.act[act]}
      <span class="vh">（{row.applicantName}）</span>
    </a>
  );
}

function cells(row: Applicant, today: Temporal.PlainDate) {
  return [
    <a key="who" href={applicantHref(row)}>
      {row.applicantName}
    </a>,
    <>
      {w.how[row.kind]}
      {row.officeName && (
        <>
          <br />
          <span class="quiet">{row.officeName}</span>
        </>
      )}
    </>,
    `${row.jobTitle}（${row.postingNumber}）`,
    <StatusTag key="state" status={applicantStatus(row)} />,
    <>
      <DateText date={row.arrivedOn} />
      {row.waiting && (
        <>
          <br />
          <span class="quiet">{w.days(row.arrivedOn.until(today).days)}</span>
        </>
      )}
    </>,
    row.waiting ? row.dueOn ? <DueText key="due" date={row.dueOn} today={today} /> : w.noDue : '',
    <Act key="act" row={row} />,
  ];
}

/** After results were registered together, how many. */
function noticeOf(done: string | undefined): Notice | undefined {
  const count = /^registered-(\d+)$/.exec(done ?? '')?.[1];
  return count ? { kind: 'done', title: w.registered(Number(count)), text: w.remind } : undefined;
}

/** All applicants over all postings, by themselves and referred: what is due soonest stands on top, one obvious next act per row. */
export const applicantsPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const id = found(ctx.membership?.establishmentId);
    const list = applicantLists.find((each) => each === ctx.url.searchParams.get('show')) ?? 'waiting';
    const page = Math.max(1, Math.min(10_000, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1));
    const today = clock.today();
    const [counts, rows] = await Promise.all([
      applicantCounts(db, id, today),
      applicantsTo(db, id, list, { today, page }),
    ]);
    return html(
      <Frame ctx={ctx} title={`${w.title} ${w.list[list]}`} notice={noticeOf(ctx.done)}>
        <div class="stack">
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <LinkChoice
            label={w.lists}
            options={applicantLists.map((each) => ({
              text: w.list[each],
              href: href(each),
              current: each === list,
              count: counts[each],
            }))}
          />
          {rows.length === 0 ? (
            <EmptyState title={list === 'waiting' ? w.noneWaiting : w.none}>
              <p>{w.noneText}</p>
              <ButtonLink href="/employer/postings" kind="secondary">
                {w.postings}
              </ButtonLink>
            </EmptyState>
          ) : (
            <DataTable
              id="applicants"
              caption={w.list[list]}
              hideCaption
              stack
              columns={Object.values(w.columns).map((head) => ({ head }))}
              rows={rows.map((row) => ({ key: `${row.kind}-${row.id}`, cells: cells(row, today) }))}
            />
          )}
          <Pagination page={page} pages={Math.ceil(counts[list] / applicantRows)} href={(to) => href(list, to)} />
          <p>{w.remind}</p>
          {counts.all > 0 && (
            <ul class="list">
              {counts.waiting > 0 && (
                <li>
                  <a href="/employer/applicants/results">{w.bulk}</a>
                </li>
              )}
              <li>
                <a href={`/employer/applicants.csv?show=${list}`}>{w.csv}</a>
              </li>
            </ul>
          )}
        </div>
      </Frame>,
    );
  },
};

import { applicantsOf, applicantsPerPage } from '#areas/applications/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { applicationStatus } from '#web/words/status-of.ts';

const FILTERS = { waiting: '結果の登録を待っている人', ended: '選考が終わった人', all: '全員' } as const;
type Filter = keyof typeof FILTERS;

/** All applicants over all postings: who waits longest stands on top, one obvious next act per row. */
export const applicantsPage: Page = {
  get: async (ctx) => {
    const asked = ctx.url.searchParams.get('show') ?? 'waiting';
    const filter: Filter = Object.hasOwn(FILTERS, asked) ? (asked as Filter) : 'waiting';
    const page = Math.max(1, Math.min(10_000, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1));
    const { rows, counts } = await applicantsOf(ctx.app.db, found(ctx.membership?.establishmentId), filter, page);
    const count = { ...counts, all: counts.waiting + counts.ended };
    const today = ctx.app.clock.today();
    return html(
      <Frame ctx={ctx} title={`応募者 ${FILTERS[filter]}`}>
        <h1>応募者</h1>
        <nav aria-label="表示する応募者">
          <ul class="links-row">
            {(Object.keys(FILTERS) as Filter[]).map((each) => (
              <li key={each}>
                <a href={`/employer/applicants?show=${each}`} aria-current={each === filter ? 'page' : undefined}>
                  {FILTERS[each]}（{count[each]}）
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {rows.length === 0 ? (
          <EmptyState title={filter === 'waiting' ? '結果の登録を待っている人はいません。' : '応募者はまだいません。'}>
            <p>応募があると、登録されたメールアドレスにお知らせします。</p>
            <ButtonLink href="/employer/postings" kind="secondary">
              求人の一覧を見る
            </ButtonLink>
          </EmptyState>
        ) : (
          <DataTable
            id="applicants"
            caption={FILTERS[filter]}
            hideCaption
            columns={[
              { head: '応募者' },
              { head: '求人' },
              { head: '状態' },
              { head: '応募が届いた日' },
              { head: 'すること' },
            ]}
            rows={rows.map((row) => {
              const arrived = dateOf(row.completedAt ?? row.appliedAt);
              const waiting = row.state === 'completed';
              return {
                key: String(row.id),
                cells: [
                  <a key="who" href={`/employer/applicants/${row.id}`}>
                    {row.applicantName}
                  </a>,
                  `${row.jobTitle}（${row.postingNumber}）`,
                  <StatusTag key="state" status={applicationStatus(row.state)} />,
                  <div key="arrived">
                    <DateText date={arrived} />
                    {waiting && <p class="quiet">{arrived.until(today).days}日たちました</p>}
                  </div>,
                  <a key="act" href={`/employer/applicants/${row.id}${waiting ? '/result' : ''}`}>
                    {waiting ? '結果を登録する' : '内容を見る'}
                    <span class="vh">（{row.applicantName}）</span>
                  </a>,
                ],
              };
            })}
          />
        )}
        {count[filter] > applicantsPerPage && (
          <Pagination
            page={page}
            pages={Math.ceil(count[filter] / applicantsPerPage)}
            href={(n) => `/employer/applicants?show=${filter}&page=${n}`}
          />
        )}
      </Frame>,
    );
  },
};

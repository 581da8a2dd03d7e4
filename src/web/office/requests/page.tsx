import { deskRequests, isOpen } from '#areas/publication/index.ts';
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
import { closingWords, requestStatus } from '../../publication/request-words.ts';

const TITLE = '求職者へのリクエスト';
const PER_PAGE = 50;

/** What employers ask of jobseekers through this office (T12(4)): the soonest last day first, one obvious next act per row. */
export const officeRequestsPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const today = clock.today();
    const which = ctx.url.searchParams.get('show') === 'ended' ? 'ended' : 'open';
    const page = Math.max(1, Math.min(1_000, Number.parseInt(ctx.url.searchParams.get('page') ?? '1', 10) || 1));
    const office = found(ctx.membership?.officeCode);
    const slice = { limit: PER_PAGE, offset: (page - 1) * PER_PAGE };
    const { rows, counts } = await deskRequests(db, office, today, which, slice);
    return html(
      <Frame ctx={ctx} title={TITLE}>
        <div class="stack">
          <h1>{TITLE}</h1>
          <p>
            マイページのない方へのリクエストと、事業所からハローワークに頼まれたリクエストです。最終日までにご本人に連絡し、回答を記録してください。
          </p>
          <LinkChoice
            label="表示するリクエスト"
            options={[
              { text: '回答待ち', href: '/office/requests', current: which === 'open', count: counts.open },
              {
                text: '終わったもの',
                href: '/office/requests?show=ended',
                current: which === 'ended',
                count: counts.ended,
              },
            ]}
          />
          <p>
            <ButtonLink kind="secondary" href="/office/requests/new">
              電話などで頼まれたリクエストを記録する
            </ButtonLink>
          </p>
          {rows.length === 0 ? (
            <EmptyState
              title={which === 'open' ? '回答を待っているリクエストはありません。' : '終わったリクエストはありません。'}
            />
          ) : (
            <DataTable
              id="requests"
              caption={TITLE}
              hideCaption
              stack
              columns={[
                { head: '求職者' },
                { head: '求人' },
                { head: '事業所' },
                { head: '状態' },
                { head: '回答の最終日' },
                { head: 'すること' },
              ]}
              rows={rows.map((row) => ({
                key: String(row.id),
                cells: [
                  `${row.jobseekerName}（${row.jobseekerNumber}）`,
                  `${row.jobTitle}（${row.postingNumber}）`,
                  row.employerName,
                  <div key="state">
                    <StatusTag status={requestStatus(row.standing)} />
                    <p class="quiet">{closingWords(row.standing, 'ja')}</p>
                  </div>,
                  isOpen(row.standing) ? (
                    <DueText key="last" date={row.lastDay} today={today} />
                  ) : (
                    <DateText key="last" date={row.lastDay} />
                  ),
                  <a key="act" href={`/office/requests/${row.id}`}>
                    {isOpen(row.standing) ? '連絡して回答を記録する' : '内容を見る'}
                    <span class="vh">（{row.jobseekerName}）</span>
                  </a>,
                ],
              }))}
            />
          )}
          <Pagination
            page={page}
            pages={Math.ceil(counts[which] / PER_PAGE)}
            href={(n) => `/office/requests?show=${which}&page=${n}`}
          />
        </div>
      </Frame>,
    );
  },
};

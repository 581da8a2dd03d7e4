import {
  directRequestLimit,
  isOpen,
  type Profile,
  profilesOf,
  type RequestCount,
  type RequestRow,
  requestCounts,
  requestsOfEmployer,
} from '#areas/publication/index.ts';
import { dateOf } from '#kernel/jst.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ButtonLink } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Pagination } from '#web/components/Pagination.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { closingWords, requestStatus } from '../../publication/request-words.ts';
import { profileTitle } from '../jobseekers/ProfileCard.tsx';
import { closedFor } from '../standing.tsx';

const TITLE = '求職者へのリクエスト';
const PER_PAGE = 50;

function Counts({ rows }: { rows: readonly RequestCount[] }) {
  return (
    <section class="section stack" aria-labelledby="counts">
      <h2 id="counts">求人ごとの直接リクエスト</h2>
      <DataTable
        id="request-counts"
        caption="求人ごとの直接リクエスト"
        hideCaption
        stack
        columns={[{ head: '求人' }, { head: '直接リクエスト', number: true }]}
        rows={rows.map((each) => ({
          key: String(each.postingId),
          cells: [
            <a key="posting" href={`/employer/requests?posting=${each.postingId}`}>
              {each.title}（{each.number}）
            </a>,
            each.acceptsSelfApplications
              ? `${each.requests}／${directRequestLimit}件`
              : 'オンライン自主応募を受け付けていないため不可',
          ],
        }))}
      />
    </section>
  );
}

interface RowsProps {
  readonly ctx: PageContext;
  readonly rows: readonly (RequestRow & { message: string | null })[];
  /** of those who are still published */
  readonly profiles: ReadonlyMap<number, Profile>;
}

function Rows({ ctx, rows, profiles }: RowsProps) {
  const today = ctx.app.clock.today();
  return (
    <DataTable
      id="requests"
      caption="行ったリクエスト"
      hideCaption
      stack
      columns={[
        { head: '相手が希望する仕事' },
        { head: '求人' },
        { head: '状態' },
        { head: '回答の期限' },
        { head: 'リクエストした日' },
        { head: '内容' },
      ]}
      rows={rows.map((row) => ({
        key: String(row.id),
        cells: [
          askedWork(profiles, row.publicationId),
          `${row.jobTitle}（${row.postingNumber}）`,
          <div key="state">
            <StatusTag status={requestStatus(row.standing)} />
            <p class="quiet">
              {closingWords(row.standing, 'employer') ??
                (row.channel === 'office' ? 'ハローワークを通じたリクエスト' : '')}
            </p>
          </div>,
          isOpen(row.standing) ? (
            <DueText key="last" date={row.lastDay} today={today} />
          ) : (
            <DateText key="last" date={row.lastDay} />
          ),
          <DateText key="on" date={dateOf(row.requestedAt)} />,
          <div key="what" class="stack--tight">
            {row.publicationId !== null && (
              <a href={`/employer/jobseekers/${row.publicationId}`}>
                公開内容<span class="vh">（{dateOf(row.requestedAt).toString()}のリクエスト）</span>
              </a>
            )}
            <Details summary="送ったメッセージ">
              <p class="multiline">{row.message ?? '消去されました。'}</p>
            </Details>
          </div>,
        ],
      }))}
    />
  );
}

/** By what an employer tells apart whom it asked: the work looked for, as far as it is still published. */
function askedWork(profiles: ReadonlyMap<number, Profile>, publicationId: number | null): string {
  const profile = publicationId === null ? undefined : profiles.get(publicationId);
  return profile ? profileTitle(profile) : '公開を終えた方';
}

/** The requests of an employer with their states; why no new ones can be made, where that is so (T12(6), T6(3)). */
export const employerRequestsPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const id = found(ctx.membership?.establishmentId);
    const today = clock.today();
    const { searchParams } = ctx.url;
    const page = Math.max(1, Math.min(1_000, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1));
    const asked = /^\d{1,15}$/.test(searchParams.get('posting') ?? '')
      ? Number(searchParams.get('posting'))
      : undefined;
    const [closed, counts, requests] = await Promise.all([
      closedFor(ctx, 'search-jobseekers'),
      requestCounts(db, id, today),
      requestsOfEmployer(db, id, today, { limit: PER_PAGE, offset: (page - 1) * PER_PAGE, postingId: asked }),
    ]);
    const ids = requests.rows.flatMap(({ publicationId }) => publicationId ?? []);
    const profiles = new Map((await profilesOf(db, ids, today, 'ja')).map((each) => [each.publicationId, each]));
    const notice =
      ctx.done === 'sent'
        ? {
            title: 'リクエストしました',
            text: '相手の回答があるか、期限が過ぎると、登録されたメールアドレスにお知らせします。',
          }
        : undefined;
    return html(
      <Frame ctx={ctx} title={TITLE} notice={notice && { kind: 'done', ...notice }}>
        <div class="stack">
          <BackLink href="/employer/jobseekers" text="求職者をさがす画面に戻る" />
          <h1>{TITLE}</h1>
          {closed.length > 0 && (
            <RefusalBox
              title="いまは新しいリクエストができません"
              refusals={closed.map((each) => sayRefusal(each, 'ja'))}
            />
          )}
          {asked !== undefined && (
            <p>
              1つの求人のリクエストを表示しています。 <a href="/employer/requests">すべての求人を表示する</a>
            </p>
          )}
          {requests.rows.length === 0 ? (
            <EmptyState title="リクエストはまだありません。">
              {closed.length === 0 ? (
                <>
                  <p>求職を公開している方に、求人への応募をお願いできます。</p>
                  <ButtonLink href="/employer/jobseekers" kind="secondary">
                    求職者をさがす
                  </ButtonLink>
                </>
              ) : (
                <p>行ったリクエストは、使えないあいだもここに表示されます。</p>
              )}
            </EmptyState>
          ) : (
            <Rows ctx={ctx} rows={requests.rows} profiles={profiles} />
          )}
          <Pagination
            page={page}
            pages={Math.ceil(requests.total / PER_PAGE)}
            href={(n) => `/employer/requests?${asked === undefined ? '' : `posting=${asked}&`}page=${n}`}
          />
          {counts.length > 0 && <Counts rows={counts} />}
        </div>
      </Frame>,
    );
  },
};

import {
  checkMessage,
  directRequestLimit,
  mayRequest,
  mostMessage,
  type ProfileDetail,
  profileOf,
  type RequestCount,
  requestCase,
  requestCounts,
  requestJobseeker,
} from '#areas/publication/index.ts';
import { requestDeadline } from '#areas/publication/rules/direct-request-deadline.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Select } from '#web/components/Select.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { subsidiesLost } from '#web/words/not-qualifying.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { closedFor } from '../standing.tsx';
import { closedPage } from './closed.tsx';
import { profileTitle } from './ProfileCard.tsx';

type Channel = 'direct' | 'office';

interface Case {
  readonly profile: ProfileDetail;
  readonly establishmentId: number;
  readonly channel: Channel;
  /** Postings that can be chosen. */
  readonly postings: readonly RequestCount[];
}

interface Typed {
  readonly posting: string;
  readonly message: string;
}

const TITLES: Readonly<Record<Channel, string>> = {
  direct: '直接リクエストを書く',
  office: 'ハローワークを通じたリクエストを書く',
};

async function read(ctx: PageContext): Promise<Case> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const establishmentId = found(ctx.membership?.establishmentId);
  const profile = found(await profileOf(db, ctx.id('publication'), today, 'ja'));
  const channel: Channel = ctx.url.searchParams.get('via') === 'office' || !profile.hasPage ? 'office' : 'direct';
  const postings = await requestCounts(db, establishmentId, today);
  return {
    profile,
    establishmentId,
    channel,
    postings: postings.filter((each) => channel === 'office' || each.acceptsSelfApplications),
  };
}

/** T12(5), T11(7), T11(8), T12(8): what is to be known before a request is sent. */
function Notices({ channel, today }: { channel: Channel; today: Temporal.PlainDate }) {
  const { asOf, names } = subsidiesLost(today);
  return (
    <section class="section stack" aria-labelledby="notices">
      <h2 id="notices">送る前にご承知いただくこと</h2>
      <ul class="list">
        <li>
          一度送ったリクエストは取り消せません。同じ求人で同じ方に送れるのは1回だけです。 <ClauseLink rule="T12(6)" />
        </li>
        {channel === 'direct' && (
          <li>
            直接リクエストに応えた応募は、ハローワークの紹介ではありません。紹介を要件とする助成金（{names}
            ）の対象になりません（
            <DateText date={asOf} />
            現在）。 <ClauseLink rule="T12(5)" /> <ClauseLink rule="T11(7)" />
          </li>
        )}
        <li>
          応募や採用をめぐる争いは、当事者どうしで解決してください。 <ClauseLink rule="T11(8)" />
        </li>
        <li>
          リクエストは、採用できることを保証するものではありません。 <ClauseLink rule="T12(8)" />
        </li>
      </ul>
    </section>
  );
}

function view(
  ctx: PageContext,
  of: Case,
  typed: Typed,
  {
    refusals = [],
    errors = [],
    status = 200,
  }: { refusals?: readonly Refusal[]; errors?: readonly FormError[]; status?: number } = {},
): Response {
  const others = refusals.filter(({ field }) => field === undefined);
  const all = [...errors, ...formErrorsOf(refusals, 'ja')];
  const title = TITLES[of.channel];
  return html(
    <Frame ctx={ctx} title={title} errors={all}>
      <div class="stack">
        <BackLink href={`/employer/jobseekers/${of.profile.publicationId}`} text="公開内容に戻る" />
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <SummaryList rows={[{ key: '相手が希望する仕事', value: profileTitle(of.profile) }]} />
        {of.postings.length === 0 ? (
          <EmptyState title="リクエストに使える求人がありません。">
            <p>
              直接リクエストには、有効で、募集を停止しておらず、オンライン自主応募を受け付けている求人が必要です。オンライン自主応募を受け付けていない求人は、ハローワークを通じてお願いできます。
            </p>
            <p>
              <a href="/employer/postings">求人の一覧を見る</a>
            </p>
          </EmptyState>
        ) : (
          <Form>
            <Select
              name="posting"
              label="応募してほしい求人"
              requirement="required"
              value={typed.posting}
              options={of.postings.map((each) => ({
                value: String(each.postingId),
                label: `${each.title}（${each.number}）${of.channel === 'direct' ? ` ${each.requests}／${directRequestLimit}件` : ''}`,
              }))}
              errors={all}
            />
            <TextArea
              name="message"
              label="メッセージ"
              hint={
                of.channel === 'direct'
                  ? '相手のマイページに届きます。応募してほしい理由や仕事の内容を書いてください。職員には表示されません。'
                  : 'ハローワークの職員が内容を確認し、相手に伝えます。応募してほしい理由や仕事の内容を書いてください。'
              }
              requirement="required"
              value={typed.message}
              limit={mostMessage}
              rows={8}
              errors={all}
            />
            <Actions>
              <Button name="act" value="check">
                内容を確かめる
              </Button>
            </Actions>
          </Form>
        )}
        <Notices channel={of.channel} today={ctx.app.clock.today()} />
      </div>
    </Frame>,
    status,
  );
}

function confirm(ctx: PageContext, of: Case, typed: Typed, posting: RequestCount): Response {
  const title =
    of.channel === 'direct' ? 'この内容で直接リクエストをしますか' : 'この内容でハローワークにお願いしますか';
  return html(
    <Frame ctx={ctx} title={title}>
      <div class="stack">
        <h1>{title}</h1>
        <SummaryList
          rows={[
            { key: '相手が希望する仕事', value: profileTitle(of.profile) },
            { key: '応募してほしい求人', value: `${posting.title}（${posting.number}）` },
            ...(of.channel === 'direct'
              ? [
                  {
                    key: 'この求人の直接リクエスト',
                    value: `${posting.requests + 1}件目（${directRequestLimit}件まで）`,
                  },
                ]
              : []),
            { key: 'メッセージ', value: <span class="multiline">{typed.message}</span> },
            {
              key: '相手が回答できる最終日',
              value: <DateText date={requestDeadline(ctx.app.clock.today()).lastDay} />,
            },
          ]}
        />
        <Notices channel={of.channel} today={ctx.app.clock.today()} />
        <Form>
          <input type="hidden" name="posting" value={typed.posting} />
          <input type="hidden" name="message" value={typed.message} />
          <Actions>
            <Button kind="danger" name="act" value="send">
              {of.channel === 'direct'
                ? '取り消せないことを承知してリクエストする'
                : '取り消せないことを承知してお願いする'}
            </Button>
            <Button kind="secondary" name="act" value="edit">
              書き直す
            </Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
  );
}

const typedIn = (form: Posted): Typed => ({ posting: form.text('posting'), message: form.text('message').trim() });

/** Writing a request, looking at it once more, and sending it for good (T12(4)–(8)). What was typed stays at each step. */
export const jobseekerRequestPage: Page = {
  get: async (ctx) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    const of = await read(ctx);
    if (closed.length > 0) return closedPage(ctx, TITLES[of.channel], closed);
    const asked = ctx.url.searchParams.get('posting') ?? '';
    return view(ctx, of, {
      posting: of.postings.length === 1 ? String(of.postings[0]?.postingId) : asked,
      message: '',
    });
  },
  post: async (ctx, form) => {
    const closed = await closedFor(ctx, 'search-jobseekers');
    const of = await read(ctx);
    if (closed.length > 0) return closedPage(ctx, TITLES[of.channel], closed, 422);
    const typed = typedIn(form);
    const act = form.text('act');
    if (act === 'edit') return view(ctx, of, typed);
    const posting = of.postings.find(({ postingId }) => String(postingId) === typed.posting);
    const message = checkMessage(typed.message);
    if (!posting)
      return view(ctx, of, typed, {
        refusals: message.ok ? [] : message.refusals,
        errors: [{ field: 'posting', message: '応募してほしい求人を選んでください。' }],
        status: 422,
      });
    const asked = {
      establishmentId: of.establishmentId,
      postingId: posting.postingId,
      publicationId: of.profile.publicationId,
      channel: of.channel,
    };
    if (act === 'send') {
      const sent = await requestJobseeker(ctx.app, ctx.caller, { ...asked, message: typed.message });
      return sent.ok
        ? seeOther('/employer/requests', 'sent')
        : view(ctx, await read(ctx), typed, { refusals: sent.refusals, status: 422 });
    }
    const requesting = found(await requestCase(ctx.app.db, asked, ctx.app.clock.today()));
    const may = mayRequest(requesting.facts);
    const refusals = [...(may.ok ? [] : may.refusals), ...(message.ok ? [] : message.refusals)];
    return refusals.length > 0 ? view(ctx, of, typed, { refusals, status: 422 }) : confirm(ctx, of, typed, posting);
  },
};

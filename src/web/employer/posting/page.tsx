import { readEstablishment } from '#areas/establishments/index.ts';
import {
  answerFiling,
  type FilingRecord,
  filePosting,
  filingThread,
  latestFiling,
  withdrawFiling,
} from '#areas/filings/index.ts';
import {
  checksOf,
  type PostingContent,
  type PostingRecord,
  postingById,
  postingFields,
  savePosting,
  scopeOf,
} from '#areas/postings/index.ts';
import { printSection, type SectionKey } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { KeyDates } from '#web/components/KeyDates.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TaskList } from '#web/components/TaskList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { fromCheck, nextSection, postSection, type SectionPage, showSection } from '../sections/page.tsx';
import { answersOf, askedSections, sectionTasks, Unfinished } from '../sections/tasks.tsx';
import { Thread } from '../sections/thread.tsx';
import { events, kinds, postingStatus, visitReasons } from './words.ts';

const list = '/employer/postings';
const homeOf = (of: PostingRecord) => `${list}/${of.id}`;
const editOf = (of: PostingRecord) => (key: string) => `${homeOf(of)}/edit/${key}`;
const contentOf = (of: PostingRecord) => of.content as PostingContent;

async function mine(ctx: PageContext): Promise<PostingRecord> {
  return found(await postingById(ctx.app.db, ctx.id('posting'), found(ctx.membership?.establishmentId)));
}

function noticeOf(done: string | undefined): Notice | undefined {
  const notices: Readonly<Record<string, Notice>> = {
    saved: { kind: 'done', title: '保存しました' },
    filed: {
      kind: 'done',
      title: '求人の仮登録を受け付けました',
      text: 'ハローワークの職員が確認し、受理すると公開されます。結果はメールでもお知らせします。',
    },
    answered: { kind: 'done', title: '回答を送りました' },
    withdrawn: { kind: 'done', title: '仮登録を取り下げました' },
  };
  return done === undefined ? undefined : notices[done];
}

/** G visit: that the office has to be visited, why, and until when. */
function Visit({ filing, today }: { filing: FilingRecord; today: Temporal.PlainDate }) {
  if (!filing.visitDue || filing.visitedOn) return null;
  return (
    <section class="section" aria-labelledby="visit">
      <h2 id="visit">ハローワークへの来所が必要です</h2>
      <p>
        期限 <DueText date={filing.visitDue} today={today} />
      </p>
      <ul class="list">
        {filing.visitReasons.map((reason) => (
          <li key={reason}>{visitReasons[reason]}</li>
        ))}
      </ul>
      <p>期限の日までに来所がないときは、仮登録は効力を失います。その前にメールでもお知らせします。</p>
    </section>
  );
}

interface View {
  readonly answer?: string;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

async function show(ctx: PageContext, of: PostingRecord, view: View = {}, status = 200): Promise<Response> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const filing = await latestFiling(db, { establishmentId: of.establishmentId, postingId: of.id });
  const thread = filing ? await filingThread(db, filing.id) : [];
  const history = await historyOf(db, `posting:${of.id}`);
  const writable = of.state === 'draft' || of.state === 'sentBack' || of.state === 'asked';
  const waits = filing && (of.state === 'filed' || of.state === 'asked');
  const scope = scopeOf(of.kind, contentOf(of));
  return html(
    <Frame ctx={ctx} title={of.title || '求人の作成'} notice={noticeOf(ctx.done)} errors={view.errors}>
      <BackLink href={list} text="求人の一覧に戻る" />
      <h1>{of.title || '求人の作成'}</h1>
      <p>
        <StatusTag status={postingStatus(of, today)} /> {kinds[of.kind]} {of.number && `求人番号 ${of.number}`}
      </p>
      {view.refusals && <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />}
      {of.acceptedOn && of.validThrough && of.state === 'accepted' && (
        <KeyDates acceptedOn={of.acceptedOn} validThrough={of.validThrough} today={today} />
      )}
      {of.number && (
        <p>
          <a href={`/postings/${of.number}`}>公開されている求人票を見る</a>
        </p>
      )}
      {waits && <Visit filing={filing} today={today} />}
      <Thread messages={thread} />
      {of.state === 'asked' && (
        <Form>
          <TextArea name="answer" label="回答" limit={1000} rows={4} value={view.answer ?? ''} errors={view.errors} />
          <Actions>
            <Button name="action" value="answer">
              この内容で回答する
            </Button>
          </Actions>
        </Form>
      )}
      {writable ? (
        <>
          <h2>求人の内容</h2>
          <p>項目ごとに保存されます。途中でやめても、続きから入力できます。</p>
          <TaskList id="sections" tasks={sectionTasks(postingFields, of.content, scope, editOf(of))} />
          {of.state !== 'asked' && (
            <Actions>
              <ButtonLink href={`${homeOf(of)}/check`}>入力内容を確認する</ButtonLink>
            </Actions>
          )}
        </>
      ) : (
        await answersOf(ctx, postingFields, of.content, scope)
      )}
      {waits && (
        <Form>
          <p>仮登録を取り下げると、ハローワークの確認は行われません。</p>
          <Actions>
            <Button kind="secondary" name="action" value="withdraw">
              仮登録を取り下げる
            </Button>
          </Actions>
        </Form>
      )}
      {history.length > 0 && (
        <>
          <h2>これまでの経過</h2>
          <Timeline
            items={history.map((item) => ({
              title: events[item.kind] ?? '記録',
              who: item.actorKind === 'staff' ? 'ハローワーク' : item.actorLabel,
              at: item.at,
            }))}
          />
        </>
      )}
    </Frame>,
    status,
  );
}

/** One posting of the establishment: where it stands, what the office said, what comes next. */
export const postingPage: Page = {
  get: async (ctx) => show(ctx, await mine(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const { establishmentId } = of;
    const filing = found(await latestFiling(ctx.app.db, { establishmentId, postingId: of.id }));
    if (form.text('action') === 'withdraw') {
      const done = await withdrawFiling(ctx.app, ctx.caller, { filingId: filing.id, establishmentId });
      return done.ok ? seeOther(homeOf(of), 'withdrawn') : show(ctx, of, { refusals: done.refusals }, 422);
    }
    const body = form.text('answer');
    const done = await answerFiling(ctx.app, ctx.caller, { filingId: filing.id, establishmentId, body });
    return done.ok ? seeOther(homeOf(of), 'answered') : show(ctx, of, { answer: body, refusals: done.refusals }, 422);
  },
};

async function sectionOf(ctx: PageContext): Promise<{ page: SectionPage; of: PostingRecord }> {
  const of = await mine(ctx);
  const scope = scopeOf(of.kind, contentOf(of));
  const sections = askedSections(postingFields, of.content, scope);
  const section = found(sections.find((each) => each.key === ctx.param('section')));
  return {
    of,
    page: {
      of: postingFields,
      section,
      form: '求人の作成',
      content: of.content,
      scope,
      home: homeOf(of),
      check: `${homeOf(of)}/check`,
      next: nextSection(sections, section.key, editOf(of), `${homeOf(of)}/check`),
    },
  };
}

/** One section of a posting, saved at every step. */
export const postingSectionPage: Page = {
  get: async (ctx) => {
    const { page, of } = await sectionOf(ctx);
    const kept = printSection(postingFields, page.section.key as never, contentOf(of));
    return showSection(ctx, page, { values: ctx.parked ?? kept });
  },
  post: async (ctx, form) => {
    const { page, of } = await sectionOf(ctx);
    return postSection(ctx, page, form, (values, caller) =>
      savePosting(ctx.app, caller, {
        postingId: of.id,
        establishmentId: of.establishmentId,
        section: page.section.key as SectionKey<typeof postingFields>,
        form: values,
      }),
    );
  },
};

const ASK = 'confirmed';

async function check(
  ctx: PageContext,
  of: PostingRecord,
  refused: readonly Refusal[] = [],
  confirmed: readonly string[] = [],
): Promise<Response> {
  const { db, clock } = ctx.app;
  const establishment = found(await readEstablishment(db, of.establishmentId));
  const { blocks, asks } = await checksOf(db, of, establishment, clock.today());
  const scope = scopeOf(of.kind, contentOf(of));
  const others = refused.filter((each) => each.code !== 'ask-unconfirmed' && each.field === undefined);
  const errors: FormError[] = refused.some((each) => each.code === 'ask-unconfirmed')
    ? [{ field: ASK, message: '「ご確認ください」の内容を確かめ、すべてにチェックを入れるか、内容を直してください。' }]
    : [];
  const edit = fromCheck(editOf(of));
  return html(
    <Frame ctx={ctx} title="求人の入力内容の確認" errors={errors}>
      <BackLink href={homeOf(of)} text="求人の作成に戻る" />
      <h1>求人の入力内容の確認</h1>
      {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
      {blocks.length > 0 && (
        <RefusalBox
          title="このままでは仮登録できません"
          refusals={blocks.map((each) => {
            const section = each.field?.split('.')[0];
            const said = sayRefusal(each, 'ja');
            return section ? { ...said, nextHref: edit(section) } : said;
          })}
        />
      )}
      <Unfinished of={postingFields} content={of.content} scope={scope} href={edit} />
      {await answersOf(ctx, postingFields, of.content, scope, edit)}
      <Form>
        {asks.length > 0 && (
          <>
            <RefusalBox ask refusals={asks.map((each) => sayRefusal(each, 'ja'))} />
            <Checkboxes
              name={ASK}
              label="確認したこと"
              values={confirmed}
              options={asks.map((each) => ({ value: each.code, label: sayRefusal(each, 'ja').sentence }))}
              errors={errors}
            />
          </>
        )}
        <p>仮登録すると、ハローワークの職員が内容を確認します。受理されると求人番号がつき、公開されます（T8(2)）。</p>
        <Actions>
          <Button>この内容で仮登録する</Button>
        </Actions>
      </Form>
    </Frame>,
    refused.length > 0 ? 422 : 200,
  );
}

/** Everything once more: what is unlawful, what is unusual, then the filing (T8(2)). */
export const postingCheckPage: Page = {
  get: async (ctx) => check(ctx, await mine(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const confirmedAsks = form.all(ASK);
    const filed = await filePosting(ctx.app, ctx.caller, {
      postingId: of.id,
      establishmentId: of.establishmentId,
      confirmedAsks,
    });
    return filed.ok ? seeOther(homeOf(of), 'filed') : check(ctx, of, filed.refusals, confirmedAsks);
  },
};

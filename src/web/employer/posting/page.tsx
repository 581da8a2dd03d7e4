import { documentsOf, filingThread, latestFiling, type Snapshot, withdrawFiling } from '#areas/filings/index.ts';
import { discardDraft, type PostingRecord, postingFields, renewPosting, scopeOf } from '#areas/postings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { KeyDates } from '#web/components/KeyDates.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TaskList } from '#web/components/TaskList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { answersOf, sectionTasks } from '#web/sections/tasks.tsx';
import { Thread } from '#web/sections/thread.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { Closed, closedFor } from '../standing.tsx';
import { AnswerForm, postAnswer } from './answer.tsx';
import { editOf } from './draft.tsx';
import { contentOf, homeOf, isLive, listHref, mine } from './mine.ts';
import { Acts, Papers, Renewal, Requests } from './requests.tsx';
import { Visit } from './visit.tsx';
import { events, kinds, noticeOf, postingStatus } from './words.ts';

interface View {
  /** What was typed into the answer of which filing. */
  readonly typed?: { readonly filing: number; readonly body: string };
  readonly refusals?: readonly Refusal[];
}

async function Draft(ctx: PageContext, of: PostingRecord) {
  const scope = scopeOf(of.kind, contentOf(of));
  const writable = of.state === 'draft' || of.state === 'sentBack' || of.state === 'asked';
  if (!writable) return <>{await answersOf(ctx, postingFields, of.content, scope)}</>;
  return (
    <>
      <h2>求人の内容</h2>
      <p>項目ごとに保存されます。途中でやめても、続きから入力できます。</p>
      <TaskList id="sections" tasks={sectionTasks(postingFields, of.content, scope, editOf(of))} />
      <Closed
        ctx={ctx}
        refusals={await closedFor(ctx, 'file-posting')}
        title="下書きは続けられますが、いまは仮登録できません"
      />
      {of.state !== 'asked' && (
        <Actions>
          <ButtonLink href={`${homeOf(of)}/check`}>入力内容を確認する</ButtonLink>
        </Actions>
      )}
      {of.state === 'draft' && (
        <Details summary="この下書きを消す">
          <p>消すと、元に戻せません。まだハローワークに届いていないので、ほかに手続きは要りません。</p>
          <Form>
            <Actions>
              <Button kind="danger" name="action" value="discard">
                下書きを消す
              </Button>
            </Actions>
          </Form>
        </Details>
      )}
    </>
  );
}

async function History(ctx: PageContext, of: PostingRecord) {
  const history = await historyOf(ctx.app.db, `posting:${of.id}`);
  const told = history.flatMap((item) => {
    const title = events[item.kind];
    const who = item.actorKind === 'staff' ? 'ハローワーク' : item.actorKind === 'system' ? '自動' : item.actorLabel;
    return title ? [{ title, who, at: item.at }] : [];
  });
  if (told.length === 0) return null;
  return (
    <>
      <h2>これまでの経過</h2>
      <Timeline items={told} />
    </>
  );
}

async function show(ctx: PageContext, of: PostingRecord, view: View = {}, status = 200): Promise<Response> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const filing = await latestFiling(db, { establishmentId: of.establishmentId, postingId: of.id });
  const [thread, documents] = filing
    ? await Promise.all([filingThread(db, filing.id), documentsOf(db, filing.id)])
    : [[], []];
  const filedAs = filing?.state === 'accepted' ? (filing.content as Partial<Snapshot>).kind : undefined;
  const otherKind = filedAs && filedAs !== of.kind ? filedAs : undefined;
  const waits = filing && (of.state === 'filed' || of.state === 'asked');
  const live = isLive(of, today);
  const { typed, refusals = [] } = view;
  const errors: readonly FormError[] = typed ? formErrorsOf(refusals, 'ja') : [];
  const others = typed ? refusals.filter(({ field }) => field === undefined) : refusals;
  return html(
    <Frame ctx={ctx} title={of.title || '求人の作成'} notice={noticeOf(ctx.done)} errors={errors}>
      <BackLink href={listHref} text="求人の一覧に戻る" />
      <h1>{of.title || '求人の作成'}</h1>
      <p>
        <StatusTag status={postingStatus(of, today)} /> {kinds[of.kind]} {of.number && `求人番号 ${of.number}`}
      </p>
      {otherKind && (
        <p>
          お申込みは{kinds[otherKind]}でしたが、手続きの関係上、{kinds[of.kind]}として受理しました。{' '}
          <ClauseLink rule="T6(3)" />
        </p>
      )}
      {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
      {of.acceptedOn && of.validThrough && live && (
        <KeyDates acceptedOn={of.acceptedOn} validThrough={of.validThrough} today={today} />
      )}
      {live && of.state === 'accepted' && of.disclosure < 4 && (
        <p>
          <a href={`/postings/${of.number}`}>公開されている求人票を見る</a>
        </p>
      )}
      {waits && filing.visitDue && !filing.visitedOn && (
        <Visit reasons={filing.visitReasons} due={filing.visitDue} today={today} />
      )}
      <Thread messages={thread} documents={documents} of={postingFields} />
      {of.state === 'asked' && filing && (
        <AnswerForm filingId={filing.id} typed={typed?.filing === filing.id ? typed.body : ''} errors={errors} />
      )}
      {await Requests(ctx, of, typed && { ...typed, errors })}
      <Renewal of={of} today={today} />
      {live && (await Acts(ctx, of))}
      {await Draft(ctx, of)}
      <Papers of={of} />
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
      {await History(ctx, of)}
    </Frame>,
    status,
  );
}

/** One posting of the establishment: where it stands, what the office said, what can be done and what comes next. */
export const postingPage: Page = {
  get: async (ctx) => show(ctx, await mine(ctx)),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const { app, caller } = ctx;
    const { establishmentId } = of;
    const named = Number(form.text('filing'));
    const filing = Number.isInteger(named) && named > 0 ? named : undefined;
    switch (form.text('action')) {
      case 'discard': {
        const gone = await discardDraft(app, caller, { postingId: of.id, establishmentId });
        return gone.ok
          ? seeOther(`${listHref}?show=drafts`, 'discarded')
          : show(ctx, of, { refusals: gone.refusals }, 422);
      }
      case 'renew': {
        const made = await renewPosting(app, caller, { postingId: of.id, establishmentId });
        return made.ok
          ? seeOther(homeOf({ id: made.value.postingId }), 'renewed')
          : show(ctx, of, { refusals: made.refusals }, 422);
      }
      case 'withdrawRequest': {
        const done = await withdrawFiling(app, caller, { filingId: found(filing), establishmentId });
        return done.ok ? seeOther(homeOf(of), 'requestWithdrawn') : show(ctx, of, { refusals: done.refusals }, 422);
      }
      case 'withdraw': {
        const latest = found(await latestFiling(app.db, { establishmentId, postingId: of.id }));
        const done = await withdrawFiling(app, caller, { filingId: latest.id, establishmentId });
        return done.ok ? seeOther(homeOf(of), 'withdrawn') : show(ctx, of, { refusals: done.refusals }, 422);
      }
      default: {
        const done = await postAnswer(ctx, form, found(filing));
        const typed = { filing: found(filing), body: form.text('body') };
        return done.ok ? seeOther(homeOf(of), 'answered') : show(ctx, of, { typed, refusals: done.refusals }, 422);
      }
    }
  },
};

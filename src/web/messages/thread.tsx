import { applicationDetail } from '#areas/applications/index.ts';
import { causePath } from '#areas/interviews/index.ts';
import {
  type Correspondence,
  type Correspondent,
  correspondence,
  type LinkedCase,
  linkedCases,
  type Message,
  mayCorrespond,
  messagesOf,
  messagesShown,
  mostCharacters,
  openThread,
  type Pair,
  sendMessage,
  setBlock,
  threadBetween,
  threadOf,
} from '#areas/messages/index.ts';
import { readReferral } from '#areas/referrals/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { aside, dateWords } from '#web/components/format.ts';
import { MessageThread } from '#web/components/MessageThread.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { pairOf, readerOf } from './side.ts';
import { words } from './words.ts';

/** Two who correspond, or who may begin to. */
interface Talk {
  readonly pair: Pair;
  /** Absent before the first message. */
  readonly threadId?: number | undefined;
  readonly between: Correspondence;
  readonly cases: readonly LinkedCase[];
  readonly messages: readonly Message[];
}

async function talkOf(ctx: PageContext, pair: Pair, threadId: number | undefined): Promise<Talk> {
  const { db, clock } = ctx.app;
  return {
    pair,
    threadId,
    between: found(await correspondence(db, pair, clock.today())),
    cases: await linkedCases(db, pair),
    messages: threadId === undefined ? [] : await messagesOf(ctx.app, db, threadId),
  };
}

function noticeOf(ctx: PageContext, messages: readonly Message[]): Notice | undefined {
  const w = words[ctx.lang];
  const last = messages.at(-1);
  if (ctx.done === 'sent')
    return { kind: 'done', title: w.sent, text: last && w.sentKept(dateWords(last.keptThrough, ctx.lang)) };
  if (ctx.done === 'blocked' || ctx.done === 'unblocked') return { kind: 'done', title: w[ctx.done] };
  return undefined;
}

interface View {
  readonly body: string;
  readonly errors?: readonly FormError[];
  /** Refused on sending, and no field is to blame. */
  readonly refusals?: readonly Refusal[];
}

/** The jobseeker's way out of a correspondence, and back in. */
function Block({ ctx, blocked }: { ctx: PageContext; blocked: boolean }) {
  const w = words[ctx.lang];
  const form = (
    <Form>
      <Actions>
        <Button kind="secondary" name="action" value={blocked ? 'unblock' : 'block'}>
          {blocked ? w.unblock : w.blockAct}
        </Button>
      </Actions>
    </Form>
  );
  if (blocked) return form;
  return (
    <Details summary={w.block}>
      <p>{w.blockText}</p>
      {form}
    </Details>
  );
}

function show(ctx: PageContext, side: Correspondent, talk: Talk, view: View, status = 200): Response {
  const w = words[ctx.lang];
  const { between, messages, cases, threadId } = talk;
  const name = side === 'jobseeker' ? between.employerName : between.jobseekerName;
  const may = mayCorrespond(side, between.facts);
  const refusals = may.ok ? (view.refusals ?? []) : may.refusals;
  const senderOf = ({ sender }: Message) => {
    if (sender === side) return side === 'jobseeker' ? w.you : w.ours;
    return side === 'jobseeker' ? between.employerName : w.applicant(between.jobseekerName);
  };
  return html(
    <Frame ctx={ctx} title={w.with[side](name)} errors={view.errors} notice={noticeOf(ctx, messages)}>
      <div class="stack">
        <BackLink href={`/${side}/messages`} text={w.back} />
        <h1>{w.with[side](name)}</h1>
        <ul class="list">
          {cases.map((each) => (
            <li key={`${each.kind} ${each.id}`}>
              {w.cases[each.kind]}:{' '}
              <a href={causePath(each, side)}>{`${each.jobTitle}${aside(each.postingNumber ?? '', ctx.lang)}`}</a>
            </li>
          ))}
        </ul>
        <section class="stack--tight" aria-labelledby="history">
          <h2 id="history">{w.history}</h2>
          {messages.length === 0 && <p>{w.empty}</p>}
          {messages.length === messagesShown && <p class="quiet">{w.older(messagesShown)}</p>}
          {messages.length > 0 && (
            <MessageThread
              messages={messages.map((message) => ({
                id: message.id,
                sender: senderOf(message),
                own: message.sender === side,
                at: message.at,
                text: message.text,
                keptThrough: message.keptThrough,
                unread: message.sender !== side && !message.read,
              }))}
            />
          )}
        </section>
        {refusals.length > 0 && (
          <RefusalBox title={w.cannot} refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />
        )}
        {may.ok && (
          <section class="stack--tight" aria-labelledby="write">
            <h2 id="write">{w.write}</h2>
            <Form>
              <TextArea
                name="body"
                label={w.body}
                hint={w.hint[side]}
                requirement="required"
                limit={mostCharacters}
                rows={6}
                value={view.body}
                errors={view.errors}
              />
              <p class="quiet">{w.notice}</p>
              <Actions>
                <Button name="action" value="send">
                  {w.send}
                </Button>
              </Actions>
            </Form>
          </section>
        )}
        {side === 'jobseeker' && threadId !== undefined && (
          <Block ctx={ctx} blocked={between.facts.jobseeker.blocked} />
        )}
      </div>
    </Frame>,
    status,
  );
}

async function send(ctx: PageContext, side: Correspondent, talk: Talk, form: Posted): Promise<Response> {
  const body = form.text('body');
  const sent = await sendMessage(ctx.app, ctx.caller, { ...talk.pair, sender: side, body });
  if (sent.ok) return seeOther(`/${side}/messages/${sent.value.threadId}`, 'sent');
  return show(
    ctx,
    side,
    talk,
    {
      body,
      errors: formErrorsOf(sent.refusals, ctx.lang),
      refusals: sent.refusals.filter((each) => !each.field),
    },
    422,
  );
}

const parkedBody = (ctx: PageContext) => (typeof ctx.parked?.body === 'string' ? ctx.parked.body : '');

/** One thread: what was written, until when each is kept, and the answer. Opening it marks it as read. */
export const threadPage = (side: Correspondent): Page => {
  const open = async (ctx: PageContext) => found(await threadOf(ctx.app.db, ctx.id('thread'), readerOf(ctx, side)));
  return {
    get: async (ctx) => {
      const thread = await open(ctx);
      const talk = await talkOf(ctx, pairOf(thread), thread.id);
      const opened = await openThread(ctx.app, ctx.caller, { threadId: thread.id, reader: readerOf(ctx, side) });
      const unread = ctx.unread - (opened.ok ? opened.value : 0);
      return show({ ...ctx, unread }, side, talk, { body: parkedBody(ctx) });
    },
    post: async (ctx, form) => {
      const thread = await open(ctx);
      const action = form.text('action');
      if (side === 'jobseeker' && (action === 'block' || action === 'unblock')) {
        const { id: threadId, jobseekerId } = thread;
        const blocked = action === 'block';
        await setBlock(ctx.app, ctx.caller, { threadId, jobseekerId, blocked });
        return seeOther(`/jobseeker/messages/${threadId}`, blocked ? 'blocked' : 'unblocked');
      }
      return send(ctx, side, await talkOf(ctx, pairOf(thread), thread.id), form);
    },
  };
};

/** The first message about an application or a referral; where the two have a thread already, it is that one. */
export const newThreadPage = (side: Correspondent): Page => {
  const applied = async (ctx: PageContext): Promise<Pair> => {
    const asked = (name: string) => {
      const id = ctx.url.searchParams.get(name) ?? '';
      return /^\d{1,15}$/.test(id) ? Number(id) : undefined;
    };
    const reader = readerOf(ctx, side);
    const referral = asked('referral');
    if (referral !== undefined) return pairOf(found(await readReferral(ctx.app.db, referral, reader)));
    return pairOf(found(await applicationDetail(ctx.app.db, found(asked('application')), reader)));
  };
  return {
    get: async (ctx) => {
      const pair = await applied(ctx);
      const threadId = await threadBetween(ctx.app.db, pair);
      if (threadId !== undefined) return seeOther(`/${side}/messages/${threadId}`);
      return show(ctx, side, await talkOf(ctx, pair, undefined), { body: parkedBody(ctx) });
    },
    post: async (ctx, form) => send(ctx, side, await talkOf(ctx, await applied(ctx), undefined), form),
  };
};

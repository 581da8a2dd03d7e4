import {
  acceptFiling,
  askFiling,
  handOver,
  nextCase,
  readCase,
  readDocument,
  readFiling,
  recordVisit,
  requestOf,
  sendBack,
  takeFiling,
} from '#areas/filings/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import type { FormError } from '#web/components/form.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Fields, Form, Page, PageContext } from '#web/page.ts';
import { fileReply, found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { caseTitle } from '../case-words.ts';
import { namedDifferences, namedSections } from '../named.ts';
import { Checks, pastRecord } from './checks.tsx';
import { Content } from './content.tsx';
import { Decisions } from './decisions.tsx';
import { Facts } from './facts.tsx';
import { acceptedAs, Id, reasonsOf, seenOf, visitedOnOf } from './form.ts';
import { Hands } from './hands.tsx';
import { Picture } from './image.tsx';
import { Thread } from './thread.tsx';
import { Visit } from './visit.tsx';
import { words as w } from './words.ts';

const decided: readonly string[] = ['accepted', 'granted', 'sentBack', 'asked'];

/** What was done; after a decision with the way to the next case, on which the focus lands. */
async function noticeOf(ctx: PageContext): Promise<Notice | undefined> {
  const said = Object.entries(w.done).find(([code]) => code === ctx.done);
  if (!said) return undefined;
  if (!decided.includes(said[0])) return { kind: 'done', ...said[1] };
  const next = await nextCase(ctx.app.db, found(ctx.membership?.officeCode), found(ctx.user).id, idOf(ctx));
  const link =
    next === undefined
      ? { href: '/office/queue', text: w.queueBack }
      : { href: `/office/filings/${next}`, text: w.next };
  return { kind: 'done', ...said[1], link };
}

/** The id in the address; the 404 page when it is none. */
function idOf(ctx: PageContext): number {
  const id = Id.safeParse(ctx.param('id'));
  if (!id.success) throw new NotFound();
  return id.data;
}

/** What is wrong with the text of a reason, laid to the row it was typed in. */
function ofReason(refusal: Refusal): Refusal {
  const { code, data } = refusal;
  return code === 'text-too-long' || code === 'nothing-said'
    ? { ...refusal, field: `reason.${data?.line ?? 0}.body` }
    : refusal;
}

/** The ways within a long page, so that the keyboard need not go through all that was filed. */
function Jumps({ thread }: { readonly thread: boolean }) {
  const ways = Object.entries(w.jumps).filter(([to]) => to !== 'thread' || thread);
  return (
    <nav aria-label={w.jump}>
      <ul class="list">
        {ways.map(([to, text]) => (
          <li key={to}>
            <a href={`#${to}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Fields of the page's own forms that refusals may blame; the others are said above the case. */
const ownFields = /^(body|to|as|class|visitedOn|reason\.)/;

async function view(ctx: PageContext, typed: Fields = {}, refusals: readonly Refusal[] = []): Promise<Response> {
  const { app } = ctx;
  const user = found(ctx.user);
  const today = app.clock.today();
  const officeCode = found(ctx.membership?.officeCode);
  const read = found(await readCase(app.db, idOf(ctx), officeCode, today));
  const record = await pastRecord(app.db, read.establishment.id);
  const shown = {
    ...read,
    sections: await namedSections(app.db, read.sections),
    changes: await namedDifferences(app.db, read.changes),
  };
  const blamed = typed.act === 'sendBack' ? refusals.map(ofReason) : refusals;
  const own = blamed.filter(({ field }) => field !== undefined && ownFields.test(field));
  const others = blamed.filter((each) => !own.includes(each));
  const errors: readonly FormError[] = formErrorsOf(own, 'ja');
  const title = caseTitle({ kind: shown.filing.kind, title: shown.posting?.title ?? null });
  const part = { view: shown, today, typed, errors };
  const mayDecide = shown.waits && (shown.filing.takenBy === null || shown.filing.takenBy === user.id);
  return html(
    <Frame
      ctx={ctx}
      title={title}
      errors={errors}
      notice={await noticeOf(ctx)}
      crumbs={[{ href: '/office/queue', text: w.queue }]}
    >
      <div class="stack">
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <Facts view={shown} today={today} />
        {mayDecide && <Jumps thread={shown.thread.length > 0} />}
        {shown.waits && <Hands {...part} userId={user.id} head={ctx.membership?.role === 'head'} />}
        {!shown.request && <Visit {...part} />}
        <Checks view={shown} record={record} officeCode={officeCode} />
        <Picture view={shown} />
        <Content view={shown} />
        <Thread view={shown} />
        {mayDecide && <Decisions {...part} />}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** What each button does, and what is said when it is done. */
async function act(ctx: PageContext, form: Form): Promise<readonly [Ruling<unknown>, keyof typeof w.done]> {
  const { app, caller } = ctx;
  const filingId = idOf(ctx);
  const head = ctx.membership?.role === 'head';
  switch (form.text('act')) {
    case 'take':
      return [await takeFiling(app, caller, filingId), 'taken'];
    case 'handOver':
      if (form.text('to') === '')
        return [refuse({ rule: 'T8(3)', code: 'colleague-missing', field: 'to' }), 'handedOver'];
      return [await handOver(app, caller, { filingId, to: form.text('to'), head }), 'handedOver'];
    case 'release':
      return [await handOver(app, caller, { filingId, to: null, head }), 'released'];
    case 'ask': {
      const lines = [{ field: null, body: form.text('body') }];
      return [await askFiling(app, caller, { filingId, lines, visit: form.text('visit') === 'yes' }), 'asked'];
    }
    case 'sendBack':
      return [await sendBack(app, caller, { filingId, seen: seenOf(form), reasons: reasonsOf(form) }), 'sentBack'];
    case 'visit': {
      const on = visitedOnOf(form);
      if (!on) return [refuse({ rule: 'G visit', code: 'not-a-date', field: 'visitedOn' }), 'visited'];
      return [await recordVisit(app, caller, { filingId, on }), 'visited'];
    }
    case 'accept': {
      const as = acceptedAs(form);
      const accepted = await acceptFiling(app, caller, { filingId, seen: seenOf(form), ...(as && { as }) });
      const filing = await readFiling(app.db, filingId);
      return [accepted, filing && requestOf(filing.kind) ? 'granted' : 'accepted'];
    }
    default:
      throw new NotFound();
  }
}

/** One case: what was filed, what the machine checked, the thread, and the decisions. */
export const filingPage: Page = {
  get: async (ctx) => {
    const reply = await view(ctx, ctx.parked);
    await recordView(ctx.app, ctx.caller, [`filing:${idOf(ctx)}`]);
    return reply;
  },
  post: async (ctx, form) => {
    const [answer, done] = await act(ctx, form);
    if (answer.ok) return seeOther(ctx.url.pathname, done);
    if (answer.refusals.some(({ code }) => code === 'no-such-case')) throw new NotFound();
    return view(ctx, form.fields, answer.refusals);
  },
};

/** T8(3): a document that an employer handed in, for the office the case lies with; opening it is recorded. */
export const filingDocumentPage: Page = {
  get: async (ctx) => {
    const filingId = idOf(ctx);
    const reader = { officeCode: found(ctx.membership?.officeCode) };
    const file = found(await readDocument(ctx.app, { filingId, documentId: ctx.id('document') }, reader));
    await recordView(ctx.app, ctx.caller, [`filing:${filingId}`]);
    return fileReply(new Uint8Array(file.bytes), { type: file.mediaType, name: file.name, disposition: 'attachment' });
  },
};

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
import { Checks } from './checks.tsx';
import { Content } from './content.tsx';
import { Decisions } from './decisions.tsx';
import { Facts } from './facts.tsx';
import { Id, kindOf, reasonsOf, seenOf, visitedOnOf } from './form.ts';
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

/** Fields of the page's own forms that refusals may blame; the others are said above the case. */
const ownFields = /^(body|to|as|visitedOn|reason\.)/;

async function view(ctx: PageContext, typed: Fields = {}, refusals: readonly Refusal[] = []): Promise<Response> {
  const { app } = ctx;
  const user = found(ctx.user);
  const today = app.clock.today();
  const read = found(await readCase(app.db, idOf(ctx), found(ctx.membership?.officeCode), today));
  const shown = {
    ...read,
    sections: await namedSections(app.db, read.sections),
    changes: await namedDifferences(app.db, read.changes),
  };
  const own = refusals.filter(({ field }) => field !== undefined && ownFields.test(field));
  const others = refusals.filter((each) => !own.includes(each));
  const errors: readonly FormError[] = formErrorsOf(own, 'ja').map((error) =>
    typed.act === 'sendBack' && error.field === 'body' ? { ...error, field: 'reason.0.body' } : error,
  );
  const title = caseTitle({ kind: shown.filing.kind, title: shown.posting?.title ?? null });
  const part = { view: shown, today, typed, errors };
  const mine = shown.filing.takenBy === user.id;
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
        {shown.waits && <Hands {...part} userId={user.id} head={ctx.membership?.role === 'head'} />}
        {!shown.request && <Visit {...part} />}
        <Checks view={shown} />
        <Picture view={shown} />
        <Content view={shown} />
        <Thread view={shown} />
        {shown.waits && (mine || shown.filing.takenBy === null) && <Decisions {...part} />}
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
      const as = kindOf(form);
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

import type { ComponentChildren, VNode } from 'preact';
import { noShowStanding } from '#areas/applications/index.ts';
import { type Jobseeker, jobseekerByNumber, openRecord } from '#areas/jobseekers/index.ts';
import { reasonOf, recordView } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Fields, Page, PageContext, Form as Posted } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { askReason as askWhy, OPEN } from '../ask-reason.tsx';
import { words as w } from './words.ts';

/** The parts of a record; each is an address of its own. */
export type Tab = keyof typeof w.tabs;

/** What was typed into a part and refused. */
export interface Refused {
  readonly typed: Fields;
  readonly refusals: readonly Refusal[];
}

/** What a part of the record shows and does. */
export interface Part {
  readonly tab: Tab;
  readonly show: (ctx: PageContext, jobseeker: Jobseeker, refused: Refused | undefined) => Promise<VNode>;
  /** Answers the code of what was done, or why it was not. */
  readonly act?: (
    ctx: PageContext,
    jobseeker: Jobseeker,
    form: Posted,
  ) => Promise<{ readonly done: string } | { readonly refusals: readonly Refusal[] }>;
  readonly notice?: (ctx: PageContext) => Notice | undefined;
}

const hrefOf = (number: string, tab: Tab) =>
  tab === 'facts' ? `/office/jobseekers/${number}` : `/office/jobseekers/${number}/${tab}`;

/** The person behind the request; 404 when there is none, or another office's. */
export async function personAt(ctx: PageContext): Promise<Jobseeker> {
  const jobseeker = await jobseekerByNumber(ctx.app.db, ctx.param('number'));
  if (jobseeker?.officeCode !== found(ctx.membership?.officeCode)) throw new NotFound();
  return jobseeker;
}

/** Why this record is open today; undefined while it was not said. */
export function reasonToday(ctx: PageContext, jobseeker: Jobseeker): Promise<string | undefined> {
  const { db, clock } = ctx.app;
  return reasonOf(db, { userId: found(ctx.user).id, record: { kind: 'jobseeker', id: jobseeker.id } }, clock.today());
}

/** The frame of a record: who it is, its parts, and what must be seen on each. */
export async function RecordFrame({
  ctx,
  jobseeker,
  tab,
  notice,
  refusals = [],
  children,
}: {
  readonly ctx: PageContext;
  readonly jobseeker: Jobseeker;
  readonly tab: Tab;
  readonly notice?: Notice | undefined;
  readonly refusals?: readonly Refusal[];
  readonly children: ComponentChildren;
}): Promise<VNode> {
  const number = jobseeker.number ?? '';
  const title = `${jobseeker.name}（${number}）`;
  const { restricted, repeated } = await noShowStanding(ctx.app.db, jobseeker, ctx.app.clock.today());
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  return (
    <Frame
      ctx={ctx}
      title={tab === 'facts' ? title : `${w.tabs[tab]} ${title}`}
      crumbs={[{ href: '/office/jobseekers', text: w.title }, { text: title }]}
      errors={errors}
      notice={
        notice ?? (restricted && repeated && tab === 'facts' ? { kind: 'important', title: w.repeated } : undefined)
      }
    >
      <div class="stack">
        <h1>{title}</h1>
        <LinkChoice
          label={w.tabsLabel}
          options={(Object.keys(w.tabs) as Tab[]).map((each) => ({
            text: w.tabs[each],
            href: hrefOf(number, each),
            current: each === tab,
          }))}
        />
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        {children}
      </div>
    </Frame>
  );
}

/** Asks why the record is opened, before anything of it is shown. */
export function askReason(
  ctx: PageContext,
  jobseeker: Jobseeker,
  typed: Fields = {},
  refusals: readonly Refusal[] = [],
): Response {
  const back = { href: '/office/jobseekers', text: w.title };
  return askWhy(ctx, { kind: 'jobseeker', name: jobseeker.number ?? '', back }, typed, refusals);
}

/** Takes the reason, and shows the page that was asked for. */
export async function takeReason(ctx: PageContext, jobseeker: Jobseeker, form: Posted): Promise<Response> {
  const said = await openRecord(ctx.app, ctx.caller, {
    jobseekerId: jobseeker.id,
    reason: form.text('reason'),
    words: form.text('words'),
  });
  return said.ok ? seeOther(ctx.url.pathname + ctx.url.search) : askReason(ctx, jobseeker, form.fields, said.refusals);
}

async function shown(ctx: PageContext, jobseeker: Jobseeker, part: Part, refused?: Refused): Promise<Response> {
  const body = await part.show(ctx, jobseeker, refused);
  const { refusals = [] } = refused ?? {};
  const notice = part.notice?.(ctx);
  return html(
    await RecordFrame({ ctx, jobseeker, tab: part.tab, refusals, notice, children: body }),
    refusals.length > 0 ? 422 : 200,
  );
}

/** A part of a jobseeker's record at the desk. Every look is recorded with its reason (P5); never 志望動機, documents, messages (T7(5)). */
export function recordPage(part: Part): Page {
  return {
    get: async (ctx) => {
      const jobseeker = await personAt(ctx);
      const reason = await reasonToday(ctx, jobseeker);
      if (reason === undefined) return askReason(ctx, jobseeker);
      await recordView(ctx.app, ctx.caller, [`jobseeker:${jobseeker.id}`], { reason, part: part.tab });
      const parked = ctx.parked && { typed: ctx.parked, refusals: [] };
      return shown(ctx, jobseeker, part, parked);
    },
    post: async (ctx, form) => {
      const jobseeker = await personAt(ctx);
      if (form.text('act') === OPEN) return takeReason(ctx, jobseeker, form);
      if (!part.act) throw new NotFound();
      if ((await reasonToday(ctx, jobseeker)) === undefined) return askReason(ctx, jobseeker);
      const answer = await part.act(ctx, jobseeker, form);
      if ('done' in answer) return seeOther(ctx.url.pathname, answer.done);
      return shown(ctx, jobseeker, part, { typed: form.fields, refusals: answer.refusals });
    },
  };
}

import {
  type ApplicationDetail,
  applicationDetail,
  cancelApplication,
  documentsRetention,
  mayCancel,
} from '#areas/applications/index.ts';
import { interviewsOf } from '#areas/interviews/index.ts';
import { type PostingContent, postingById } from '#areas/postings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { type HistoryItem, historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ButtonLink } from '#web/components/Button.tsx';
import { Countdown } from '#web/components/Countdown.tsx';
import { dateWords } from '#web/components/format.ts';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { ProgressTracker } from '#web/components/ProgressTracker.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import { Interviews } from '#web/interviews/Interviews.tsx';
import { words as interviewWords } from '#web/interviews/words.ts';
import { endedByResult, Hired } from '#web/jobseeker/hired/Hired.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { applicationStatus } from '#web/words/status-of.ts';
import { words } from '../applications/words.ts';

async function mine(ctx: PageContext): Promise<ApplicationDetail> {
  const jobseekerId = found(ctx.membership?.jobseekerId);
  return found(await applicationDetail(ctx.app.db, ctx.id('application'), { jobseekerId }));
}

function noticeOf(ctx: PageContext): Notice | undefined {
  const w = words[ctx.lang];
  if (ctx.done === 'sent') return { kind: 'done', title: w.sent, text: w.sentText };
  const answered = ctx.done && interviewWords[ctx.lang].done[ctx.done];
  if (answered) return { kind: 'done', title: answered };
  return ctx.done === 'cancelled' ? { kind: 'done', title: w.cancelled, text: w.cancelledText } : undefined;
}

function whoDid(item: HistoryItem, lang: Lang): string {
  const w = words[lang];
  if (item.actorKind === 'jobseeker') return w.you;
  return item.actorKind === 'employer' ? w.theEmployer : w.system;
}

/** Whom to telephone about withdrawing: the contact whom the posting names, which may be off the site by now (T11(4)). */
async function contactOf(ctx: PageContext, of: ApplicationDetail): Promise<string | undefined> {
  const posting = await postingById(ctx.app.db, of.postingId);
  const content = posting?.content as PostingContent | undefined;
  const { contactSection, contactRole, contactName, contactPhone } = content?.selection ?? {};
  if (!contactPhone) return undefined;
  return `${[contactSection, contactRole, contactName].filter(Boolean).join('　')}\n${contactPhone}`;
}

/** What is still to come, and what can be done until when. */
function Ahead({ ctx, of, contact }: { ctx: PageContext; of: ApplicationDetail; contact: string | undefined }) {
  const w = words[ctx.lang];
  const cancellable = mayCancel(of.completedAt, ctx.app.clock.now()).ok;
  const kept = of.postingInvalidFrom && documentsRetention(of.postingInvalidFrom).keptThrough;
  return (
    <section class="stack" aria-labelledby="ahead">
      <h2 id="ahead">{w.ahead}</h2>
      {of.cancellableUntil && cancellable && (
        <p>
          {w.cancelBy} <Countdown until={of.cancellableUntil} />
        </p>
      )}
      {!of.completedAt && <p>{w.receiving}</p>}
      {cancellable ? (
        <p>
          <ButtonLink kind="secondary" href={`/jobseeker/applications/${of.id}/cancel`}>
            {w.cancel}
          </ButtonLink>
        </p>
      ) : (
        <>
          <p>{w.cancelOver}</p>
          {contact && <SummaryList rows={[{ key: w.contact, value: contact }]} />}
        </>
      )}
      <p>{w.resultLine}</p>
      {kept && <p>{w.documentsKept(dateWords(kept, ctx.lang))}</p>}
    </section>
  );
}

const STEP: Readonly<Record<string, number>> = { accepting: 1, completed: 2 };

/** One's own application: where it stands, what happened, what can still be done and until when. */
export const applicationPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const of = await mine(ctx);
    const history = await historyOf(ctx.app.db, `application:${of.id}`);
    const { jobseekerId } = of;
    const interviews = await interviewsOf(ctx.app, { kind: 'application', id: of.id }, { jobseekerId });
    const open = of.state === 'accepting' || of.state === 'completed';
    const erased = of.documentsErasedAt !== null;
    const hiredOn = await endedByResult(ctx, of);
    return html(
      <Frame ctx={ctx} title={`${w.detailTitle}: ${of.jobTitle}`} notice={noticeOf(ctx)}>
        <BackLink href="/jobseeker/applications" text={w.back} />
        <h1>
          {w.detailTitle}: {of.jobTitle}
        </h1>
        <p>
          <StatusTag status={applicationStatus(of.state)} />
        </p>
        {of.state !== 'cancelled' && <ProgressTracker steps={w.steps} current={STEP[of.state] ?? w.steps.length} />}
        {interviews.length > 0 && (
          <Interviews interviews={interviews} side="jobseeker" lang={ctx.lang} now={ctx.app.clock.now()} />
        )}
        <SummaryList
          rows={[
            { key: w.job, value: <a href={`/postings/${of.postingNumber}`}>{of.jobTitle}</a> },
            { key: w.employer, value: of.employerName },
            { key: w.number, value: of.postingNumber },
            {
              key: w.documents,
              value: erased ? w.documentsGone : of.documents.map((each) => each.name).join('\n') || w.documentsNone,
            },
            ...(erased ? [] : [{ key: w.motivation, value: of.motivation }]),
          ]}
        />
        {of.completedAt && of.state !== 'cancelled' && (
          <p>
            <ButtonLink kind="secondary" href={`/jobseeker/messages/new?application=${of.id}`}>
              {w.message}
            </ButtonLink>
          </p>
        )}
        {open && <Ahead ctx={ctx} of={of} contact={await contactOf(ctx, of)} />}
        {hiredOn && <Hired lang={ctx.lang} on={hiredOn} />}
        <h2>{w.history}</h2>
        <Timeline
          items={history.map((item) => ({
            title: w.events[item.kind] ?? item.kind,
            who: whoDid(item, ctx.lang),
            at: item.at,
          }))}
        />
      </Frame>,
    );
  },
};

function refused(ctx: PageContext, of: ApplicationDetail, refusals: readonly Refusal[], status = 200): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={`${w.cancel}: ${of.jobTitle}`}>
      <BackLink href={`/jobseeker/applications/${of.id}`} />
      <h1>{w.cancel}</h1>
      <RefusalBox refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />
    </Frame>,
    status,
  );
}

/** The last question before an application is cancelled (T11(4)). */
export const cancelPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const of = await mine(ctx);
    const may = mayCancel(of.completedAt, ctx.app.clock.now());
    if (!may.ok) return refused(ctx, of, may.refusals);
    const back = { href: `/jobseeker/applications/${of.id}`, text: w.keep };
    return html(
      <Frame ctx={ctx} title={`${w.cancel}: ${of.jobTitle}`}>
        <InterruptionCard title={w.cancelTitle} confirm={w.cancel} back={back}>
          <p>
            {of.jobTitle}（{of.postingNumber}）
          </p>
          <ul>
            {w.cancelFacts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </InterruptionCard>
      </Frame>,
    );
  },
  post: async (ctx) => {
    const of = await mine(ctx);
    const done = await cancelApplication(ctx.app, ctx.caller, { applicationId: of.id, jobseekerId: of.jobseekerId });
    return done.ok ? seeOther(`/jobseeker/applications/${of.id}`, 'cancelled') : refused(ctx, of, done.refusals, 422);
  },
};

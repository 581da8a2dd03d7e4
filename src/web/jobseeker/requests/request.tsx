import { applicationCase, applicationTo, mayApply } from '#areas/applications/index.ts';
import { jobseekerById } from '#areas/jobseekers/index.ts';
import { officeByCode } from '#areas/offices/index.ts';
import {
  blockEmployer,
  blocksOf,
  consultOffice,
  declineRequest,
  isOpen,
  markRead,
  requestOf,
  unblockEmployer,
} from '#areas/publication/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { dateWords } from '#web/components/format.ts';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { closingWords, requestStatus } from '../../publication/request-words.ts';
import { words } from './words.ts';

const LIST = '/jobseeker/requests';
const DONE = ['consulting', 'declined', 'blocked', 'unblocked'] as const;

async function read(ctx: PageContext) {
  const { db, clock } = ctx.app;
  const jobseekerId = found(ctx.membership?.jobseekerId);
  const today = clock.today();
  const request = found(await requestOf(db, ctx.id('request'), { jobseekerId }, today));
  const [jobseeker, blocks, applying] = await Promise.all([
    jobseekerById(db, jobseekerId),
    blocksOf(db, jobseekerId),
    applicationCase(db, { postingNumber: request.postingNumber, jobseekerId }, today),
  ]);
  return {
    request,
    jobseekerId,
    today,
    office: await officeByCode(db, found(jobseeker).officeCode),
    blocked: blocks.some((each) => each.establishmentId === request.establishmentId),
    may: applying && mayApply(applying.facts),
    appliedAs:
      request.standing.state === 'accepted'
        ? await applicationTo(db, { jobseekerId, postingId: request.postingId })
        : undefined,
  };
}

type Read = Awaited<ReturnType<typeof read>>;

function Office({ ctx, office }: { ctx: PageContext; office: Read['office'] }) {
  const w = words[ctx.lang];
  return (
    <>
      <SummaryList
        rows={[
          { key: w.consultOffice, value: office?.name },
          ...(office?.address ? [{ key: w.address, value: office.address }] : []),
        ]}
      />
      <p>{w.consultTell}</p>
    </>
  );
}

function Answer({ ctx, of }: { ctx: PageContext; of: Read }) {
  const w = words[ctx.lang];
  const { request, may } = of;
  const here = `${LIST}/${request.id}`;
  const direct = request.channel === 'direct';
  const consulting = request.standing.state === 'consulting';
  return (
    <section class="section stack" aria-labelledby="answer">
      <h2 id="answer">{w.whatNow}</h2>
      {!direct && <p>{w.officeText}</p>}
      {direct && may?.ok && (
        <>
          <p>{w.applyText}</p>
          <Actions>
            <ButtonLink href={`/postings/${request.postingNumber}/apply`}>{w.apply}</ButtonLink>
          </Actions>
        </>
      )}
      {direct && may && !may.ok && (
        <RefusalBox title={w.cannotApply} refusals={may.refusals.map((each) => sayRefusal(each, ctx.lang))} />
      )}
      <p>{consulting ? w.consulting : w.consultText}</p>
      {(consulting || !direct) && <Office ctx={ctx} office={of.office} />}
      <Actions>
        {!consulting && (
          <Form>
            <Button kind="secondary" name="act" value="consult">
              {w.consult}
            </Button>
          </Form>
        )}
        <ButtonLink kind="secondary" href={`${here}?act=decline`}>
          {w.decline}
        </ButtonLink>
      </Actions>
      <h3>{w.noticeTitle}</h3>
      <ul class="list">
        {w.notices.map(({ rule, text }) => (
          <li key={rule}>
            {text} <ClauseLink rule={rule} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ended({ ctx, of }: { ctx: PageContext; of: Read }) {
  const w = words[ctx.lang];
  const { standing } = of.request;
  if (standing.state === 'accepted')
    return (
      <p>
        {w.accepted}{' '}
        <a href={of.appliedAs ? `/jobseeker/applications/${of.appliedAs}` : '/jobseeker/applications'}>
          {of.appliedAs ? w.application : w.applications}
        </a>
      </p>
    );
  if (standing.state === 'takenAsDeclined')
    return (
      <p>
        {w.lapsed} <ClauseLink rule="T12(7)" />
      </p>
    );
  if (standing.state === 'closed' && standing.why === 'registration-ended')
    return (
      <>
        <p>
          {closingWords(standing, ctx.lang)} <ClauseLink rule="T7(3)" />
        </p>
        {!isBefore(of.request.lastDay, of.today) && (
          <>
            <p>{w.comeBack(dateWords(of.request.lastDay, ctx.lang))}</p>
            <Actions>
              <ButtonLink href="/jobseeker/registration/again">{w.again}</ButtonLink>
            </Actions>
          </>
        )}
      </>
    );
  return <p>{standing.state === 'declined' ? w.declined : closingWords(standing, ctx.lang)}</p>;
}

function show(ctx: PageContext, of: Read, refusals: readonly Refusal[] = [], status = 200): Response {
  const w = words[ctx.lang];
  const { request, today } = of;
  const open = isOpen(request.standing);
  const done = DONE.find((each) => each === ctx.done);
  const here = `${LIST}/${request.id}`;
  const title = w.heading(request.jobTitle);
  return html(
    <Frame ctx={ctx} title={title} notice={done && { kind: 'done', ...w.done[done] }}>
      <div class="stack">
        <BackLink href={LIST} text={w.back} />
        <h1>{title}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />}
        <SummaryList
          rows={[
            { key: w.facts.state, value: <StatusTag status={requestStatus(request.standing)} /> },
            {
              key: w.facts.lastDay,
              value: open ? <DueText date={request.lastDay} today={today} /> : <DateText date={request.lastDay} />,
            },
            { key: w.facts.job, value: <a href={`/postings/${request.postingNumber}`}>{request.jobTitle}</a> },
            { key: w.facts.employer, value: request.employerName },
            { key: w.facts.number, value: request.postingNumber },
            { key: w.facts.arrived, value: <MomentText instant={request.requestedAt} /> },
          ]}
        />
        {open && (
          <p>
            {w.afterwards(dateWords(request.lastDay.add({ days: 1 }), ctx.lang))} <ClauseLink rule="T12(7)" />
          </p>
        )}
        <section class="section stack" aria-labelledby="message">
          <h2 id="message">{w.message}</h2>
          {request.message === null ? <p>{w.messageGone}</p> : <p class="multiline">{request.message}</p>}
        </section>
        {open ? <Answer ctx={ctx} of={of} /> : <Ended ctx={ctx} of={of} />}
        {of.blocked ? (
          <section class="section stack">
            <p>{w.blocked}</p>
            <Form>
              <Button kind="secondary" name="act" value="unblock">
                {w.unblock}
              </Button>
            </Form>
          </section>
        ) : (
          <p>
            <a href={`${here}?act=block`}>{w.block}</a>
          </p>
        )}
      </div>
    </Frame>,
    status,
  );
}

function before(ctx: PageContext, act: 'decline' | 'block'): Response {
  const w = words[ctx.lang];
  const here = `${LIST}/${ctx.id('request')}`;
  const of =
    act === 'decline'
      ? { title: w.declineTitle, text: w.declineText, confirm: w.decline, back: w.declineBack }
      : { title: w.blockTitle, text: w.blockText, confirm: w.blockConfirm, back: w.blockBack };
  return html(
    <Frame ctx={ctx} title={of.confirm}>
      <InterruptionCard
        title={of.title}
        action={here}
        confirm={of.confirm}
        name="act"
        value={act}
        back={{ href: here, text: of.back }}
      >
        <p>{of.text}</p>
      </InterruptionCard>
    </Frame>,
  );
}

/** One request: what is asked, until when, and the ways to answer (T12(5), T12(7)). */
export const requestPage: Page = {
  get: async (ctx) => {
    const of = await read(ctx);
    const act = ctx.url.searchParams.get('act');
    if (act === 'decline' && isOpen(of.request.standing)) return before(ctx, 'decline');
    if (act === 'block' && !of.blocked) return before(ctx, 'block');
    await markRead(ctx.app, { requestId: of.request.id, jobseekerId: of.jobseekerId });
    return show(ctx, of);
  },
  post: async (ctx, form) => {
    const { request, jobseekerId } = await read(ctx);
    const here = `${LIST}/${request.id}`;
    const own = { requestId: request.id, jobseekerId };
    const employer = { jobseekerId, establishmentId: request.establishmentId };
    const acts = {
      consult: { done: 'consulting', run: () => consultOffice(ctx.app, ctx.caller, own) },
      decline: { done: 'declined', run: () => declineRequest(ctx.app, ctx.caller, own) },
      block: { done: 'blocked', run: () => blockEmployer(ctx.app, ctx.caller, employer) },
      unblock: { done: 'unblocked', run: () => unblockEmployer(ctx.app, ctx.caller, employer) },
    };
    const asked = form.text('act');
    if (!Object.hasOwn(acts, asked)) return seeOther(here);
    const act = acts[asked as keyof typeof acts];
    const done = await act.run();
    return done.ok ? seeOther(here, act.done) : show(ctx, await read(ctx), done.refusals, 422);
  },
};

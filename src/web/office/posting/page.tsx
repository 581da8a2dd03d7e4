import { inProgressOf } from '#areas/applications/index.ts';
import { readEstablishment } from '#areas/establishments/index.ts';
import { endPosting, extendPosting, openFilings, resumeRecruitment, stopRecruitment } from '#areas/filings/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { disclosures, type PostingContent, type PostingRecord, postingFields, scopeOf } from '#areas/postings/index.ts';
import { mayExtendPosting } from '#areas/postings/rules/posting-standing.ts';
import { isBefore } from '#kernel/calendar.ts';
import { display } from '#kernel/fields/index.ts';
import type { Refusal, Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { Form } from '#web/components/Form.tsx';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { KeyDates } from '#web/components/KeyDates.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TaskList } from '#web/components/TaskList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { sectionTasks } from '#web/sections/tasks.tsx';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { caseTitle, postingKindWords } from '../case-words.ts';
import { eventWords, whoDid } from '../history-words.ts';
import { namedSections } from '../named.ts';
import { postingStatus } from '../posting-state.ts';
import { homeOf, isDeputyDraft, ofOffice } from './here.ts';
import { words as w } from './words.ts';

type Act = keyof typeof w.acts;

const isLive = ({ state, invalidFrom }: PostingRecord, today: Temporal.PlainDate) =>
  (state === 'accepted' || state === 'recruitmentStopped') && invalidFrom !== null && isBefore(today, invalidFrom);

/** What staff may do with a posting today. */
function actsOf(of: PostingRecord, today: Temporal.PlainDate): readonly Act[] {
  if (!isLive(of, today) || !of.validThrough) return [];
  const { kind, validThrough, extended } = of;
  return [
    ...(mayExtendPosting({ kind, validThrough, extended, ended: null }, today).ok ? (['extend'] as const) : []),
    of.state === 'accepted' ? 'stop' : 'resume',
    'fill',
    'cancel',
  ];
}

function Facts(of: Shown, applicants: number, today: Temporal.PlainDate) {
  return (
    <SummaryList
      rows={[
        {
          key: w.establishment,
          value: <a href={`/office/establishments/${of.establishmentId}`}>{of.employerName}</a>,
        },
        { key: w.state, value: <StatusTag status={postingStatus(of, today)} /> },
        { key: w.kind, value: postingKindWords[of.kind] },
        { key: w.number, value: of.number ?? w.notYet },
        ...(of.visitDue ? [{ key: w.visitDue, value: <DueText date={of.visitDue} today={today} /> }] : []),
        ...(of.acceptedOn ? [{ key: w.extended, value: of.extended ? w.extendedYes : w.extendedNo }] : []),
        { key: w.disclosure, value: disclosures[String(of.disclosure) as keyof typeof disclosures].ja },
        { key: w.self, value: of.acceptsSelfApplication ? w.selfYes : w.selfNo },
        { key: w.applicants, value: w.people(applicants) },
        ...(of.copiedFrom
          ? [{ key: w.copiedFrom, value: <a href={homeOf({ id: of.copiedFrom })}>{w.copiedFrom}</a> }]
          : []),
        ...(of.byDeputy ? [{ key: w.byDeputy, value: w.byDeputyYes }] : []),
      ]}
    />
  );
}

async function Waiting(ctx: PageContext, of: PostingRecord) {
  const waiting = await openFilings(ctx.app.db, of.id);
  if (waiting.length === 0) return null;
  return (
    <section class="section stack--tight" aria-labelledby="waiting">
      <h2 id="waiting">{w.waitingTitle}</h2>
      <ul class="list">
        {waiting.map(({ id, kind, state }) => (
          <li key={id}>
            <a href={`/office/filings/${id}`}>{caseTitle({ kind, title: of.title })}</a>{' '}
            <StatusTag status={`filing:${state}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Acts({ of, today }: { of: PostingRecord; today: Temporal.PlainDate }) {
  const acts = actsOf(of, today);
  if (acts.length === 0) return null;
  return (
    <section class="section stack--tight" aria-labelledby="acts">
      <h2 id="acts">{w.actsTitle}</h2>
      <p>{w.actsLead}</p>
      <Form>
        <Actions>
          {acts.map((act) =>
            act === 'fill' || act === 'cancel' ? (
              <ButtonLink key={act} kind="secondary" href={`${homeOf(of)}?confirm=${act}`}>
                {w.acts[act]}
              </ButtonLink>
            ) : (
              <Button key={act} kind="secondary" name="act" value={act}>
                {w.acts[act]}
              </Button>
            ),
          )}
        </Actions>
      </Form>
    </section>
  );
}

async function Content(ctx: PageContext, of: PostingRecord) {
  const content = of.content as PostingContent;
  const scope = scopeOf(of.kind, content);
  if (isDeputyDraft(of))
    return (
      <section class="section stack" aria-labelledby="sections">
        <h2 id="sections">{w.sections}</h2>
        <p>{w.sectionsLead}</p>
        <TaskList
          id="section-list"
          tasks={sectionTasks(postingFields, content, scope, (key) => `${homeOf(of)}/edit/${key}`)}
        />
        <Actions>
          <ButtonLink href={`${homeOf(of)}/check`}>{w.toCheck}</ButtonLink>
        </Actions>
      </section>
    );
  const sections = await namedSections(ctx.app.db, display(postingFields, content, { lang: 'ja', ...scope }));
  return sections.length > 0 ? <FieldSummary sections={sections} /> : <p>{w.contentNone}</p>;
}

/** The posting with what is known of its employer. */
interface Shown extends PostingRecord {
  readonly employerName: string;
  /** T6(7): the office has stopped the service of the employer. */
  readonly employerStopped: boolean;
}

async function show(ctx: PageContext, record: PostingRecord, refusals: readonly Refusal[] = []): Promise<Response> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const establishment = found(await readEstablishment(db, record.establishmentId));
  const of = { ...record, employerName: establishment.name, employerStopped: establishment.stoppedAt !== null };
  const shown = of.state === 'accepted' && isLive(of, today) && !of.employerStopped;
  const title = of.title || w.untitled;
  const views = ctx.membership?.role === 'head';
  const [applicants, history] = await Promise.all([
    inProgressOf(db, of.id),
    historyOf(db, `posting:${of.id}`, { views }),
  ]);
  const confirm = ctx.url.searchParams.get('confirm');
  const acts = actsOf(of, today);
  if ((confirm === 'fill' || confirm === 'cancel') && acts.includes(confirm) && refusals.length === 0)
    return html(
      <Frame ctx={ctx} title={w.confirm[confirm].title} crumbs={[{ href: homeOf(of), text: title }]}>
        <InterruptionCard
          title={w.confirm[confirm].title}
          confirm={w.confirm[confirm].act}
          action={homeOf(of)}
          name="act"
          value={confirm}
          back={{ href: homeOf(of), text: w.back }}
        >
          <p>{w.confirmText(of.number ?? '')}</p>
          <ul class="list">
            <li>{w.confirmApplicants(applicants)}</li>
            <li>{w.confirmRequests}</li>
          </ul>
        </InterruptionCard>
      </Frame>,
    );
  const done = Object.entries(w.done).find(([code]) => code === ctx.done);
  const told = history.flatMap((entry) => {
    const said = eventWords[entry.kind];
    return said ? [{ title: said, who: whoDid(entry), at: entry.at }] : [];
  });
  return html(
    <Frame
      ctx={ctx}
      title={title}
      crumbs={[{ href: '/office/postings', text: w.postings }]}
      notice={done && { kind: 'done', title: done[1] }}
    >
      <div class="stack">
        <h1>{title}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        {of.acceptedOn && of.validThrough && isLive(of, today) && (
          <KeyDates acceptedOn={of.acceptedOn} validThrough={of.validThrough} today={today} />
        )}
        {Facts(of, applicants, today)}
        {of.employerStopped && <p>{w.employerStopped}</p>}
        {shown && of.disclosure < 4 && (
          <p>
            <a href={`/postings/${of.number}`}>{w.publicPage}</a>
          </p>
        )}
        {shown && (
          <p>
            <ButtonLink kind="secondary" href={`${homeOf(of)}/suggestions`}>
              {w.suggestions}
            </ButtonLink>
          </p>
        )}
        {await Waiting(ctx, of)}
        <Acts of={of} today={today} />
        <section class="section" aria-labelledby="history">
          <h2 id="history">{w.historyTitle}</h2>
          {told.length === 0 ? <p>{w.historyNone}</p> : <Timeline items={told} />}
        </section>
        {await Content(ctx, of)}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

function perform(ctx: PageContext, act: string, postingId: number): Promise<Ruling<null>> {
  const { app, caller } = ctx;
  switch (act) {
    case 'extend':
      return extendPosting(app, caller, postingId);
    case 'stop':
      return stopRecruitment(app, caller, postingId);
    case 'resume':
      return resumeRecruitment(app, caller, postingId);
    case 'fill':
    case 'cancel':
      return endPosting(app, caller, postingId, act);
    default:
      throw new NotFound();
  }
}

/** One posting at the desk: state, dates, what waits, what happened, and what is done for an employer who calls. */
export const officePostingPage: Page = {
  get: async (ctx) => {
    const of = await ofOffice(ctx);
    const reply = await show(ctx, of);
    await recordView(ctx.app, ctx.caller, [`posting:${of.id}`, `establishment:${of.establishmentId}`]);
    return reply;
  },
  post: async (ctx, form) => {
    const of = await ofOffice(ctx);
    const act = form.text('act');
    const answer = await perform(ctx, act, of.id);
    return answer.ok ? seeOther(homeOf(of), act) : show(ctx, found(of), answer.refusals);
  },
};

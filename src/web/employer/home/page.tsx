import { accountsOfPage } from '#areas/accounts/index.ts';
import { readEstablishment, restrictionOf } from '#areas/establishments/index.ts';
import { latestFiling, openRequestsOf, openReRegistrationOf } from '#areas/filings/index.ts';
import { interviewErasures, interviewsAhead } from '#areas/interviews/index.ts';
import { messageErasures } from '#areas/messages/index.ts';
import { listPostings, type PostingList } from '#areas/postings/index.ts';
import { isOpen, requestsOfEmployer } from '#areas/publication/index.ts';
import { applicantCounts, applicantsTo, referralDocumentsAhead } from '#areas/referrals/index.ts';
import type { App } from '#platform/app.ts';
import { Actions, ButtonLink } from '#web/components/Button.tsx';
import { DateList } from '#web/components/DateList.tsx';
import { Details } from '#web/components/Details.tsx';
import { dateWords } from '#web/components/format.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { type Task, TaskList } from '#web/components/TaskList.tsx';
import { ToDoList } from '#web/components/ToDoList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { ahead, type HomeFacts, joined, toDo } from './ahead.ts';
import { words as w } from './words.ts';

/** Postings of a state that are looked at for what comes; more are found in the list. */
const LOOKED_AT = 200;
/** Changes that are open to view; the later ones are unfolded. */
const SHOWN_AHEAD = 6;
const lists = ['open', 'inApplication', 'drafts', 'ended'] as const satisfies readonly PostingList[];

/** What the home page knows of an establishment. */
export async function employerFacts(app: App, id: number, unread: number) {
  const { db, clock } = app;
  const today = clock.today();
  const list = (of: PostingList) => listPostings(db, { establishmentId: id }, of, { today, limit: LOOKED_AT });
  const [
    record,
    filing,
    change,
    move,
    open,
    inApplication,
    drafts,
    ended,
    erasures,
    interviews,
    texts,
    counts,
    next,
    restriction,
    requests,
    sentAlong,
    toJobseekers,
    accounts,
  ] = await Promise.all([
    readEstablishment(db, id),
    latestFiling(db, { establishmentId: id }),
    latestFiling(db, { establishmentId: id, kind: 'establishmentChange' }),
    openReRegistrationOf(db, id),
    list('open'),
    list('inApplication'),
    list('drafts'),
    list('ended'),
    messageErasures(db, { establishmentId: id }, 1),
    interviewsAhead(app, { establishmentId: id }, clock.now()),
    interviewErasures(db, { establishmentId: id }, 1),
    applicantCounts(db, id, today),
    applicantsTo(db, id, 'waiting', { today, most: 1 }),
    restrictionOf(db, id, today),
    openRequestsOf(db, id),
    referralDocumentsAhead(db, { establishmentId: id }),
    requestsOfEmployer(db, id, today, { limit: LOOKED_AT }),
    accountsOfPage(db, id),
  ]);
  const establishment = found(record);
  const facts: HomeFacts = {
    today,
    establishment,
    filing,
    change,
    moveOffered: move !== undefined,
    inApplication: inApplication.rows,
    requests,
    open: open.rows,
    ended: ended.rows,
    sentAlong: new Set(sentAlong.map(({ postingId }) => postingId)),
    interviews,
    texts,
    unread,
    messagesThrough: erasures[0]?.keptThrough ?? null,
    asked: toJobseekers.rows.filter(({ standing }) => isOpen(standing)),
    delegations: accounts.flatMap(({ name, email, grant }) =>
      grant?.endsOn ? [{ name: name || email, endsOn: grant.endsOn }] : [],
    ),
    waiting: { count: counts.waiting, due: next[0]?.dueOn ?? null },
    restriction,
  };
  const totals = { open: open.total, inApplication: inApplication.total, drafts: drafts.total, ended: ended.total };
  return { establishment, facts, totals };
}

/** G②: the first steps of a page that has just been opened. */
function firstSteps(phase: string, { open, inApplication, drafts }: Record<(typeof lists)[number], number>) {
  const filed = phase !== 'opened';
  const tasks: readonly Task[] = [
    { text: w.steps.establishment, href: '/employer/establishment', status: filed ? 'task:done' : 'task:notStarted' },
    {
      text: w.steps.posting,
      href: drafts > 0 ? '/employer/postings?show=drafts' : '/employer/postings/new',
      status: inApplication > 0 ? 'task:done' : drafts > 0 ? 'task:inProgress' : 'task:notStarted',
    },
    {
      text: w.steps.office,
      hint: w.steps.officeHint,
      status: filed && inApplication > 0 ? 'task:waiting' : 'task:locked',
    },
  ];
  return open === 0 ? tasks : [];
}

/** G restrict: what is closed, since when, and what lifts it. */
function Restricted({ facts, office }: { facts: HomeFacts; office: string | null }) {
  const { since, overdue } = facts.restriction;
  const r = w.restriction;
  return (
    <section class="section stack--tight" aria-labelledby="restriction">
      <h2 id="restriction">{r.title}</h2>
      <p>
        <StatusTag status="account:restricted" /> {since && r.since(dateWords(since, 'ja'))}
      </p>
      <p>{r.closed}</p>
      <p>{r.lifts(office ?? r.yourOffice)}</p>
      <p>
        <a href="/employer/applicants?show=overdue">{r.see(overdue)}</a>
      </p>
    </section>
  );
}

/** The employer's home: what to do now, what comes by itself, postings by state, applicants. */
export const employerHomePage: Page = {
  get: async (ctx) => {
    const { establishment, facts, totals } = await employerFacts(
      ctx.app,
      found(ctx.membership?.establishmentId),
      ctx.unread,
    );
    const coming = joined(ahead(facts));
    const steps = totals.ended > 0 ? [] : firstSteps(establishment.phase, totals);
    return html(
      <Frame
        ctx={ctx}
        title={w.title}
        user={{ name: found(ctx.user).name, of: establishment.name || undefined }}
        notice={ctx.done === 'opened' ? { kind: 'done', ...w.opened } : undefined}
      >
        <div class="stack">
          <h1>{w.title}</h1>
          <ToDoList items={toDo(facts)} today={facts.today} />
          {facts.restriction.restricted && <Restricted facts={facts} office={establishment.officeName} />}
          {steps.length > 0 && (
            <section class="section" aria-labelledby="steps">
              <h2 id="steps">{w.first}</h2>
              <TaskList id="first-steps" tasks={steps} />
              {!establishment.openedAtCounter && establishment.phase !== 'registered' && <p>{w.visit}</p>}
            </section>
          )}
          <section class="section stack--tight" aria-labelledby="ahead">
            <h2 id="ahead">{w.ahead}</h2>
            {coming.length === 0 ? <p>{w.nothingAhead}</p> : <DateList items={coming.slice(0, SHOWN_AHEAD)} />}
            {coming.length > SHOWN_AHEAD && (
              <Details summary={w.later(coming.length - SHOWN_AHEAD)}>
                <DateList items={coming.slice(SHOWN_AHEAD)} />
              </Details>
            )}
            <p>
              <a href="/employer/calendar">{w.calendar}</a>
            </p>
          </section>
          <section class="section stack--tight" aria-labelledby="applicants">
            <h2 id="applicants">{w.applicants}</h2>
            <p>
              <a href="/employer/applicants">{w.waiting(facts.waiting.count)}</a>
            </p>
          </section>
          <section class="section stack--tight" aria-labelledby="postings">
            <h2 id="postings">{w.postings}</h2>
            <SummaryList
              rows={lists.map((list) => ({
                key: w.lists[list],
                value: <a href={`/employer/postings?show=${list}`}>{w.count(totals[list], w.lists[list])}</a>,
              }))}
            />
            {establishment.phase !== 'opened' && (
              <Actions>
                <ButtonLink href="/employer/postings/new" kind="secondary">
                  {w.newPosting}
                </ButtonLink>
              </Actions>
            )}
          </section>
          <section class="section" aria-labelledby="establishment">
            <h2 id="establishment">{w.establishment}</h2>
            <SummaryList
              rows={[
                { key: w.name, value: establishment.name },
                { key: w.office, value: establishment.officeName },
                { key: w.state, value: <StatusTag status={`establishment:${establishment.phase}`} /> },
              ]}
            />
            <ul class="list">
              <li>
                <a href="/employer/establishment">{w.toEstablishment}</a>
              </li>
              <li>
                <a href="/employer/accounts">{w.accounts}</a>
              </li>
              <li>
                <a href="/employer/export">{w.export}</a>
              </li>
              <li>
                <a href="/employer/withdraw">{w.withdraw}</a>
              </li>
            </ul>
          </section>
        </div>
      </Frame>,
    );
  },
};

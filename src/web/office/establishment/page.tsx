import { activeStop } from '#areas/accounts/index.ts';
import { applicantsOf, resultStatistics } from '#areas/applications/index.ts';
import {
  contactsOf,
  type EstablishmentContent,
  type EstablishmentRecord,
  establishmentFields,
  restrictionOf,
} from '#areas/establishments/index.ts';
import { receptionOf } from '#areas/filings/index.ts';
import { gazetteer } from '#areas/offices/index.ts';
import { employerStanding, listPostings, type PostingList } from '#areas/postings/index.ts';
import { keptSearchesOf } from '#areas/publication/index.ts';
import { referralsTo } from '#areas/referrals/index.ts';
import { display } from '#kernel/fields/index.ts';
import { dateOf } from '#kernel/jst.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import type { Status } from '#web/components/status.ts';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Fields, PageContext } from '#web/page.ts';
import { html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { caseTitle } from '../case-words.ts';
import { eventWords, whoDid } from '../history-words.ts';
import { namedSections } from '../named.ts';
import { PostingTable } from '../PostingTable.tsx';
import { Abolish, takeAbolition } from './abolish.tsx';
import { Contacts, takeContact } from './contacts.tsx';
import { Facts, Results } from './facts.tsx';
import { establishmentRecord } from './record.ts';
import { Referrals } from './referrals.tsx';
import { Searches } from './searches.tsx';
import { words as w } from './words.ts';

const mostRows = 50;
const shownEvents = 20;
const mostPages = 1_000;

/** Which part of the timeline the address asks for, from 0, the latest first. */
function historyPage(url: URL): number {
  const asked = Number(url.searchParams.get('history') ?? 0);
  return Number.isInteger(asked) && asked > 0 && asked < mostPages ? asked : 0;
}

/** The ways to earlier and later events. */
function Older({ href, part, more }: { readonly href: string; readonly part: number; readonly more: boolean }) {
  if (part === 0 && !more) return null;
  return (
    <ul class="list">
      {more && (
        <li>
          <a href={`${href}?history=${part + 1}#history`}>{w.historyOlder}</a>
        </li>
      )}
      {part > 0 && (
        <li>
          <a href={`${href}#history`}>{w.historyLatest}</a>
        </li>
      )}
    </ul>
  );
}

async function view(
  ctx: PageContext,
  establishment: EstablishmentRecord,
  typed: Fields = {},
  refusals: readonly Refusal[] = [],
): Promise<Response> {
  const { db, clock } = ctx.app;
  const { id, officeCode } = establishment;
  const subject = `establishment:${id}`;
  const today = clock.today();
  const head = ctx.membership?.role === 'head';
  const part = historyPage(ctx.url);
  const listed = (list: PostingList) => listPostings(db, { establishmentId: id }, list, { today, limit: mostRows });
  const [
    open,
    inApplication,
    applicants,
    history,
    standing,
    results,
    contacts,
    reception,
    referrals,
    restriction,
    stop,
    searches,
    places,
  ] = await Promise.all([
    listed('open'),
    listed('inApplication'),
    applicantsOf(db, id, 'all'),
    historyOf(db, subject, {
      limit: shownEvents + 1,
      offset: part * shownEvents,
      views: head,
      kinds: Object.keys(eventWords),
    }),
    employerStanding(db, id, today),
    resultStatistics(db, id),
    contactsOf(db, { establishmentId: id, officeCode }),
    receptionOf(db, id, mostRows),
    referralsTo(db, id, mostRows),
    restrictionOf(db, id, today),
    activeStop(db, { role: 'employer', id }),
    keptSearchesOf(db, id),
    gazetteer(db),
  ]);
  const sections = await namedSections(
    db,
    display(establishmentFields, establishment.content as EstablishmentContent, { lang: 'ja' }),
  );
  const title = establishment.name || w.nameless;
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter(({ field }) => field === undefined);
  const done = w.done[ctx.done as keyof typeof w.done];
  return html(
    <Frame
      ctx={ctx}
      title={title}
      errors={errors}
      notice={done && { kind: 'done', ...done }}
      crumbs={[{ href: '/office/establishments', text: w.find.title }, { text: title }]}
    >
      <div class="stack">
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <Facts of={establishment} standing={standing} restriction={restriction} stop={stop} />
        <p>
          <a href={`/office/establishments/${id}/stop`}>提供の停止・アカウントの安全</a>
        </p>
        {head && (
          <p>
            <a href={`/office/views?record=establishment&id=${id}`}>{w.views}</a>
          </p>
        )}
        <section class="section stack" aria-labelledby="postings">
          <h2 id="postings">{w.postingsTitle}</h2>
          {(establishment.phase === 'registered' || establishment.phase === 'provisional') && (
            <p>
              <a href={`/office/establishments/${id}/postings/new`}>{w.deputy}</a>
            </p>
          )}
          {(
            [
              ['open', w.open, open],
              ['in-application', w.inApplication, inApplication],
            ] as const
          ).map(([key, label, list]) => (
            <section class="stack" key={key} aria-labelledby={`${key}-title`}>
              <h3 id={`${key}-title`}>{label}</h3>
              {list.rows.length > 0 ? (
                <PostingTable id={key} caption={label} rows={list.rows} today={today} />
              ) : (
                <p>{w.none}</p>
              )}
            </section>
          ))}
        </section>
        <Contacts action={ctx.url.pathname} entries={contacts} today={today} typed={typed} errors={errors} />
        <Results of={results} />
        <Searches searches={searches} places={places} />
        <Referrals rows={referrals} officeCode={officeCode} today={today} />
        <section class="section stack" aria-labelledby="applications">
          <h2 id="applications">{w.applicationsTitle}</h2>
          <p class="quiet">{w.applicationsLead}</p>
          {applicants.rows.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <Details summary={w.list(applicants.rows.length)}>
              <DataTable
                id="applicants"
                caption={w.applicationsTitle}
                hideCaption
                stack
                columns={Object.values(w.applicationColumns).map((head) => ({ head }))}
                rows={applicants.rows.map((row) => ({
                  key: String(row.id),
                  cells: [
                    row.applicantName,
                    `${row.jobTitle}（${row.postingNumber}）`,
                    <MomentText instant={row.appliedAt} />,
                    <StatusTag status={`application:${row.state}` as Status} />,
                  ],
                }))}
              />
            </Details>
          )}
        </section>
        <section class="section stack" aria-labelledby="reception">
          <h2 id="reception">{w.receptionTitle}</h2>
          {reception.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <Details summary={w.list(reception.length)}>
              <DataTable
                id="reception-list"
                caption={w.receptionTitle}
                hideCaption
                stack
                columns={Object.values(w.receptionColumns).map((head) => ({ head }))}
                rows={reception.map((row) => ({
                  key: String(row.id),
                  cells: [
                    <a href={`/office/filings/${row.id}`}>{caseTitle(row)}</a>,
                    <DateText date={dateOf(row.filedAt)} />,
                    <StatusTag status={`filing:${row.state}`} />,
                    row.decidedAt ? <DateText date={dateOf(row.decidedAt)} /> : '',
                  ],
                }))}
              />
            </Details>
          )}
        </section>
        <section class="section" aria-labelledby="history">
          <h2 id="history">{w.historyTitle}</h2>
          {history.length === 0 ? (
            <p>{w.historyNone}</p>
          ) : (
            <Timeline
              items={history.slice(0, shownEvents).flatMap((entry) => {
                const said = eventWords[entry.kind];
                return said ? [{ title: said, who: whoDid(entry), at: entry.at }] : [];
              })}
            />
          )}
          <Older href={ctx.url.pathname} part={part} more={history.length > shownEvents} />
        </section>
        {sections.length > 0 ? <FieldSummary sections={sections} /> : <p>{w.contentNone}</p>}
        <Abolish of={establishment} open={open.total} waiting={inApplication.total} typed={typed} errors={errors} />
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

const acts = { contact: takeContact, abolish: takeAbolition } as const;

/** The record of an establishment: registration, postings, applications without their contents (T7(5)), contacts, and what happened. */
export const establishmentPage = establishmentRecord({
  part: 'record',
  show: (ctx, establishment) => view(ctx, establishment, ctx.parked),
  act: async (ctx, establishment, form) => {
    const act = form.text('act');
    if (act !== 'contact' && act !== 'abolish') throw new NotFound();
    const answer = await acts[act](ctx, establishment.id, form);
    return answer.ok ? seeOther(ctx.url.pathname, act) : view(ctx, establishment, form.fields, answer.refusals);
  },
});

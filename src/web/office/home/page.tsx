import { type RestrictedPerson, restrictedAt } from '#areas/applications/index.ts';
import { type DeskEnd, deskEnds, deskNumbers, deskWeeks, type QueueRow, readQueue } from '#areas/filings/index.ts';
import { officeByCode } from '#areas/offices/index.ts';
import { type RequestEnd, requestEnds } from '#areas/publication/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import { dateOf, startOf } from '#kernel/jst.ts';
import { BarChart } from '#web/components/BarChart.tsx';
import { ButtonLink } from '#web/components/Button.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { dateWords } from '#web/components/format.ts';
import { KeyFigures } from '#web/components/KeyFigures.tsx';
import { ToDoList } from '#web/components/ToDoList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { caseTitle } from '../case-words.ts';
import { words as w } from './words.ts';

const shownCases = 20;
const shownFree = 5;
const shownEnds = 4;

/** A case as something to do: its deadline where it has one, else how it stands and since when it waits. */
function toDo(row: QueueRow, today: Temporal.PlainDate) {
  const due = row.requestDue ?? (row.visitedOn ? null : row.visitDue);
  return {
    text: caseTitle(row),
    href: `/office/filings/${row.id}`,
    about: `${row.establishmentName}　${w.filed(w.days(dateOf(row.filedAt).until(today).days))}`,
    ...(due ? { due } : { status: row.state === 'asked' ? ('filing:asked' as const) : ('filing:waiting' as const) }),
  };
}

/** What ends by itself when nothing is done before, day by day: filings, and requests to persons (T12(7)). */
function Ends({ ends, asked }: { ends: readonly DeskEnd[]; asked: readonly RequestEnd[] }) {
  const filed = ends.flatMap(({ due, visits, requests }) => [
    ...(visits > 0 ? [{ due, href: '/office/queue?show=visit', text: w.visitsEnd(visits) }] : []),
    ...(requests > 0 ? [{ due, href: '/office/queue?show=requests', text: w.requestsEnd(requests) }] : []),
  ]);
  const unanswered = asked.map(({ due, requests }) => ({
    due,
    href: '/office/requests',
    text: w.unansweredEnd(requests),
  }));
  const lines = [...unanswered, ...filed].sort((a, b) =>
    isBefore(a.due, b.due) ? -1 : isBefore(b.due, a.due) ? 1 : 0,
  );
  return (
    <section class="section stack--tight" aria-labelledby="ends">
      <h2 id="ends">{w.ends}</h2>
      {lines.length === 0 ? (
        <p>{w.noEnds}</p>
      ) : (
        <ul class="list">
          {lines.map(({ due, href, text }) => (
            <li key={`${due} ${href}`}>
              <DateText date={due} />
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** T7(8): who waits for staff to talk with them; a repeated restriction asks the office to decide. */
function Restricted({ persons }: { readonly persons: readonly RestrictedPerson[] }) {
  if (persons.length === 0) return null;
  return (
    <section class="section stack--tight" aria-labelledby="restricted">
      <h2 id="restricted">{w.restricted}</h2>
      <ul class="list">
        {persons.map((each) => (
          <li key={each.id}>
            <a href={`/office/jobseekers/${each.number}/acts`}>{`${each.name}（${each.number}）`}</a>{' '}
            <span class="quiet">{w.restrictedSince(dateWords(each.since, 'ja'))}</span>
            {each.repeated && (
              <>
                {' '}
                <strong>{w.decide}</strong>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The desk of an office: the numbers of the day, what waits for this member of staff and for anybody, and the weeks before. */
export const officeHomePage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const user = found(ctx.user);
    const officeCode = found(ctx.membership?.officeCode);
    const today = clock.today();
    const [office, numbers, restricted, mine, free, ends, asked, weeks] = await Promise.all([
      officeByCode(db, officeCode),
      deskNumbers(db, officeCode, today, startOf(today)),
      restrictedAt(db, officeCode, today),
      readQueue(db, officeCode, user.id, { show: 'mine' }, { limit: shownCases, offset: 0 }),
      readQueue(db, officeCode, user.id, { show: 'free' }, { limit: shownFree, offset: 0 }),
      deskEnds(db, officeCode, today, shownEnds),
      requestEnds(db, officeCode, today, shownEnds),
      deskWeeks(db, officeCode, today),
    ]);
    const role = ctx.membership?.role;
    const acts = [
      ['/office/referrals/new', w.refer],
      ['/office/jobseekers/new', w.register],
      ['/office/open-employer', w.openEmployer],
      ...(role === 'counter' || role === 'head' ? [['/office/re-registrations', w.reRegister] as const] : []),
      ['/office/disclosures', w.disclosures],
      ...(role === 'head'
        ? [['/office/jurisdiction', w.jurisdiction] as const, ['/office/views', w.views] as const]
        : []),
    ] as const;
    const oldest = numbers.oldest && w.days(dateOf(numbers.oldest).until(today).days);
    const list = (rows: readonly QueueRow[]) => rows.map((row) => toDo(row, today));
    return html(
      <Frame ctx={ctx} title={w.title} user={{ name: user.name || user.email, of: office?.name }}>
        <div class="stack">
          <h1>{w.title}</h1>
          {(mine.rows.length > 0 || free.rows.length === 0) && (
            <ToDoList today={today} items={list(mine.rows)} total={mine.total} />
          )}
          {free.rows.length > 0 && (
            <ToDoList
              today={today}
              title={w.freeTitle}
              lead={mine.rows.length === 0 ? w.freeLeadNone : w.freeLead}
              items={list(free.rows)}
              total={free.total}
            />
          )}
          <p>
            <ButtonLink href="/office/queue">{w.toQueue(numbers.waiting)}</ButtonLink>
          </p>
          <Ends ends={ends} asked={asked} />
          <section class="section" aria-labelledby="today">
            <h2 id="today">{w.today}</h2>
            <KeyFigures
              figures={[
                { label: w.waiting, value: w.count(numbers.waiting), href: '/office/queue' },
                { label: w.oldest, value: oldest ?? w.oldestNone },
                {
                  label: w.dueToday,
                  value: w.count(numbers.dueToday),
                  href: '/office/queue?show=visit',
                  late: numbers.dueToday > 0,
                },
                { label: w.acceptedToday, value: w.count(numbers.acceptedToday) },
              ]}
            />
          </section>
          <Restricted persons={restricted} />
          <section class="section" aria-labelledby="weeks-heading">
            <h2 id="weeks-heading">{w.weeksHeading}</h2>
            <BarChart
              id="weeks"
              title={w.weeksTitle}
              groups={weeks.map(({ from }) => ({
                label: w.weekOf(from.month, from.day),
                short: `${from.month}/${from.day}`,
              }))}
              groupHead={w.week}
              series={[
                { label: w.series.filed, values: weeks.map(({ filed }) => filed) },
                { label: w.series.accepted, values: weeks.map(({ accepted }) => accepted) },
                { label: w.series.sentBack, values: weeks.map(({ sentBack }) => sentBack) },
              ]}
              tableTitle={w.weeksTable}
              format={w.count}
            />
          </section>
          <section class="section" aria-labelledby="acts">
            <h2 id="acts">{w.acts}</h2>
            <ul class="list">
              {acts.map(([href, text]) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </Frame>,
    );
  },
};

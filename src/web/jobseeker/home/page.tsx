import { type BegunApplication, begunApplications } from '#areas/ahead/index.ts';
import { type KeptEnd, keptPostingEnds, type SearchNews, searchNews } from '#areas/alerts/index.ts';
import {
  type ApplicationAhead,
  applicationsAhead,
  inProgressLimit,
  mayCancel,
  type NoShowStanding,
  noShowStanding,
} from '#areas/applications/index.ts';
import { type Interview, interviewErasures, interviewsAhead } from '#areas/interviews/index.ts';
import {
  continuedThrough,
  type Jobseeker,
  jobseekerById,
  moveStanding,
  type OpenMove,
  openMoveOf,
  type RegistrationStanding,
  standingOf,
} from '#areas/jobseekers/index.ts';
import { messageErasures } from '#areas/messages/index.ts';
import { isOpen, openRequestsTo, type RequestRow } from '#areas/publication/index.ts';
import {
  isPostingOpen,
  type ReferralDocumentsAhead,
  type ReferralRow,
  referralDocumentsAhead,
  referralsOf,
} from '#areas/referrals/index.ts';
import type { App } from '#platform/app.ts';
import { formatQuery } from '#search/index.ts';
import { ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateList } from '#web/components/DateList.tsx';
import { DaysLeft } from '#web/components/DateText.tsx';
import { dateWords, momentWords } from '#web/components/format.ts';
import { KeyFigures } from '#web/components/KeyFigures.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { type ToDo, ToDoList } from '#web/components/ToDoList.tsx';
import { Frame } from '#web/frame.tsx';
import { ExportLinks } from '#web/jobseeker/export/ExportLinks.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { membershipFor } from '#web/session.ts';
import { begunPath, comingOf } from './ahead.ts';
import { words } from './words.ts';

interface Facts {
  readonly jobseeker: Jobseeker;
  readonly standing: RegistrationStanding;
  readonly applications: readonly ApplicationAhead[];
  readonly interviews: readonly Interview[];
  readonly erasures: Awaited<ReturnType<typeof messageErasures>>;
  readonly texts: Awaited<ReturnType<typeof interviewErasures>>;
  readonly unread: number;
  readonly referrals: readonly ReferralRow[];
  readonly sentAlong: readonly ReferralDocumentsAhead[];
  readonly kept: readonly KeptEnd[];
  /** Applications that were begun and not sent. */
  readonly begun: readonly BegunApplication[];
  /** Direct requests that wait for an answer. */
  readonly requests: readonly RequestRow[];
  readonly restriction: NoShowStanding;
  readonly move: OpenMove | undefined;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

const restrictedTag = 'account:restricted' as const;

function todosOf(facts: Facts, lang: Lang): readonly ToDo[] {
  const { jobseeker, standing, restriction, move, referrals, requests, interviews, unread, begun, today } = facts;
  const w = words[lang].todo;
  const { residencePeriodEnd } = jobseeker.content.person ?? {};
  const stayOver = residencePeriodEnd && Temporal.PlainDate.compare(residencePeriodEnd, today) < 0;
  const offered = referrals.filter((each) => each.state === 'offered' && isPostingOpen(each, today));
  return [
    ...(restriction.restricted
      ? [{ text: w.restricted, about: w.restrictedAbout, href: '/jobseeker/restriction', status: restrictedTag }]
      : []),
    ...(move && moveStanding({ ...move, done: false }, today) !== 'ahead'
      ? [
          {
            text: w.officeChange,
            about: w.officeChangeAbout,
            href: '/jobseeker/office-change',
            due: move.procedureThrough,
          },
        ]
      : []),
    ...offered.map((each) => ({
      text: w.answerReferral,
      about: w.answerReferralAbout(each.jobTitle, each.officeName ?? each.officeCode),
      href: `/jobseeker/referrals/${each.id}`,
      due: each.validThrough ?? undefined,
    })),
    ...requests.map((each) => ({
      text: each.readAt ? w.answerRequest : w.readRequest,
      about: w.answerRequestAbout(each.jobTitle, each.employerName),
      href: `/jobseeker/requests/${each.id}`,
      due: each.lastDay,
    })),
    ...(standing.state === 'invalid' ? [{ text: w.comeBack, about: w.comeBackAbout, href: '#validity' }] : []),
    ...(standing.state === 'valid' && standing.finalMonth && standing.through
      ? [{ text: w.continue, about: w.continueAbout, href: '#validity', due: standing.through }]
      : []),
    ...interviews
      .filter(({ state }) => state === 'proposed')
      .map((each) => ({
        text: w.interview,
        about: `${each.jobTitle}（${each.employerName}）`,
        href: `/jobseeker/interviews/${each.id}`,
        status: 'interview:proposed' as const,
      })),
    ...(unread > 0
      ? [
          {
            text: w.messages,
            about: w.messagesAbout(unread),
            href: '/jobseeker/messages',
            status: 'list:unread' as const,
          },
        ]
      : []),
    ...begun.map((each) => ({
      text: w.begun,
      about: w.begunAbout(each.jobTitle),
      href: begunPath(each),
      due: each.keptThrough,
    })),
    ...(stayOver ? [{ text: w.residence, about: w.residenceAbout, href: '/jobseeker/registration' }] : []),
  ];
}

function monthOf(day: Temporal.PlainDate, lang: Lang): string {
  if (lang === 'ja') return `${day.year}年${day.month}月`;
  return day.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
}

/** Whether a period that staff set counts as asking to continue today. */
const asksByItself = ({ benefits, training }: Jobseeker, today: Temporal.PlainDate) =>
  [benefits, training].some(
    (period) =>
      period !== null &&
      Temporal.PlainDate.compare(period.from, today) <= 0 &&
      Temporal.PlainDate.compare(today, period.through) <= 0,
  );

/** T10(2): the ways to extend in the final month, each one tap away, with the day to which it leads. */
function Ways({ through, today, lang }: { through: Temporal.PlainDate; today: Temporal.PlainDate; lang: Lang }) {
  const w = words[lang];
  return (
    <>
      <p>
        <strong>{w.extendsTo(dateWords(continuedThrough(through, today), lang))}</strong>
      </p>
      <ul class="list">
        <li>
          <a href="/postings?flag=online-application">{w.applyOnline}</a>
        </li>
        <li>{w.visit}</li>
      </ul>
    </>
  );
}

/** T10(2): until when, and what prolongs it; T7(3): what is off while it is not valid, and the way back. */
function Validity({ facts, lang }: { facts: Facts; lang: Lang }) {
  const w = words[lang];
  const { standing, jobseeker, today } = facts;
  if (standing.state === 'valid') {
    const { through, finalMonth } = standing;
    return (
      <section class="section stack--tight" aria-labelledby="validity">
        <h2 id="validity">{w.validity}</h2>
        {through ? (
          <>
            <p>
              {w.validThrough(dateWords(through, lang))} <DaysLeft date={through} today={today} />
            </p>
            <p>{finalMonth ? w.finalMonth : w.earlier(monthOf(through, lang))}</p>
            {finalMonth && <Ways through={through} today={today} lang={lang} />}
            {asksByItself(jobseeker, today) && <p>{w.byItself}</p>}
          </>
        ) : (
          <p>{w.everlasting}</p>
        )}
        <p>
          <ClauseLink rule="T10(2)" text={w.clause('T10(2)')} />
        </p>
      </section>
    );
  }
  return (
    <section class="section stack--tight" aria-labelledby="validity">
      <h2 id="validity">{w.invalidTitle}</h2>
      <p>{w.invalid[standing.why](dateWords(standing.since, lang))}</p>
      <h3>{w.off}</h3>
      <ul class="list">
        {w.offList.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>{w.on}</h3>
      <ul class="list">
        {w.onList.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>{w.back}</h3>
      {standing.why === 'treated-as-invalid' ? (
        <p>{w.backAtOffice(jobseeker.officeName ?? jobseeker.officeCode)}</p>
      ) : (
        <>
          {standing.why === 'employed' && <p>{w.backEmployed}</p>}
          <p>{w.backText(jobseeker.officeName ?? jobseeker.officeCode)}</p>
          <p>
            <ButtonLink href="/jobseeker/registration/again">{w.backDo}</ButtonLink>
          </p>
        </>
      )}
      <p>
        <ClauseLink rule="T7(3)" text={w.clause('T7(3)')} />
      </p>
    </section>
  );
}

function Applications({ facts, lang }: { facts: Facts; lang: Lang }) {
  const w = words[lang];
  const { applications, now } = facts;
  const standingOfOne = (each: ApplicationAhead) => {
    if (!each.cancellableUntil) return w.receiving;
    return mayCancel(each.completedAt, now).ok
      ? w.cancellable(momentWords(each.cancellableUntil, lang))
      : w.notCancellable;
  };
  return (
    <section class="section stack--tight" aria-labelledby="applications">
      <h2 id="applications">{w.applications}</h2>
      {applications.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul class="list">
          {applications.map((each) => (
            <li key={each.id}>
              <a href={`/jobseeker/applications/${each.id}`}>{each.jobTitle}</a>{' '}
              <span class="quiet">{standingOfOne(each)}</span>
              {mayCancel(each.completedAt, now).ok && (
                <>
                  {' '}
                  <a href={`/jobseeker/applications/${each.id}/cancel`}>
                    {w.cancel}
                    <span class="vh">（{each.jobTitle}）</span>
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/jobseeker/applications">{w.all}</a>
      </p>
    </section>
  );
}

/** Kept searches shown with what is new; the list of them holds all. */
const SEARCHES_SHOWN = 5;

function Searches({ news, lang }: { news: readonly SearchNews[]; lang: Lang }) {
  const w = words[lang];
  return (
    <section class="section stack--tight" aria-labelledby="searches">
      <h2 id="searches">{w.savedSearches}</h2>
      {news.length === 0 ? (
        <p>{w.noSearches}</p>
      ) : (
        <ul class="list">
          {news.map(({ search, since, query, count }) => (
            <li key={search.id}>
              {count === 0 ? search.name : <a href={`/postings?${formatQuery(query)}`}>{search.name}</a>}{' '}
              <span class="quiet">{w.news[since](count)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={news.length === 0 ? '/postings' : '/jobseeker/searches'}>
          {news.length === 0 ? w.search : w.searches}
        </a>
      </p>
    </section>
  );
}

function Ahead({ facts, lang }: { facts: Facts; lang: Lang }) {
  const w = words[lang];
  const coming = comingOf(facts, lang);
  return (
    <section class="section stack--tight" aria-labelledby="ahead">
      <h2 id="ahead">{w.ahead}</h2>
      {coming.length === 0 ? <p>{w.nothingAhead}</p> : <DateList items={coming} />}
    </section>
  );
}

/** Threads whose next erasure is told; the list of messages tells all. */
const ERASURES_SHOWN = 15;

/** What the home page knows of a jobseeker. */
export async function jobseekerFacts(app: App, id: number, unread: number): Promise<Facts> {
  const jobseeker = found(await jobseekerById(app.db, id));
  const today = app.clock.today();
  return {
    restriction: await noShowStanding(app.db, jobseeker, today),
    move: await openMoveOf(app.db, id),
    jobseeker,
    today,
    now: app.clock.now(),
    standing: standingOf(jobseeker, today),
    applications: await applicationsAhead(app.db, id),
    interviews: await interviewsAhead(app, { jobseekerId: id }, app.clock.now()),
    erasures: await messageErasures(app.db, { jobseekerId: id }, ERASURES_SHOWN),
    texts: await interviewErasures(app.db, { jobseekerId: id }, ERASURES_SHOWN),
    unread,
    referrals: await referralsOf(app.db, id),
    sentAlong: await referralDocumentsAhead(app.db, { jobseekerId: id }),
    kept: await keptPostingEnds(app.db, id),
    begun: await begunApplications(app.db, id),
    requests: (await openRequestsTo(app.db, id, today)).filter(({ standing }) => isOpen(standing)),
  };
}

function noticeOf(ctx: PageContext): Notice | undefined {
  const w = words[ctx.lang];
  const said = { registered: w.registered, ended: w.ended, reopened: w.reopened };
  const found = Object.entries(said).find(([code]) => code === ctx.done);
  return found && { kind: 'done', ...found[1] };
}

/** The jobseeker's home: what waits, what runs, what will happen; an account without a registration goes on with it. */
export const jobseekerHomePage: Page = {
  get: async (ctx) => {
    const { lang } = ctx;
    const w = words[lang];
    const membership = membershipFor(ctx.user, ['jobseeker'], undefined);
    if (!membership?.jobseekerId) return seeOther('/jobseeker/registration');
    const facts = await jobseekerFacts(ctx.app, membership.jobseekerId, ctx.unread);
    const news = await searchNews(ctx.app, found(ctx.user).id, 'jobseeker', SEARCHES_SHOWN);
    const { jobseeker, standing, applications } = facts;
    return html(
      <Frame ctx={ctx} title={w.title} notice={noticeOf(ctx)}>
        <div class="stack">
          <h1>{w.title}</h1>
          <ToDoList items={todosOf(facts, lang)} today={facts.today} />
          <KeyFigures
            figures={[
              {
                label: w.figures.inProgress,
                value: w.figures.of(applications.length, inProgressLimit),
                href: '/jobseeker/applications',
              },
              {
                label: w.figures.unread,
                value: w.figures.messages(facts.unread),
                href: '/jobseeker/messages',
              },
              standing.state === 'invalid'
                ? { label: w.figures.registration, value: w.figures.invalid, href: '#validity', late: true }
                : {
                    label: w.figures.validThrough,
                    value: jobseeker.validThrough ? dateWords(jobseeker.validThrough, lang) : w.noExpiry,
                    href: '#validity',
                  },
            ]}
          />
          <p>
            <ButtonLink href="/postings">{w.search}</ButtonLink>
          </p>
          <Applications facts={facts} lang={lang} />
          <Searches news={news} lang={lang} />
          <Validity facts={facts} lang={lang} />
          <Ahead facts={facts} lang={lang} />
          <section class="section stack--tight" aria-labelledby="facts">
            <h2 id="facts">{w.factsTitle}</h2>
            <SummaryList
              rows={[
                { key: w.facts.number, value: jobseeker.number },
                { key: w.facts.office, value: jobseeker.officeName ?? jobseeker.officeCode },
                { key: w.facts.registeredOn, value: dateWords(jobseeker.registeredOn, lang) },
                { key: w.facts.standing, value: standing.state === 'valid' ? w.valid : w.invalidTitle },
              ]}
            />
          </section>
          <section class="section" aria-labelledby="next">
            <h2 id="next">{w.next}</h2>
            <ul class="list">
              <li>
                <a href="/jobseeker/registration">{w.registration}</a>
              </li>
              <li>
                <a href="/jobseeker/referrals">{w.referrals}</a>
              </li>
              <li>
                <a href="/jobseeker/publication">{w.publication}</a>
              </li>
              <li>
                <a href="/jobseeker/requests">{w.requests}</a>
              </li>
              <li>
                <a href="/jobseeker/searches">{w.searches}</a>
              </li>
              <li>
                <a href="/jobseeker/kept">{w.kept}</a>
              </li>
              <li>
                <a href="/jobseeker/documents">{w.documents}</a>
              </li>
              <li>
                <a href="/jobseeker/calendar">{w.calendar}</a>
              </li>
              <li>
                <a href="/jobseeker/record">{w.record}</a>
              </li>
              <li>
                <ExportLinks />
              </li>
              <li>
                <a href="/jobseeker/disclosure">{w.disclosure}</a>
              </li>
              <li>
                <a href="/jobseeker/privacy">{w.privacy}</a>
              </li>
            </ul>
          </section>
        </div>
      </Frame>,
    );
  },
};

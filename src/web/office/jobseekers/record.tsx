import { noShowStanding } from '#areas/applications/index.ts';
import {
  categoryOn,
  contentOn,
  type Jobseeker,
  jobseekerFields,
  openMoveOf,
  pageOf,
  standingOf,
} from '#areas/jobseekers/index.ts';
import { display } from '#kernel/fields/index.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { dateWords } from '#web/components/format.ts';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { SummaryList, type SummaryRow } from '#web/components/SummaryList.tsx';
import type { PageContext } from '#web/page.ts';
import { namedSections } from '../named.ts';
import { recordPage } from './record-page.tsx';
import { words as w } from './words.ts';

const day = (date: Temporal.PlainDate) => dateWords(date, 'ja');

/** How the registration stands, in the words of the desk. */
export function validityRows(jobseeker: Jobseeker, today: Temporal.PlainDate): readonly SummaryRow[] {
  const standing = standingOf(jobseeker, today);
  const { validThrough, universityThrough, benefits, training } = jobseeker;
  const category = categoryOn(jobseeker, today);
  return [
    { key: w.category, value: w.categories[category] },
    { key: w.registeredOn, value: <DateText date={jobseeker.registeredOn} /> },
    ...(category === 'university' && universityThrough
      ? [{ key: w.universityThrough, value: <DateText date={universityThrough} /> }]
      : []),
    {
      key: w.validThrough,
      value:
        standing.state === 'invalid' ? (
          w.invalidSince(day(standing.since), w.ends[standing.why])
        ) : validThrough ? (
          <DueText date={validThrough} today={today} />
        ) : (
          w.noExpiry
        ),
    },
    ...(benefits ? [{ key: w.benefits, value: w.period(day(benefits.from), day(benefits.through)) }] : []),
    ...(training ? [{ key: w.training, value: w.period(day(training.from), day(training.through)) }] : []),
  ];
}

async function factsRows(ctx: PageContext, jobseeker: Jobseeker): Promise<readonly SummaryRow[]> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const [page, restriction, move] = await Promise.all([
    pageOf(db, jobseeker.id),
    noShowStanding(db, jobseeker, today),
    openMoveOf(db, jobseeker.id),
  ]);
  return [
    { key: w.kind, value: w.kinds[jobseeker.kind] },
    { key: w.office, value: jobseeker.officeName },
    ...(move
      ? [
          {
            key: w.move,
            value: (
              <>
                {w.moveTo(move.toName, day(move.effectiveOn))}
                {page && w.moveByPage}　{w.moveThrough} <DueText date={move.procedureThrough} today={today} />{' '}
                <ClauseLink rule="T7(9)" />
              </>
            ),
          },
        ]
      : []),
    ...validityRows(jobseeker, today),
    {
      key: w.restriction,
      value: restriction.since ? (
        <>
          {w.restricted(day(restriction.since))}　
          <a href={`/office/jobseekers/${jobseeker.number}/acts#restriction`}>{w.toRestriction}</a>
        </>
      ) : (
        w.unrestricted
      ),
    },
    {
      key: w.page,
      value: page ? w.pageOpen : jobseeker.counterEmail ? w.pageWaiting(jobseeker.counterEmail) : w.pageNone,
    },
    ...(page ? [{ key: w.lastLogin, value: page.lastLogin ? <MomentText instant={page.lastLogin} /> : w.never }] : []),
    ...(jobseeker.withdrawnOn ? [{ key: w.withdrawnOn, value: <DateText date={jobseeker.withdrawnOn} /> }] : []),
  ];
}

const notices: Readonly<Record<string, { readonly title: string; readonly text?: string }>> = {
  changed: w.changed,
  registered: w.registered,
};

/** What is registered of a person: kind, validity, page, and every field. */
export const jobseekerRecordPage = recordPage({
  tab: 'facts',
  notice: (ctx) => {
    const said = ctx.done === undefined ? undefined : notices[ctx.done];
    return said && { kind: 'done', ...said };
  },
  show: async (ctx, jobseeker) => {
    const { app } = ctx;
    const content = contentOn(jobseeker, app.clock.today());
    const sections = await namedSections(app.db, display(jobseekerFields, content, { lang: 'ja', empty: true }));
    return (
      <>
        <section class="section" aria-labelledby="facts">
          <h2 id="facts">{w.factsTitle}</h2>
          <SummaryList rows={await factsRows(ctx, jobseeker)} />
        </section>
        <p>
          <PrintLink href={`/office/jobseekers/${jobseeker.number}/slip.pdf`} text={w.slip} />
        </p>
        <FieldSummary
          sections={sections}
          changeHref={(section) => `/office/jobseekers/${jobseeker.number}/edit/${section}`}
        />
      </>
    );
  },
});

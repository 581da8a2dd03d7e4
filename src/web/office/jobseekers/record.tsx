import { applicationsOf } from '#areas/applications/index.ts';
import { jobseekerByNumber, jobseekerFields } from '#areas/jobseekers/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { display } from '#kernel/fields/index.ts';
import { historyOf } from '#platform/history.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html, NotFound } from '#web/reply.ts';
import { eventWords, whoDid } from '../history-words.ts';
import { namedSections } from '../named.ts';
import { words as w } from './words.ts';

const mostEntries = 50;

/** The record of a jobseeker: registration and history, never 志望動機, documents or messages (T7(5)). */
export const jobseekerRecordPage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const jobseeker = await jobseekerByNumber(db, ctx.param('number'));
    if (jobseeker?.officeCode !== found(ctx.membership?.officeCode)) throw new NotFound();
    const subject = `jobseeker:${jobseeker.id}`;
    await recordView(ctx.app, ctx.caller, [subject]);
    const [applications, history] = await Promise.all([
      applicationsOf(db, jobseeker.id),
      historyOf(db, subject, { limit: mostEntries, views: ctx.membership?.role === 'head' }),
    ]);
    const sections = await namedSections(db, display(jobseekerFields, jobseeker.content, { lang: 'ja' }));
    const title = `${jobseeker.name}（${jobseeker.number}）`;
    return html(
      <Frame ctx={ctx} title={title} crumbs={[{ href: '/office/jobseekers', text: w.title }, { text: title }]}>
        <div class="stack">
          <h1>{title}</h1>
          <SummaryList
            rows={[
              { key: w.kind, value: w.kinds[jobseeker.kind] },
              { key: w.office, value: jobseeker.officeName },
              { key: w.registeredOn, value: <DateText date={jobseeker.registeredOn} /> },
              {
                key: w.validThrough,
                value: jobseeker.validThrough ? (
                  <DueText date={jobseeker.validThrough} today={clock.today()} />
                ) : (
                  w.noExpiry
                ),
              },
              ...(jobseeker.invalidFrom
                ? [{ key: w.invalidFrom, value: <DateText date={jobseeker.invalidFrom} /> }]
                : []),
            ]}
          />
          <section class="section stack" aria-labelledby="applications">
            <h2 id="applications">{w.applicationsTitle}</h2>
            <p class="quiet">{w.applicationsLead}</p>
            {applications.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              <DataTable
                id="applied"
                caption={w.applicationsTitle}
                hideCaption
                columns={Object.values(w.columns).map((head) => ({ head }))}
                rows={applications.map((row) => ({
                  key: String(row.id),
                  cells: [
                    `${row.jobTitle}（${row.postingNumber}）`,
                    row.employerName,
                    <MomentText instant={row.appliedAt} />,
                    <StatusTag status={`application:${row.state}`} />,
                  ],
                }))}
              />
            )}
          </section>
          <section class="section" aria-labelledby="history">
            <h2 id="history">{w.historyTitle}</h2>
            <Timeline
              items={history.flatMap((entry) => {
                const said = eventWords[entry.kind];
                return said ? [{ title: said, who: whoDid(entry), at: entry.at }] : [];
              })}
            />
          </section>
          <FieldSummary sections={sections} />
        </div>
      </Frame>,
    );
  },
};

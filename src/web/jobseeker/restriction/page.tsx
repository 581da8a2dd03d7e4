import { noShowStanding } from '#areas/applications/index.ts';
import { jobseekerById } from '#areas/jobseekers/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { dateWords } from '#web/components/format.ts';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { words } from './words.ts';

function Plain({
  id,
  title,
  items,
}: {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}) {
  return (
    <section class="stack--tight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="list">
        {items.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  );
}

/** T7(8): since when and why the page is restricted, what was reported, and the way out. */
export const restrictionPage: Page = {
  get: async (ctx) => {
    const { lang, app } = ctx;
    const w = words[lang];
    const jobseeker = found(await jobseekerById(app.db, found(ctx.membership?.jobseekerId)));
    const standing = await noShowStanding(app.db, jobseeker, app.clock.today());
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <BackLink href="/jobseeker" text={w.back} />
          <h1>{w.title}</h1>
          {standing.since ? (
            <>
              <p>{w.lead(dateWords(standing.since, lang))}</p>
              {standing.repeated && (
                <p>
                  <strong>{w.again}</strong>
                </p>
              )}
              <section class="section stack--tight" aria-labelledby="way">
                <h2 id="way">{w.wayTitle}</h2>
                <p>{w.way(jobseeker.officeName ?? jobseeker.officeCode)}</p>
                <p>{w.bring}</p>
              </section>
              <Plain id="off" title={w.offTitle} items={w.off} />
              <Plain id="on" title={w.onTitle} items={w.on} />
            </>
          ) : (
            <EmptyState title={w.none}>
              <p>{w.noneText}</p>
            </EmptyState>
          )}
          {standing.noShows.length > 0 && (
            <section class="section stack--tight" aria-labelledby="reported">
              <h2 id="reported">{w.reported}</h2>
              <DataTable
                id="no-shows"
                caption={w.reported}
                hideCaption
                columns={Object.values(w.columns).map((head) => ({ head }))}
                rows={standing.noShows.map((each) => ({
                  key: String(each.applicationId),
                  cells: [<DateText key="on" date={each.interviewOn} />, each.jobTitle, each.employerName],
                }))}
              />
            </section>
          )}
          <p>
            <ClauseLink rule="T7(8)" text={w.clause} />
          </p>
        </div>
      </Frame>,
    );
  },
};

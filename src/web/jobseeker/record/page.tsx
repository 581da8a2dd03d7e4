import { viewsOf } from '#areas/jobseekers/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { words } from './words.ts';

/** Who of the staff looked at one's record, and when (P5). */
export const recordPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const views = await viewsOf(ctx.app.db, found(ctx.membership?.jobseekerId));
    return html(
      <Frame ctx={ctx} title={w.title}>
        <div class="stack">
          <BackLink href="/jobseeker" text={w.back} />
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
          <p>
            <ClauseLink rule="T7(5)" text={w.clause} />
          </p>
          {views.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            <DataTable
              id="views"
              caption={w.title}
              hideCaption
              columns={[{ head: w.at }, { head: w.office }, { head: w.reason }]}
              rows={views.map((each) => ({
                key: String(each.id),
                cells: [<MomentText key="at" instant={each.at} />, each.officeName ?? '', each.reason ?? w.noReason],
              }))}
            />
          )}
        </div>
      </Frame>,
    );
  },
};

import { applicationsOf } from '#areas/applications/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { recordPage } from './record-page.tsx';
import { words as w } from './words.ts';

/** What a person applied for and what came of it; nothing that was written or sent along (T7(5)). */
export const jobseekerApplicationsPage = recordPage({
  tab: 'applications',
  show: async (ctx, jobseeker) => {
    const applications = await applicationsOf(ctx.app.db, jobseeker.id);
    return (
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
            stack
            columns={Object.values(w.columns).map((head) => ({ head }))}
            rows={applications.map((row) => ({
              key: String(row.id),
              cells: [
                `${row.jobTitle}（${row.postingNumber}）`,
                row.employerName,
                <MomentText key="at" instant={row.appliedAt} />,
                <StatusTag key="state" status={`application:${row.state}`} />,
              ],
            }))}
          />
        )}
      </section>
    );
  },
});

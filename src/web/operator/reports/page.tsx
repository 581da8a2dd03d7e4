import { listReports, type Report } from '#areas/helpdesk/index.ts';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { LinkChoice } from '#web/components/LinkChoice.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { reportKindWords } from '#web/words/report-kinds.ts';

const most = 100;
const here = '/operator/reports';

function row(report: Report) {
  return {
    key: String(report.id),
    cells: [
      <a key="open" href={`${here}/${report.id}`}>
        {`受付番号 ${report.id}`}
      </a>,
      <MomentText key="at" instant={report.reportedAt} />,
      reportKindWords.ja[report.what],
      report.account,
      <StatusTag key="state" status={`report:${report.state}`} />,
      report.takenLabel ?? '',
    ],
  };
}

/** T4(2), T5(2): the reports of misuse, those that wait first. */
export const reportsPage: Page = {
  get: async (ctx) => {
    const which = ctx.url.searchParams.get('show') === 'closed' ? 'closed' : 'open';
    const reports = await listReports(ctx.app.db, which, most);
    return html(
      <Frame ctx={ctx} title="不正な利用の届出">
        <div class="stack">
          <h1>不正な利用の届出</h1>
          <LinkChoice
            label="表示する届出"
            options={[
              { text: '対応の途中', href: here, current: which === 'open' },
              { text: '完了', href: `${here}?show=closed`, current: which === 'closed' },
            ]}
          />
          {reports.length === 0 ? (
            <EmptyState title="届出はありません。" />
          ) : (
            <DataTable
              id="reports"
              caption="届出"
              hideCaption
              stack
              columns={['届出', '受付日時', '内容', 'アカウント', '状態', '担当'].map((head) => ({ head }))}
              rows={reports.map(row)}
            />
          )}
        </div>
      </Frame>,
    );
  },
};

import { activeStop } from '#areas/accounts/index.ts';
import { officeByCode } from '#areas/offices/index.ts';
import type { App } from '#platform/app.ts';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame, type FrameContext } from '#web/frame.tsx';
import { html } from '#web/reply.ts';
import type { Membership } from '#web/session.ts';

const words = {
  ja: {
    title: 'サービスの提供が停止されています',
    lead: '利用規約に照らして、ハローワークがこのマイページのサービスの提供を停止しました。',
    postings: '有効中の求人は、停止しているあいだ掲載されません。有効期間は、そのまま進みます。',
    since: '停止した日時',
    office: '決めたハローワーク',
    reason: '理由',
    can: 'いまできること',
    record: '自分の記録を見た人を確かめる',
    disclosure: '開示を請求する',
    export: '自分のデータを保存する（PDF）',
    exportJson: 'プログラム用（JSON）',
    take: '自分のデータを保存する',
    withdraw: '退会する',
    security: 'アカウントのセキュリティを確かめる',
    contact: '停止について話し合うときは、管轄のハローワークにご連絡ください。停止を解除できるのは、ハローワークです。',
  },
  en: {
    title: 'The service has been stopped',
    lead: 'The office has stopped the service of this page under the terms of use.',
    postings: 'Your postings are off the site meanwhile; their validity runs on.',
    since: 'Stopped',
    office: 'Decided by',
    reason: 'Reason',
    can: 'What you can do now',
    record: 'See who looked at your record',
    disclosure: 'Ask for disclosure',
    export: 'Save your own data (PDF)',
    exportJson: 'for programs (JSON)',
    take: 'Save your own data',
    withdraw: 'Close your page',
    security: 'Look at account security',
    contact: 'To talk about it, contact your office: it alone lifts the stop.',
  },
};

/** T6(7), T7(7): what a person reads where the service of their page was stopped: since when, why, and what remains possible. */
export async function stoppedReply(app: App, membership: Membership, frame: FrameContext): Promise<Response> {
  const { jobseekerId, establishmentId } = membership;
  const page = jobseekerId
    ? ({ role: 'jobseeker', id: jobseekerId } as const)
    : ({ role: 'employer', id: establishmentId ?? 0 } as const);
  const stop = await activeStop(app.db, page);
  const office = stop?.officeCode ? await officeByCode(app.db, stop.officeCode) : undefined;
  const w = words[frame.lang];
  const own = membership.role === 'delegate' ? undefined : `/${page.role}`;
  return html(
    <Frame ctx={{ ...frame, membership }} title={w.title}>
      <div class="stack">
        <h1>{w.title}</h1>
        <p>
          {w.lead} <ClauseLink rule={jobseekerId ? 'T7(7)' : 'T6(7)'} />
        </p>
        {page.role === 'employer' && <p>{w.postings}</p>}
        {stop && (
          <SummaryList
            rows={[
              { key: w.since, value: <MomentText instant={stop.openedAt} /> },
              { key: w.office, value: office?.name ?? '' },
              { key: w.reason, value: stop.reason },
            ]}
          />
        )}
        <section class="section stack--tight" aria-labelledby="can">
          <h2 id="can">{w.can}</h2>
          <ul class="list">
            {page.role === 'jobseeker' && (
              <>
                <li>
                  <a href="/jobseeker/record">{w.record}</a>
                </li>
                <li>
                  <a href="/jobseeker/disclosure">{w.disclosure}</a>
                </li>
                <li>
                  <a href="/jobseeker/export.pdf">{w.export}</a> <a href="/jobseeker/export.json">{w.exportJson}</a>
                </li>
              </>
            )}
            {own === '/employer' && (
              <li>
                <a href="/employer/export">{w.take}</a>
              </li>
            )}
            <li>
              <a href="/account/security">{w.security}</a>
            </li>
            {own && (
              <li>
                <a href={`${own}/withdraw`}>{w.withdraw}</a>
              </li>
            )}
          </ul>
          <p>{w.contact}</p>
        </section>
      </div>
    </Frame>,
    403,
  );
}

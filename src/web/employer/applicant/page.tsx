import {
  type ApplicationDetail,
  applicationDetail,
  documentsRetention,
  openDocument,
} from '#areas/applications/index.ts';
import { interviewsOf } from '#areas/interviews/index.ts';
import { type JobseekerContent, seenRows } from '#areas/jobseekers/index.ts';
import { historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, ButtonLink } from '#web/components/Button.tsx';
import { DueText } from '#web/components/DateText.tsx';
import { fileSize } from '#web/components/FileUpload.tsx';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { ProgressTracker } from '#web/components/ProgressTracker.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList, type SummaryRow } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import { Interviews } from '#web/interviews/Interviews.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { fileReply, found, html, NotFound } from '#web/reply.ts';
import { applicationStatus } from '#web/words/status-of.ts';
import { ContactClosed, ContactWays, contactOf } from './contact.tsx';

const EVENTS: Readonly<Record<string, string>> = {
  'application.received': '応募が送られました',
  'application.completed': '応募が届きました',
  'application.documentOpened': '応募書類が開かれました',
  'application.cancelled': '応募者が応募を取り消しました',
  'application.hired': '「採用」を登録しました',
  'application.rejected': '「不採用」を登録しました',
  'application.withdrawn': '「応募辞退の連絡あり」を登録しました',
  'application.noShow': '「面接不参加」を登録しました',
  'interview.proposed': '面接の候補日を送りました',
  'interview.proposedAgain': '面接の候補日を出し直しました',
  'interview.accepted': '応募者が面接の日程を選びました',
  'interview.othersAsked': '応募者が面接の別の日程を頼みました',
  'interview.cancelled': '面接を取りやめました',
};

const doneInterview: Readonly<Record<string, Notice>> = {
  proposed: { kind: 'done', title: '面接の候補日を送りました', text: '応募者が選ぶと、メールでお知らせします。' },
  interviewCancelled: { kind: 'done', title: '面接を取りやめました', text: '応募者にメールで知らせました。' },
};

/** The application behind the request; 404 when it went to somebody else. */
export async function applicationTo(ctx: PageContext): Promise<ApplicationDetail> {
  const establishmentId = found(ctx.membership?.establishmentId);
  return found(await applicationDetail(ctx.app.db, ctx.id('application'), { establishmentId }));
}

function Documents({ ctx, of }: { ctx: PageContext; of: ApplicationDetail }) {
  if (of.documentsErasedAt) {
    return <p>応募書類と志望動機は、選考が終わったため消去されました（T11(3)）。</p>;
  }
  const kept = of.postingInvalidFrom && documentsRetention(of.postingInvalidFrom).keptThrough;
  return (
    <>
      {of.documents.length === 0 ? (
        <p>応募書類は添えられていません。</p>
      ) : (
        <ul>
          {of.documents.map((document) => (
            <li key={document.position}>
              <a href={`/employer/applicants/${of.id}/documents/${document.position}`}>{document.name}</a>{' '}
              <span class="quiet">{fileSize(document.size)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">
        保存した応募書類は、選考が終わったあと、事業所の責任で消去してください。このページの書類は、結果を登録したときに消去されます。
        {kept && (
          <>
            おそくとも、次の日の終わりに消去されます： <DueText date={kept} today={ctx.app.clock.today()} />
          </>
        )}
      </p>
    </>
  );
}

/** One applicant: who, what was sent, and what is to do next. */
export const applicantPage: Page = {
  get: async (ctx) => {
    const of = await applicationTo(ctx);
    const history = await historyOf(ctx.app.db, `application:${of.id}`);
    const waiting = of.state === 'completed';
    const { establishmentId } = of;
    const interviews = await interviewsOf(ctx.app, { kind: 'application', id: of.id }, { establishmentId });
    const pending = interviews.some(({ state }) => state === 'proposed' || state === 'othersAsked');
    const contact = await contactOf(ctx, { kind: 'application', id: of.id }, of, waiting && !pending);
    return html(
      <Frame
        ctx={ctx}
        title={`${of.applicantName} さんの応募`}
        notice={
          doneInterview[ctx.done ?? ''] ??
          (ctx.done === 'registered'
            ? {
                kind: 'done',
                title: '選考結果を登録しました',
                text: '応募書類は消去されました。応募者には、事業所から直接、結果をお知らせください。',
              }
            : undefined)
        }
      >
        <BackLink href="/employer/applicants" text="応募者の一覧に戻る" />
        <h1>{of.applicantName} さんの応募</h1>
        <p>
          <StatusTag status={applicationStatus(of.state)} />
        </p>
        {of.state !== 'cancelled' && (
          <ProgressTracker steps={['受付', '応募完了', '選考', '結果']} current={waiting ? 2 : 4} />
        )}
        {of.state !== 'cancelled' && (
          <Actions>
            {waiting && <ButtonLink href={`/employer/applicants/${of.id}/result`}>選考結果を登録する</ButtonLink>}
            <ContactWays contact={contact} />
          </Actions>
        )}
        {of.state !== 'cancelled' && <ContactClosed contact={contact} />}
        {interviews.length > 0 && (
          <Interviews interviews={interviews} side="employer" lang="ja" now={ctx.app.clock.now()} />
        )}
        <h2>応募者</h2>
        <SummaryList
          rows={[
            { key: '氏名', value: of.applicantName },
            { key: 'フリガナ', value: of.applicant.kana },
            { key: 'メールアドレス', value: of.applicant.email },
            ...contactRows(of.applicant.content as JobseekerContent),
            {
              key: '応募した求人',
              value: <a href={`/postings/${of.postingNumber}`}>{`${of.jobTitle}（${of.postingNumber}）`}</a>,
            },
            ...(of.documentsErasedAt ? [] : [{ key: '志望動機', value: of.motivation }]),
          ]}
        />
        <h2>応募書類</h2>
        <Documents ctx={ctx} of={of} />
        {of.resultAt && (
          <>
            <h2>登録した結果</h2>
            <SummaryList
              rows={[
                { key: '結果', value: <StatusTag status={applicationStatus(of.state)} /> },
                ...(of.termsDiffered === null
                  ? []
                  : [{ key: '求人票と異なる条件', value: of.termsDiffered ? 'あり' : 'なし' }]),
                ...(of.resultNote ? [{ key: 'メモ', value: of.resultNote }] : []),
              ]}
            />
          </>
        )}
        <h2>これまでの経過</h2>
        <Timeline
          items={history.map((item) => ({
            title: EVENTS[item.kind] ?? item.kind,
            who: item.actorKind === 'employer' ? item.actorLabel : undefined,
            at: item.at,
          }))}
        />
      </Frame>,
    );
  },
};

/** T11(3): what goes to the employer with an application besides name and address. */
function contactRows(content: JobseekerContent): readonly SummaryRow[] {
  const named = ['person.name', 'person.kana'];
  return seenRows(content, 'appliedTo', 'ja').flatMap(({ path, label, text }) =>
    named.includes(path) ? [] : [{ key: label, value: text }],
  );
}

/** A document as a download; opening it is recorded. */
export const applicantDocumentPage: Page = {
  get: async (ctx) => {
    const of = await applicationTo(ctx);
    const file = await openDocument(ctx.app, ctx.caller, {
      applicationId: of.id,
      establishmentId: of.establishmentId,
      position: ctx.id('position'),
    });
    if (!file.ok) throw new NotFound();
    return fileReply(new Uint8Array(file.value.bytes), {
      type: file.value.mediaType,
      name: file.value.name,
      disposition: 'attachment',
    });
  },
};

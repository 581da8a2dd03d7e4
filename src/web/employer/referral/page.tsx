import { documentsRetention } from '#areas/applications/index.ts';
import { interviewsOf } from '#areas/interviews/index.ts';
import {
  isPostingOpen,
  mayUseReferral,
  openReferralDocument,
  type Referral,
  type ReferralDocument,
  readReferral,
  referralDocuments,
  registerReferralResult,
} from '#areas/referrals/index.ts';
import { isBefore } from '#kernel/calendar.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { type HistoryItem, historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { fileSize } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { ProgressTracker } from '#web/components/ProgressTracker.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import { Interviews } from '#web/interviews/Interviews.tsx';
import type { Fields, Page, PageContext } from '#web/page.ts';
import { readEntry } from '#web/referral/entry.ts';
import { Letter, letterName, letterPdf } from '#web/referral/letter.tsx';
import { ResultFields } from '#web/referral/ResultFields.tsx';
import { reasonWords, resultWords } from '#web/referral/words.ts';
import { fileReply, found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { ContactClosed, ContactWays, contactOf } from '../applicant/contact.tsx';
import { words as w } from './words.ts';

/** The referral behind the request; 404 when it went to somebody else, or the jobseeker has not applied. */
async function toUs(ctx: PageContext): Promise<Referral> {
  const establishmentId = found(ctx.membership?.establishmentId);
  return found(await readReferral(ctx.app.db, ctx.id('referral'), { establishmentId }));
}

const pathOf = (of: Referral) => `/employer/referrals/${of.id}`;

/** G invalid: what closes letter and result today; empty while the posting is valid. */
function closedBy(ctx: PageContext, of: Referral): readonly Refusal[] {
  const may = mayUseReferral(isPostingOpen(of, ctx.app.clock.today()));
  return may.ok ? [] : may.refusals;
}

function whoDid(item: HistoryItem): string {
  if (item.actorKind === 'staff') return w.office;
  if (item.actorKind === 'employer') return item.actorLabel;
  return item.actorKind === 'system' ? w.system : '';
}

function Registered({ of }: { of: Referral }) {
  const reason = reasonWords(of.state, of.resultReason);
  return (
    <section class="section" aria-labelledby="registered">
      <h2 id="registered">{w.registeredTitle}</h2>
      <SummaryList
        rows={[
          { key: w.resultIs, value: <StatusTag status={`referral:${of.state}`} /> },
          ...(reason ? [{ key: w.reasonIs, value: reason }] : []),
          ...(of.termsDiffered === null ? [] : [{ key: w.termsIs, value: of.termsDiffered ? w.yes : w.no }]),
          ...(of.interviewOn ? [{ key: w.interviewIs, value: <DateText date={of.interviewOn} /> }] : []),
          ...(of.resultNote ? [{ key: w.noteIs, value: of.resultNote }] : []),
        ]}
      />
    </section>
  );
}

/** T11(3): what was sent along with an application on the page; read until the result, and gone then. */
function Documents({
  of,
  documents,
  today,
}: {
  of: Referral;
  documents: readonly ReferralDocument[];
  today: Temporal.PlainDate;
}) {
  if (of.channel !== 'online') return null;
  const kept = of.postingInvalidFrom && documentsRetention(of.postingInvalidFrom).keptThrough;
  return (
    <section class="section stack--tight" aria-labelledby="documents">
      <h2 id="documents">{w.documents}</h2>
      {documents.length === 0 ? (
        <p>{of.documentsErasedAt ? w.documentsGone : w.documentsNone}</p>
      ) : (
        <>
          <ul class="list">
            {documents.map(({ position, name, size }) => (
              <li key={position}>
                <a href={`${pathOf(of)}/documents/${position}`}>{name}</a> <span class="quiet">{fileSize(size)}</span>
              </li>
            ))}
          </ul>
          <p class="quiet">
            {w.documentsDuty}
            {kept && (
              <>
                {w.documentsKept} <DueText date={kept} today={today} />
              </>
            )}
          </p>
        </>
      )}
    </section>
  );
}

const noticeOf = (done: string | undefined): Notice | undefined => {
  const of = done && Object.hasOwn(w.done, done) ? w.done[done as keyof typeof w.done] : undefined;
  return of && { kind: 'done', ...of };
};

/** One referral as its employer sees it: letter, message, what is to do until when; closed with the way on where the posting is over (G invalid). */
export const employerReferralPage: Page = {
  get: async (ctx) => {
    const of = await toUs(ctx);
    const history = await historyOf(ctx.app.db, `referral:${of.id}`);
    const documents = await referralDocuments(ctx.app.db, of.id);
    const today = ctx.app.clock.today();
    const closed = closedBy(ctx, of);
    const waiting = of.state === 'referred';
    const interviews = await interviewsOf(
      ctx.app,
      { kind: 'referral', id: of.id },
      { establishmentId: of.establishmentId },
    );
    const pending = interviews.some(({ state }) => state === 'proposed' || state === 'othersAsked');
    const open = closed.length === 0;
    const contact = await contactOf(ctx, { kind: 'referral', id: of.id }, of, waiting && open && !pending);
    return html(
      <Frame ctx={ctx} title={w.title(of.applicantName)} notice={noticeOf(ctx.done)}>
        <div class="stack">
          <BackLink href="/employer/applicants" text={w.back} />
          <h1>{w.title(of.applicantName)}</h1>
          <p>
            <StatusTag status={`referral:${of.state}`} />
          </p>
          {of.state !== 'cancelled' && <ProgressTracker steps={w.steps} current={waiting ? 1 : 3} />}
          {!open && <RefusalBox refusals={closed.map((each) => sayRefusal(each, 'ja'))} />}
          {of.state !== 'cancelled' && (
            <Actions>
              {waiting && open && <ButtonLink href={`${pathOf(of)}/result`}>{w.result}</ButtonLink>}
              {open && (
                <ButtonLink kind="secondary" href={`${pathOf(of)}/letter`}>
                  {w.letter}
                </ButtonLink>
              )}
              <ContactWays contact={contact} />
            </Actions>
          )}
          {of.state !== 'cancelled' && <ContactClosed contact={contact} />}
          {interviews.length > 0 && (
            <Interviews interviews={interviews} side="employer" lang="ja" now={ctx.app.clock.now()} />
          )}
          <SummaryList
            rows={[
              { key: w.facts.job, value: `${of.jobTitle}（${of.postingNumber}）` },
              { key: w.facts.office, value: of.officeName ?? of.officeCode },
              ...(of.staffName ? [{ key: w.facts.by, value: of.staffName }] : []),
              ...(of.referredOn ? [{ key: w.facts.referredOn, value: <DateText date={of.referredOn} /> }] : []),
              ...(waiting && of.overdueFrom && of.remindOn
                ? [
                    {
                      key: isBefore(today, of.remindOn) ? w.facts.remind : w.facts.reminded,
                      value: <DateText date={of.remindOn} />,
                    },
                    {
                      key: w.facts.due,
                      value: <DueText date={of.overdueFrom.subtract({ days: 1 })} today={today} />,
                    },
                  ]
                : []),
            ]}
          />
          {waiting && open && (
            <>
              <p>{w.dueText}</p>
              <p class="quiet">{w.early}</p>
            </>
          )}
          {of.message && open && (
            <section class="section" aria-labelledby="message">
              <h2 id="message">{w.message}</h2>
              <p class="multiline">{of.message}</p>
            </section>
          )}
          <Documents of={of} documents={documents} today={today} />
          {of.resultAt && <Registered of={of} />}
          <section class="section" aria-labelledby="history">
            <h2 id="history">{w.history}</h2>
            <Timeline
              items={history.flatMap((item) => {
                const title = w.events[item.kind];
                return title ? [{ title, who: whoDid(item), at: item.at }] : [];
              })}
            />
          </section>
        </div>
      </Frame>,
    );
  },
};

function closedPage(ctx: PageContext, of: Referral, title: string, refusals: readonly Refusal[]) {
  return html(
    <Frame ctx={ctx} title={title}>
      <div class="stack">
        <BackLink href={pathOf(of)} />
        <h1>{title}</h1>
        <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />
      </div>
    </Frame>,
    409,
  );
}

/** The 紹介状 on a page that prints; not there for a cancelled one, closed when the posting is over (G invalid). */
export const employerLetterPage: Page = {
  get: async (ctx) => {
    const of = await toUs(ctx);
    found(of.state === 'cancelled' ? undefined : of);
    const closed = closedBy(ctx, of);
    if (closed.length > 0) return closedPage(ctx, of, w.letterTitle, closed);
    return html(
      <Frame ctx={ctx} title={`${w.letterTitle} ${of.applicantName} さん`}>
        <div class="stack">
          <BackLink href={pathOf(of)} />
          <h1>{w.letterTitle}</h1>
          <PrintLink href={`${pathOf(of)}/letter.pdf`} text={w.pdf} />
          <Letter of={of} />
        </div>
      </Frame>,
    );
  },
};

export const employerLetterPdfPage: Page = {
  get: async (ctx) => {
    const of = await toUs(ctx);
    found(of.state === 'cancelled' ? undefined : of);
    const closed = closedBy(ctx, of);
    if (closed.length > 0) return closedPage(ctx, of, w.letterTitle, closed);
    const bytes = new Uint8Array(await letterPdf(of));
    return fileReply(bytes, { type: 'application/pdf', name: letterName(of), disposition: 'inline' });
  },
};

/** A document as a download; opening it is recorded (T11(3)). */
export const employerReferralDocumentPage: Page = {
  get: async (ctx) => {
    const { id: referralId, establishmentId } = await toUs(ctx);
    const position = ctx.id('position');
    const file = await openReferralDocument(ctx.app, ctx.caller, { referralId, establishmentId, position });
    if (!file.ok) throw new NotFound();
    const { bytes, mediaType, name } = file.value;
    return fileReply(new Uint8Array(bytes), { type: mediaType, name, disposition: 'attachment' });
  },
};

interface View {
  readonly fields: Fields;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

function form(ctx: PageContext, of: Referral, { fields, errors, refusals = [] }: View, status = 200): Response {
  return html(
    <Frame ctx={ctx} title={`${w.resultTitle} ${of.applicantName} さん`} errors={errors}>
      <div class="stack">
        <BackLink href={pathOf(of)} />
        <h1>{w.resultTitle}</h1>
        <p>
          {of.applicantName} さん　{of.jobTitle}（{of.postingNumber}）
        </p>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        <Form>
          <ResultFields fields={fields} errors={errors} />
          <p>{w.resultLead}</p>
          <Actions>
            <Button>{w.submit}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    status,
  );
}

/** Registers how a referral ended (T11(1)), while the posting is valid (G invalid). */
export const employerResultPage: Page = {
  get: async (ctx) => {
    const of = await toUs(ctx);
    const closed = closedBy(ctx, of);
    return closed.length > 0 ? closedPage(ctx, of, w.resultTitle, closed) : form(ctx, of, { fields: ctx.parked ?? {} });
  },
  post: async (ctx, { fields }) => {
    const of = await toUs(ctx);
    const { entry, errors } = readEntry(fields);
    if (!entry) return form(ctx, of, { fields, errors: [{ field: 'result', message: resultWords.choose }] }, 422);
    if (errors.length > 0) return form(ctx, of, { fields, errors }, 422);
    const done = await registerReferralResult(ctx.app, ctx.caller, {
      referralId: of.id,
      by: { establishmentId: of.establishmentId },
      ...entry,
    });
    if (done.ok) return seeOther(pathOf(of), 'registered');
    const refusals = done.refusals.filter((each) => !each.field);
    return form(ctx, of, { fields, errors: formErrorsOf(done.refusals, 'ja'), refusals }, 422);
  },
};

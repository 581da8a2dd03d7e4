import { recordView } from '#areas/offices/index.ts';
import {
  isPostingOpen,
  type Referral,
  readReferral,
  registerReferralResult,
  takeBackReferral,
} from '#areas/referrals/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList, type SummaryRow } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Fields, Page, PageContext } from '#web/page.ts';
import { readEntry } from '#web/referral/entry.ts';
import { Letter, letterName, letterPdf } from '#web/referral/letter.tsx';
import { ResultFields } from '#web/referral/ResultFields.tsx';
import { termsOf } from '#web/referral/terms.ts';
import { reasonWords, resultWords } from '#web/referral/words.ts';
import { fileReply, found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { referralStatus } from '#web/words/status-of.ts';
import { eventWords, whoDid } from '../history-words.ts';
import { declineWords, words as w } from './words.ts';

/** The referral behind the request; 404 when another office made it. Looking at it is recorded (P5). */
async function ours(ctx: PageContext): Promise<Referral> {
  const officeCode = found(ctx.membership?.officeCode);
  const of = found(await readReferral(ctx.app.db, ctx.id('referral'), { officeCode }));
  if (ctx.request.method === 'GET')
    await recordView(ctx.app, ctx.caller, [`jobseeker:${of.jobseekerId}`], { reason: 'referral', part: 'referrals' });
  return of;
}

const crumbs = (of: Referral) => [
  { href: '/office/referrals', text: w.title },
  { href: `/office/referrals/${of.id}`, text: w.record(of.applicantName) },
];

function noticeOf(done: string | undefined): Notice | undefined {
  return done && Object.hasOwn(w.done, done) ? { kind: 'done', ...w.done[done as keyof typeof w.done] } : undefined;
}

function answered(of: Referral): readonly SummaryRow[] {
  if (of.state !== 'declined') return [];
  return [
    { key: w.declined, value: declineWords[of.declineReason ?? ''] },
    ...(of.declineNote ? [{ key: w.declineNote, value: of.declineNote }] : []),
  ];
}

function resulted(of: Referral): readonly SummaryRow[] {
  if (!of.resultAt) return [];
  const reason = reasonWords(of.state, of.resultReason);
  return [
    { key: w.resultIs, value: <StatusTag status={`referral:${of.state}`} /> },
    ...(reason ? [{ key: w.reasonIs, value: reason }] : []),
    ...(of.termsDiffered === null ? [] : [{ key: w.termsIs, value: of.termsDiffered ? w.yes : w.no }]),
    ...(of.interviewOn ? [{ key: w.interviewIs, value: <DateText date={of.interviewOn} /> }] : []),
    ...(of.resultNote ? [{ key: w.noteIs, value: of.resultNote }] : []),
  ];
}

function facts(of: Referral, today: Temporal.PlainDate): readonly SummaryRow[] {
  return [
    {
      key: w.person,
      value: (
        <a href={`/office/jobseekers/${of.jobseekerNumber}`}>
          {of.applicantName}（{of.jobseekerNumber}）
        </a>
      ),
    },
    { key: w.job, value: `${of.jobTitle}（${of.postingNumber}）` },
    { key: w.employer, value: of.employerName },
    { key: w.channelIs, value: w[of.channel] },
    { key: w.by, value: of.staffName },
    { key: w.offeredAt, value: <MomentText instant={of.offeredAt} /> },
    { key: w.explicit, value: of.channel === 'online' ? w.explicitText : w.explicitCounter },
    { key: w.messageIs, value: of.message ?? w.noMessage },
    ...(of.referredOn ? [{ key: w.referredIs, value: <DateText date={of.referredOn} /> }] : []),
    ...(of.state === 'referred' && of.remindOn && of.overdueFrom
      ? [
          { key: w.remind, value: <DateText date={of.remindOn} /> },
          { key: w.overdue, value: <DueText date={of.overdueFrom.subtract({ days: 1 })} today={today} /> },
        ]
      : []),
    ...answered(of),
    ...resulted(of),
  ];
}

async function show(ctx: PageContext, of: Referral, refusals: readonly Refusal[] = []): Promise<Response> {
  const { db, clock } = ctx.app;
  const today = clock.today();
  const [history, terms] = await Promise.all([historyOf(db, `referral:${of.id}`), termsOf(db, of, 'ja')]);
  return html(
    <Frame
      ctx={ctx}
      title={w.record(of.applicantName)}
      notice={refusals.length > 0 ? undefined : noticeOf(ctx.done)}
      crumbs={[{ href: '/office/referrals', text: w.title }, { text: w.record(of.applicantName) }]}
    >
      <div class="stack">
        <h1>{w.record(of.applicantName)}</h1>
        <p>
          <StatusTag status={referralStatus(of.state, isPostingOpen(of, today))} />
        </p>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        {of.referredOn && (
          <Actions>
            <ButtonLink href={`/office/referrals/${of.id}/letter`}>{w.letter}</ButtonLink>
          </Actions>
        )}
        <SummaryList rows={facts(of, today)} />
        {of.state === 'offered' && (
          <section class="section stack">
            <p>{w.takeBackLead}</p>
            <Form>
              <Button kind="secondary" name="act" value="take-back">
                {w.takeBack}
              </Button>
            </Form>
          </section>
        )}
        {of.state === 'referred' && (
          <section class="section stack">
            <p>{w.resultLead}</p>
            <p>
              <ButtonLink kind="secondary" href={`/office/referrals/${of.id}/result`}>
                {w.resultTitle}
              </ButtonLink>
            </p>
          </section>
        )}
        <section class="section" aria-labelledby="history">
          <h2 id="history">{w.history}</h2>
          <Timeline
            items={history.flatMap((entry) => {
              const title = eventWords[entry.kind];
              return title ? [{ title, who: whoDid(entry), at: entry.at }] : [];
            })}
          />
        </section>
        {terms.length > 0 && <FieldSummary sections={terms} />}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** The record of a referral; what was sent and not answered can be taken back. */
export const officeReferralPage: Page = {
  get: async (ctx) => show(ctx, await ours(ctx)),
  post: async (ctx) => {
    const of = await ours(ctx);
    const done = await takeBackReferral(ctx.app, ctx.caller, { referralId: of.id, officeCode: of.officeCode });
    return done.ok ? seeOther(`/office/referrals/${of.id}`, 'takenBack') : show(ctx, of, done.refusals);
  },
};

/** The 紹介状 that staff print and hand over. */
export const officeLetterPage: Page = {
  get: async (ctx) => {
    const of = await ours(ctx);
    if (!of.referredOn) throw new NotFound();
    return html(
      <Frame ctx={ctx} title={w.letterTitle} crumbs={[...crumbs(of), { text: w.letterTitle }]}>
        <div class="stack">
          <h1>{w.letterTitle}</h1>
          <PrintLink href={`/office/referrals/${of.id}/letter.pdf`} text={w.pdf} />
          <Letter of={of} />
        </div>
      </Frame>,
    );
  },
};

export const officeLetterPdfPage: Page = {
  get: async (ctx) => {
    const of = await ours(ctx);
    if (!of.referredOn) throw new NotFound();
    const bytes = new Uint8Array(await letterPdf(of));
    return fileReply(bytes, { type: 'application/pdf', name: letterName(of), disposition: 'inline' });
  },
};

interface Entry {
  readonly fields: Fields;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

function form(ctx: PageContext, of: Referral, { fields, errors, refusals = [] }: Entry, status = 200): Response {
  return html(
    <Frame ctx={ctx} title={w.resultTitle} errors={errors} crumbs={[...crumbs(of), { text: w.resultTitle }]}>
      <div class="stack">
        <h1>{w.resultTitle}</h1>
        <p>
          {of.applicantName} さん　{of.jobTitle}（{of.postingNumber}）　{of.employerName}
        </p>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        <Form>
          <ResultFields fields={fields} errors={errors} />
          <Actions>
            <Button>{w.registerResult}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    status,
  );
}

/** The office registers a result that the employer told it (G invalid). */
export const officeResultPage: Page = {
  get: async (ctx) => form(ctx, await ours(ctx), { fields: ctx.parked ?? {} }),
  post: async (ctx, { fields }) => {
    const of = await ours(ctx);
    const { entry, errors } = readEntry(fields);
    if (!entry) return form(ctx, of, { fields, errors: [{ field: 'result', message: resultWords.choose }] }, 422);
    if (errors.length > 0) return form(ctx, of, { fields, errors }, 422);
    const done = await registerReferralResult(ctx.app, ctx.caller, {
      referralId: of.id,
      by: { officeCode: of.officeCode },
      ...entry,
    });
    if (done.ok) return seeOther(`/office/referrals/${of.id}`, 'registered');
    const refusals = done.refusals.filter((each) => !each.field);
    return form(ctx, of, { fields, errors: formErrorsOf(done.refusals, 'ja'), refusals }, 422);
  },
};

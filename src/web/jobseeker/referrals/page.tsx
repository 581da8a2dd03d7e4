import { documentsRetention, mayCancel } from '#areas/applications/index.ts';
import { interviewsOf } from '#areas/interviews/index.ts';
import { isPostingOpen, type Referral, type ReferralDocument, referralDocuments } from '#areas/referrals/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { type HistoryItem, historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { Countdown } from '#web/components/Countdown.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { FieldSummary } from '#web/components/FieldSummary.tsx';
import { dateWords, momentWords } from '#web/components/format.ts';
import { PrintLink } from '#web/components/PrintLink.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import { Interviews } from '#web/interviews/Interviews.tsx';
import { words as interviewWords } from '#web/interviews/words.ts';
import { endedByResult, Hired } from '#web/jobseeker/hired/Hired.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { Letter, letterName, letterPdf } from '#web/referral/letter.tsx';
import { termsOf } from '#web/referral/terms.ts';
import { fileReply, html, NotFound } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { referralStatus } from '#web/words/status-of.ts';
import { againstTakingUp, myReferral, pathOf } from './mine.ts';
import { words } from './words.ts';

function whoDid(item: HistoryItem, lang: Lang): string {
  const w = words[lang];
  if (item.actorKind === 'jobseeker') return w.you;
  if (item.actorKind === 'staff') return w.office;
  return item.actorKind === 'employer' ? w.employer : w.system;
}

/** What was sent waits for the answer: apply or not. */
function Choice({ ctx, of, against }: { ctx: PageContext; of: Referral; against: readonly Refusal[] }) {
  const w = words[ctx.lang];
  if (!isPostingOpen(of, ctx.app.clock.today())) return <p>{w.over}</p>;
  return (
    <section class="section stack" aria-labelledby="choose">
      <h2 id="choose">{w.choose}</h2>
      {against.length > 0 ? (
        <RefusalBox title={w.cannotApply} refusals={against.map((each) => sayRefusal(each, ctx.lang))} />
      ) : (
        <p class="quiet">{w.applyHint}</p>
      )}
      <p class="quiet">{w.declineHint}</p>
      <Actions>
        {against.length === 0 && <ButtonLink href={`${pathOf(of)}/apply`}>{w.apply}</ButtonLink>}
        <ButtonLink kind="secondary" href={`${pathOf(of)}/decline`}>
          {w.decline}
        </ButtonLink>
      </Actions>
    </section>
  );
}

/** What was sent along with an application on the page (T11(3)). */
function sentAlong(of: Referral, documents: readonly ReferralDocument[], lang: Lang) {
  const w = words[lang];
  if (of.channel !== 'online' || !of.referredOn) return [];
  const names = documents.map(({ name }) => name).join('\n');
  return [{ key: w.documents, value: names || (of.documentsErasedAt ? w.documentsGone : w.documentsNone) }];
}

/** Referred: the letter, what comes next, and until when it can be cancelled (T11(4)). */
function Next({ ctx, of, documents }: { ctx: PageContext; of: Referral; documents: readonly ReferralDocument[] }) {
  const w = words[ctx.lang];
  const kept = documents.length > 0 && of.postingInvalidFrom && documentsRetention(of.postingInvalidFrom).keptThrough;
  const online = of.channel === 'online';
  const cancellable = online && mayCancel(of.referredAt, ctx.app.clock.now()).ok;
  return (
    <section class="section stack" aria-labelledby="next">
      <h2 id="next">{w.next}</h2>
      <p>{w.nextText}</p>
      {!online && <p>{w.nextCounter}</p>}
      <p>{w.resultText}</p>
      {kept && <p>{w.documentsKept(dateWords(kept, ctx.lang))}</p>}
      {cancellable && of.cancellableUntil && (
        <>
          <p>
            {w.cancelBy} <Countdown until={of.cancellableUntil} />
          </p>
          <p>
            <ButtonLink kind="secondary" href={`${pathOf(of)}/cancel`}>
              {w.cancel}
            </ButtonLink>
          </p>
        </>
      )}
      {!cancellable && <p>{online ? w.cancelOver : w.cancelCounter}</p>}
    </section>
  );
}

/** What the office sent, with the notice that this is 求人条件の明示 (T7(3)); answered here, later with the letter and what comes. */
export const referralPage: Page = {
  get: async (ctx) => {
    const { lang } = ctx;
    const w = words[lang];
    const of = await myReferral(ctx);
    const { db, clock } = ctx.app;
    const today = clock.today();
    const [history, terms, interviews, documents] = await Promise.all([
      historyOf(db, `referral:${of.id}`),
      termsOf(db, of, lang),
      interviewsOf(ctx.app, { kind: 'referral', id: of.id }, { jobseekerId: of.jobseekerId }),
      referralDocuments(db, of.id),
    ]);
    const hiredOn = await endedByResult(ctx, of);
    const answered = ctx.done && interviewWords[lang].done[ctx.done];
    const done =
      ctx.done && Object.hasOwn(w.done, ctx.done)
        ? w.done[ctx.done as keyof typeof w.done]
        : answered
          ? { title: answered }
          : undefined;
    return html(
      <Frame ctx={ctx} title={`${w.detail}: ${of.jobTitle}`} notice={done && { kind: 'done', ...done }}>
        <div class="stack">
          <BackLink href="/jobseeker/referrals" text={w.back} />
          <h1>
            {w.detail}: {of.jobTitle}
          </h1>
          <p>
            <StatusTag status={referralStatus(of.state, isPostingOpen(of, today))} />
          </p>
          <SummaryList
            rows={[
              { key: w.facts.employer, value: of.employerName },
              { key: w.facts.job, value: of.jobTitle },
              { key: w.facts.number, value: of.postingNumber },
              ...(of.validThrough
                ? [
                    {
                      key: w.facts.through,
                      value:
                        of.state === 'offered' ? (
                          <DueText date={of.validThrough} today={today} />
                        ) : (
                          <DateText date={of.validThrough} />
                        ),
                    },
                  ]
                : []),
              { key: w.facts.office, value: of.officeName ?? of.officeCode },
              ...(of.staffName ? [{ key: w.facts.by, value: of.staffName }] : []),
              of.referredOn
                ? { key: w.facts.referred, value: <DateText date={of.referredOn} /> }
                : { key: w.facts.sent, value: <MomentText instant={of.offeredAt} /> },
              ...sentAlong(of, documents, lang),
            ]}
          />
          {of.state === 'offered' && <Choice ctx={ctx} of={of} against={await againstTakingUp(ctx, of)} />}
          {of.channel === 'online' && (
            <section class="section stack--tight" aria-labelledby="explicit">
              <h2 id="explicit">{w.explicitTitle}</h2>
              <p>{w.explicit(momentWords(of.offeredAt, lang))}</p>
              <p>
                <ClauseLink rule="T7(3)" text={w.clause} />
              </p>
            </section>
          )}
          {of.state === 'takenBack' && <p>{w.takenBack}</p>}
          {of.referredOn && of.state !== 'cancelled' && (
            <Actions>
              <ButtonLink kind={of.state === 'referred' ? 'primary' : 'secondary'} href={`${pathOf(of)}/letter`}>
                {w.letter}
              </ButtonLink>
              {isPostingOpen(of, today) && (
                <ButtonLink kind="secondary" href={`/jobseeker/messages/new?referral=${of.id}`}>
                  {w.write}
                </ButtonLink>
              )}
            </Actions>
          )}
          {interviews.length > 0 && (
            <Interviews interviews={interviews} side="jobseeker" lang={lang} now={ctx.app.clock.now()} />
          )}
          {of.state === 'referred' && <Next ctx={ctx} of={of} documents={documents} />}
          {hiredOn && <Hired lang={lang} on={hiredOn} />}
          <section class="section" aria-labelledby="history">
            <h2 id="history">{w.history}</h2>
            <Timeline
              items={history.flatMap((item) => {
                const title = w.events[item.kind];
                return title ? [{ title, who: whoDid(item, lang), at: item.at }] : [];
              })}
            />
          </section>
          {isPostingOpen(of, today) && (
            <p>
              <a href={`/postings/${of.postingNumber}`}>{w.seePosting}</a>
            </p>
          )}
          {of.channel === 'counter' && <p>{w.termsCounter}</p>}
          {terms.length > 0 && (
            <>
              <p class="quiet">{w.termsTitle}</p>
              <FieldSummary sections={terms} />
            </>
          )}
        </div>
      </Frame>,
    );
  },
};

/** The 紹介状, for the person to keep, print and bring. */
export const letterPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const of = await myReferral(ctx);
    if (!of.referredOn || of.state === 'cancelled') throw new NotFound();
    return html(
      <Frame ctx={ctx} title={`${w.letterTitle}: ${of.jobTitle}`}>
        <div class="stack">
          <BackLink href={pathOf(of)} />
          <h1>{w.letterTitle}</h1>
          <p class="no-print">{w.letterLead}</p>
          <PrintLink href={`${pathOf(of)}/letter.pdf`} text={w.pdf} />
          <Letter of={of} />
        </div>
      </Frame>,
    );
  },
};

export const letterPdfPage: Page = {
  get: async (ctx) => {
    const of = await myReferral(ctx);
    if (!of.referredOn || of.state === 'cancelled') throw new NotFound();
    const bytes = new Uint8Array(await letterPdf(of));
    return fileReply(bytes, { type: 'application/pdf', name: letterName(of), disposition: 'inline' });
  },
};

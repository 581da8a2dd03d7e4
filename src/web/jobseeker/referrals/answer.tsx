import { type DraftFile, mayCancel, readDraft, saveDraft } from '#areas/applications/index.ts';
import { type LibraryDocument, libraryOf } from '#areas/library/index.ts';
import {
  cancelReferral,
  declineReasons,
  declineReferral,
  mostDeclineCharacters,
  type Referral,
  takeUpReferral,
} from '#areas/referrals/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { InterruptionCard } from '#web/components/InterruptionCard.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { DocumentFields, postedDocuments } from '../apply/documents.tsx';
import { againstTakingUp, myReferral, pathOf, wrongState } from './mine.ts';
import { words } from './words.ts';

function refused(ctx: PageContext, of: Referral, title: string, refusals: readonly Refusal[], status = 200): Response {
  return html(
    <Frame ctx={ctx} title={`${title}: ${of.jobTitle}`}>
      <div class="stack">
        <BackLink href={pathOf(of)} />
        <h1>{title}</h1>
        <RefusalBox refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />
      </div>
    </Frame>,
    status,
  );
}

const answeredAlready = (of: Referral): readonly Refusal[] => (of.state === 'offered' ? [] : [wrongState(of)]);

function ask(
  ctx: PageContext,
  of: Referral,
  card: { title: string; confirm: string; keep: string; facts: readonly string[] },
): Response {
  return html(
    <Frame ctx={ctx} title={`${card.confirm}: ${of.jobTitle}`}>
      <InterruptionCard title={card.title} confirm={card.confirm} back={{ href: pathOf(of), text: card.keep }}>
        <p>
          {of.jobTitle}（{of.postingNumber}）<br />
          {of.employerName}
        </p>
        <ul>
          {card.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </InterruptionCard>
    </Frame>,
  );
}

function takeUpForm(
  ctx: PageContext,
  of: Referral,
  view: {
    readonly files: readonly DraftFile[];
    readonly library: readonly LibraryDocument[];
    readonly errors?: readonly FormError[];
  },
): Response {
  const w = words[ctx.lang];
  const { files, library, errors = [] } = view;
  return html(
    <Frame
      ctx={ctx}
      title={`${w.applyConfirm}: ${of.jobTitle}`}
      errors={errors}
      notice={
        ctx.done && Object.hasOwn(w.files, ctx.done) ? { kind: 'done', title: w.files[ctx.done as 'taken'] } : undefined
      }
    >
      <div class="stack">
        <BackLink href={pathOf(of)} text={w.keep} />
        <h1>{w.applyTitle}</h1>
        <p>
          {of.jobTitle}（{of.postingNumber}）<br />
          {of.employerName}
        </p>
        <ul class="list">
          {w.applyFacts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <Form multipart>
          <DocumentFields lang={ctx.lang} files={files} library={library} errors={errors} />
          <p class="quiet">{w.documentsText}</p>
          <Actions>
            <Button name="action" value="apply">
              {w.applyConfirm}
            </Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

async function prepared(ctx: PageContext, of: Referral) {
  const userId = found(ctx.user).id;
  const { files } = await readDraft(ctx.app.db, userId, { referralId: of.id });
  return { userId, files, library: await libraryOf(ctx.app.db, of.jobseekerId) };
}

/** The last look before one applies with a referral (T11(1)), with the documents that go along (T11(3)). */
export const takeUpPage: Page = {
  get: async (ctx) => {
    const of = await myReferral(ctx);
    const against = await againstTakingUp(ctx, of);
    if (against.length > 0) return refused(ctx, of, words[ctx.lang].apply, against);
    return takeUpForm(ctx, of, await prepared(ctx, of));
  },
  post: async (ctx, form) => {
    const of = await myReferral(ctx);
    const against = await againstTakingUp(ctx, of);
    if (against.length > 0) return refused(ctx, of, words[ctx.lang].apply, against, 422);
    const { userId, files: kept } = await prepared(ctx, of);
    const posted = await postedDocuments(ctx, form, { jobseekerId: of.jobseekerId, kept });
    const remove = form.text('remove');
    if (posted.add.length > 0 || remove)
      await saveDraft(
        ctx.app,
        userId,
        { referralId: of.id },
        { motivation: '', add: posted.add, ...(remove && { remove }) },
      );
    if (posted.errors.length > 0) return takeUpForm(ctx, of, { ...(await prepared(ctx, of)), errors: posted.errors });
    if (remove) return seeOther(`${pathOf(of)}/apply`, 'removed');
    if (['upload', 'attach'].includes(form.text('action'))) return seeOther(`${pathOf(of)}/apply`, 'taken');
    const mine = { referralId: of.id, jobseekerId: of.jobseekerId };
    const done = await takeUpReferral(ctx.app, ctx.caller, mine);
    return done.ok ? seeOther(pathOf(of), 'applied') : refused(ctx, of, words[ctx.lang].apply, done.refusals, 422);
  },
};

interface View {
  readonly reason: string;
  readonly note: string;
  readonly errors?: readonly FormError[];
}

function declineForm(ctx: PageContext, of: Referral, view: View, status = 200): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={`${w.declineTitle}: ${of.jobTitle}`} errors={view.errors}>
      <div class="stack">
        <BackLink href={pathOf(of)} />
        <h1>{w.declineTitle}</h1>
        <p>
          {of.jobTitle}（{of.postingNumber}）
        </p>
        <p>{w.declineLead}</p>
        <Form>
          <Radios
            name="reason"
            label={w.reason}
            requirement="required"
            value={view.reason}
            options={declineReasons.map((value) => ({ value, label: w.reasons[value] }))}
            errors={view.errors}
          />
          <TextArea
            name="note"
            label={w.note}
            requirement="optional"
            limit={mostDeclineCharacters}
            rows={3}
            value={view.note}
            errors={view.errors}
          />
          <Actions>
            <Button>{w.declineConfirm}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    status,
  );
}

/** Answers that one does not apply, with the reason for the office. */
export const declinePage: Page = {
  get: async (ctx) => {
    const of = await myReferral(ctx);
    const against = answeredAlready(of);
    if (against.length > 0) return refused(ctx, of, words[ctx.lang].decline, against);
    const parked = (name: string) => (typeof ctx.parked?.[name] === 'string' ? ctx.parked[name] : '');
    return declineForm(ctx, of, { reason: parked('reason'), note: parked('note') });
  },
  post: async (ctx, form) => {
    const of = await myReferral(ctx);
    const view = { reason: form.text('reason'), note: form.text('note') };
    const mine = { referralId: of.id, jobseekerId: of.jobseekerId };
    const done = await declineReferral(ctx.app, ctx.caller, { ...mine, ...view });
    if (done.ok) return seeOther(pathOf(of), 'declined');
    const errors = formErrorsOf(done.refusals, ctx.lang);
    if (errors.length > 0) return declineForm(ctx, of, { ...view, errors }, 422);
    return refused(ctx, of, words[ctx.lang].decline, done.refusals, 422);
  },
};

/** The last question before an application with a referral is cancelled (T11(4)). */
export const cancelReferralPage: Page = {
  get: async (ctx) => {
    const w = words[ctx.lang];
    const of = await myReferral(ctx);
    if (of.channel === 'counter') return refused(ctx, of, w.cancel, [{ rule: 'T11(4)', code: 'referred-at-counter' }]);
    if (of.state !== 'referred')
      return refused(ctx, of, w.cancel, [
        { rule: 'T11(4)', code: 'wrong-state', data: { move: 'cancel', state: of.state } },
      ]);
    const may = mayCancel(of.referredAt, ctx.app.clock.now());
    if (!may.ok) return refused(ctx, of, w.cancel, may.refusals);
    return ask(ctx, of, { title: w.cancelTitle, confirm: w.cancel, keep: w.cancelKeep, facts: w.cancelFacts });
  },
  post: async (ctx) => {
    const of = await myReferral(ctx);
    const done = await cancelReferral(ctx.app, ctx.caller, { referralId: of.id, jobseekerId: of.jobseekerId });
    return done.ok ? seeOther(pathOf(of), 'cancelled') : refused(ctx, of, words[ctx.lang].cancel, done.refusals, 422);
  },
};

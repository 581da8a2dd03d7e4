import { recordView } from '#areas/offices/index.ts';
import { mayRefer, mostMessageCharacters, type ReferralCase, refer, referralCase } from '#areas/referrals/index.ts';
import { parseJobseekerNumber, parsePostingNumber } from '#kernel/numbers.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words as w } from './words.ts';

interface Typed {
  readonly jobseeker: string;
  readonly posting: string;
  readonly channel: string;
  readonly message: string;
}

interface View {
  readonly typed: Typed;
  readonly found?: ReferralCase | undefined;
  readonly errors?: readonly FormError[] | undefined;
  readonly refusals?: readonly Refusal[] | undefined;
}

/** Looks both numbers up: what is wrong with them, or the case. */
async function look(
  ctx: PageContext,
  typed: Pick<Typed, 'jobseeker' | 'posting'>,
): Promise<{ found?: ReferralCase; errors: readonly FormError[]; numbers?: { jobseeker: string; posting: string } }> {
  const jobseeker = parseJobseekerNumber(typed.jobseeker);
  const posting = parsePostingNumber(typed.posting);
  const errors: FormError[] = [];
  if (!jobseeker.ok) errors.push({ field: 'jobseeker', message: w.badJobseeker });
  if (!posting.ok) errors.push({ field: 'posting', message: w.badPosting });
  if (!jobseeker.ok || !posting.ok) return { errors };
  const numbers = { jobseeker: jobseeker.value, posting: posting.value };
  const asked = { jobseekerNumber: numbers.jobseeker, postingNumber: numbers.posting };
  const answer = await referralCase(ctx.app.db, asked, ctx.app.clock.today());
  const unknown = (code: string, field: string) => formErrorsOf([{ rule: 'T11(1)', code, field }], 'ja');
  if (answer === 'no-posting') return { errors: unknown('referral-posting-unknown', 'posting') };
  if (answer === 'no-jobseeker' || answer.jobseeker.officeCode !== found(ctx.membership?.officeCode))
    return { errors: unknown('referral-jobseeker-unknown', 'jobseeker') };
  // Staff see who it is and how the registration stands: a look like any other (P5).
  await recordView(ctx.app, ctx.caller, [`jobseeker:${answer.jobseeker.id}`], {
    reason: 'referral',
    part: 'referrals',
  });
  return { found: answer, errors: [], numbers };
}

function Numbers({ typed, errors, again }: { typed: Typed; errors: readonly FormError[]; again: boolean }) {
  return (
    <form class="form" method="get" action="/office/referrals/new" noValidate>
      <TextInput name="jobseeker" label={w.jobseeker} hint={w.jobseekerHint} value={typed.jobseeker} errors={errors} />
      <TextInput name="posting" label={w.posting} hint={w.postingHint} value={typed.posting} errors={errors} />
      <Button kind={again ? 'secondary' : 'primary'}>{again ? w.again : w.look}</Button>
    </form>
  );
}

function checksOf({ facts, notes, posting }: ReferralCase): readonly string[] {
  return [
    ...(facts.posting.valid && facts.jobseeker.registrationValid ? [w.check.fine] : []),
    facts.jobseeker.hasPage ? w.check.online : w.check.counterOnly,
    posting.employerHasPage ? w.check.employerPage : w.check.noEmployerPage,
    ...(notes.appliedThemselves ? [w.check.applied] : []),
    ...(notes.referredBefore ? [w.check.referredBefore] : []),
    ...(notes.declinedBefore ? [w.check.declinedBefore] : []),
    ...(notes.noShowRestricted ? [w.check.noShow] : []),
    ...(posting.disabledOnly ? [w.check.disabledOnly] : []),
  ];
}

function Case({ ctx, view, of }: { ctx: PageContext; view: View; of: ReferralCase }) {
  const today = ctx.app.clock.today();
  const { posting, jobseeker, facts } = of;
  const counter = mayRefer(facts, 'counter');
  const online = mayRefer(facts, 'online');
  const refusals = view.refusals?.length ? view.refusals : counter.ok ? [] : counter.refusals;
  return (
    <>
      <section class="section" aria-labelledby="facts">
        <h2 id="facts">{w.facts}</h2>
        <SummaryList
          rows={[
            {
              key: w.person,
              value: (
                <a href={`/office/jobseekers/${jobseeker.number}`}>
                  {jobseeker.name}（{jobseeker.number}）
                </a>
              ),
            },
            {
              key: w.personThrough,
              value: jobseeker.validThrough ? <DueText date={jobseeker.validThrough} today={today} /> : w.noExpiry,
            },
            { key: w.job, value: `${posting.title}（${posting.number}）` },
            { key: w.employer, value: posting.employerName },
            { key: w.jobThrough, value: posting.validThrough && <DateText date={posting.validThrough} /> },
          ]}
        />
      </section>
      <section class="section" aria-labelledby="checks">
        <h2 id="checks">{w.checks}</h2>
        <ul class="list">
          {checksOf(of).map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      {refusals.length > 0 && <RefusalBox title={w.cannot} refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
      {counter.ok && (
        <Form action="/office/referrals/new">
          <input type="hidden" name="jobseeker" value={jobseeker.number} />
          <input type="hidden" name="posting" value={posting.number} />
          <Radios
            name="channel"
            label={w.channel}
            requirement="required"
            value={view.typed.channel}
            options={[
              ...(online.ok ? [{ value: 'online', label: w.online, hint: w.onlineHint }] : []),
              { value: 'counter', label: w.counter, hint: w.counterHint },
            ]}
            errors={view.errors}
          />
          <TextArea
            name="message"
            label={w.message}
            hint={w.messageHint}
            requirement="optional"
            limit={mostMessageCharacters}
            value={view.typed.message}
            errors={view.errors}
          />
          <Actions>
            <Button>{w.submit}</Button>
          </Actions>
        </Form>
      )}
    </>
  );
}

function show(ctx: PageContext, view: View, status = 200): Response {
  const { typed, errors = [] } = view;
  return html(
    <Frame
      ctx={ctx}
      title={w.newTitle}
      errors={errors}
      crumbs={[{ href: '/office/referrals', text: w.title }, { text: w.newTitle }]}
    >
      <div class="stack">
        <h1>{w.newTitle}</h1>
        {!view.found && <p>{w.newLead}</p>}
        {view.found && <Case ctx={ctx} view={view} of={view.found} />}
        <Numbers typed={typed} errors={errors} again={view.found !== undefined} />
      </div>
    </Frame>,
    status,
  );
}

/** Referring a jobseeker of the office to a posting, both found by number; shows what the machine has checked. */
export const newReferralPage: Page = {
  get: async (ctx) => {
    const asked = (name: string) => ctx.url.searchParams.get(name)?.trim() ?? '';
    const text = (name: string) => {
      const value = ctx.parked?.[name];
      return typeof value === 'string' ? value : '';
    };
    const typed = {
      jobseeker: asked('jobseeker') || text('jobseeker'),
      posting: asked('posting') || text('posting'),
      channel: text('channel'),
      message: text('message'),
    };
    // Links bring one number; the form sends both, also empty ones.
    const sent = ctx.url.searchParams.has('jobseeker') && ctx.url.searchParams.has('posting');
    if (!sent && (!typed.jobseeker || !typed.posting)) return show(ctx, { typed });
    const { found: of, errors } = await look(ctx, typed);
    return show(ctx, { typed, found: of, errors }, errors.length > 0 ? 422 : 200);
  },
  post: async (ctx, form) => {
    const typed = {
      jobseeker: form.text('jobseeker'),
      posting: form.text('posting'),
      channel: form.text('channel'),
      message: form.text('message'),
    };
    const { found: of, errors, numbers } = await look(ctx, typed);
    if (!of || !numbers) return show(ctx, { typed, errors }, 422);
    const { channel } = typed;
    if (channel !== 'online' && channel !== 'counter')
      return show(ctx, { typed, found: of, errors: [{ field: 'channel', message: w.chooseChannel }] }, 422);
    const done = await refer(ctx.app, ctx.caller, {
      jobseekerNumber: numbers.jobseeker,
      postingNumber: numbers.posting,
      channel,
      message: typed.message,
    });
    if (done.ok) return seeOther(`/office/referrals/${done.value.id}`, channel === 'online' ? 'offered' : 'referred');
    return show(
      ctx,
      {
        typed,
        found: of,
        errors: formErrorsOf(done.refusals, 'ja'),
        refusals: done.refusals.filter((each) => !each.field),
      },
      422,
    );
  },
};

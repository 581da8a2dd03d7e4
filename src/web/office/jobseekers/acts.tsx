import { liftRestriction, noShowStanding } from '#areas/applications/index.ts';
import {
  consultationsOf,
  endRegistration,
  type GivenEnd,
  givenEnds,
  type Jobseeker,
  offerPage,
  pageOf,
  provisionsOf,
  recordProvision,
  reopenRegistration,
  setRegisteredDisabled,
  setStandingRequest,
  standingOf,
  switchToOffice,
} from '#areas/jobseekers/index.ts';
import { type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { dayOf } from '#web/fields/typed-day.ts';
import type { Form, PageContext } from '#web/page.ts';
import { NotFound } from '#web/reply.ts';
import { Disabled, End, Offer, Periods, Reopen, Restriction, Switch } from './act-forms.tsx';
import { words as w } from './act-words.ts';
import { Provisions } from './provisions.tsx';
import { validityRows } from './record.tsx';
import { recordPage } from './record-page.tsx';

type Done = keyof typeof w.done;

/** The fields of one of several forms of the page are told apart by the act's name. */
const within = (form: string, refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((each) => (each.field === undefined ? each : { ...each, field: `${form}.${each.field}` }));

const inForm = <T,>(form: string, answer: Ruling<T>): Ruling<T> =>
  answer.ok ? answer : (([first, ...rest]) => refuse(first as Refusal, ...rest))(within(form, answer.refusals));

async function period(
  ctx: PageContext,
  jobseekerId: number,
  what: 'benefits' | 'training',
  form: Form,
): Promise<Ruling<unknown>> {
  const days = { from: dayOf(form, `${what}.from`), through: dayOf(form, `${what}.through`) };
  for (const field of ['from', 'through'] as const)
    if (days[field] === undefined) return refuse({ rule: 'T10(2)', code: 'not-a-date', field });
  return setStandingRequest(ctx.app, ctx.caller, {
    jobseekerId,
    what,
    from: days.from ?? null,
    through: days.through ?? null,
  });
}

async function perform(ctx: PageContext, { id: jobseekerId }: Jobseeker, form: Form): Promise<[Ruling<unknown>, Done]> {
  const { app, caller } = ctx;
  const act = form.text('act');
  switch (act) {
    case 'switch':
      return [await switchToOffice(app, caller, jobseekerId), 'switched'];
    case 'benefits':
    case 'training':
      return [inForm(act, await period(ctx, jobseekerId, act, form)), 'period'];
    case 'disabled':
      return [
        await setRegisteredDisabled(app, caller, { jobseekerId, disabled: form.text('disabled') === 'yes' }),
        'disabled',
      ];
    case 'end': {
      const why = givenEnds.find((each): each is GivenEnd => each === form.text('end.why'));
      if (!why) return [refuse({ rule: 'T10(2)', code: 'why-missing', field: 'end.why' }), 'ended'];
      return [inForm('end', await endRegistration(app, caller, { jobseekerId, why })), 'ended'];
    }
    case 'reopen':
      return [await reopenRegistration(app, caller, jobseekerId), 'reopened'];
    case 'offer':
      return [
        inForm('offer', await offerPage(app, caller, { jobseekerId, email: form.text('offer.email') })),
        'offered',
      ];
    case 'lift': {
      const visitedOn = dayOf(form, 'lift.visitedOn') ?? null;
      const lifting = { jobseekerId, visitedOn, ground: form.text('lift.ground') };
      return [inForm('lift', await liftRestriction(app, caller, lifting)), 'lifted'];
    }
    case 'provide': {
      const provision = {
        jobseekerId,
        recipient: form.text('provide.recipient'),
        what: form.text('provide.what'),
        ground: form.text('provide.ground'),
        basis: form.text('provide.basis'),
        providedOn: dayOf(form, 'provide.providedOn') ?? null,
        told: form.text('provide.untold') !== 'yes',
      };
      return [inForm('provide', await recordProvision(app, caller, provision)), 'provided'];
    }
    default:
      throw new NotFound();
  }
}

function noticeOf(ctx: PageContext): Notice | undefined {
  const said = Object.entries(w.done).find(([code]) => code === ctx.done);
  return said && { kind: 'done', ...said[1] };
}

/** What staff do to a registration with the person present or at the person's word; each is an event. */
export const jobseekerActsPage = recordPage({
  tab: 'acts',
  notice: noticeOf,
  show: async (ctx, jobseeker, refused) => {
    const { db, clock } = ctx.app;
    const today = clock.today();
    const [page, consultations, restriction, provisions] = await Promise.all([
      pageOf(db, jobseeker.id),
      consultationsOf(db, jobseeker.id),
      noShowStanding(db, jobseeker, today),
      provisionsOf(db, jobseeker.id),
    ]);
    const valid = standingOf(jobseeker, today).state === 'valid';
    const form = { jobseeker, refused };
    return (
      <>
        <section class="section" aria-labelledby="state">
          <h2 id="state">{w.stateTitle}</h2>
          <SummaryList rows={validityRows(jobseeker, today)} />
        </section>
        <Restriction {...form} standing={restriction} today={today} />
        {jobseeker.kind === 'online' && <Switch consulted={consultations.length > 0} />}
        {!valid && <Reopen />}
        {valid && <Periods {...form} />}
        {valid && jobseeker.kind === 'office' && <Disabled {...form} />}
        {!page && <Offer {...form} />}
        {valid && <End {...form} />}
        <Provisions {...form} provisions={provisions} today={today} />
        <p>
          <a href={`/office/jobseekers/${jobseeker.number}/stop`}>提供の停止・アカウントの安全</a>
        </p>
      </>
    );
  },
  act: async (ctx, jobseeker, form) => {
    const [answer, done] = await perform(ctx, jobseeker, form);
    return answer.ok ? { done } : { refusals: answer.refusals };
  },
});

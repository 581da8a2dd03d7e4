import {
  acceptInterview,
  askOtherDates,
  causePath,
  type Interview,
  interviewOf,
  mostNote,
} from '#areas/interviews/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Details } from '#web/components/Details.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { momentWords } from '#web/components/format.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { InterviewFacts } from './Interviews.tsx';
import { words } from './words.ts';

interface View {
  readonly slot?: string;
  readonly wish?: string;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

function show(ctx: PageContext, of: Interview, view: View, status = 200): Response {
  const w = words[ctx.lang];
  const now = ctx.app.clock.now();
  const open = of.waiting && (of.state === 'proposed' || of.state === 'accepted');
  const coming = of.slots.filter((slot) => Temporal.Instant.compare(slot.startsAt, now) > 0);
  const choosing = of.waiting && of.state === 'proposed' && coming.length > 0;
  return html(
    <Frame ctx={ctx} title={`${w.title}: ${of.jobTitle}`} errors={view.errors}>
      <div class="stack">
        <BackLink href={causePath(of.cause, 'jobseeker')} text={w.back[of.cause.kind]} />
        <h1>{w.title}</h1>
        <p>
          {of.jobTitle}（{of.employerName}）
        </p>
        {view.refusals && view.refusals.length > 0 && (
          <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, ctx.lang))} />
        )}
        <InterviewFacts of={of} lang={ctx.lang} now={now} choosing={choosing} />
        {choosing && (
          <Form>
            <Radios
              name="slot"
              label={w.choose}
              requirement="required"
              value={view.slot}
              options={coming.map((slot) => ({
                value: String(slot.position),
                label: momentWords(slot.startsAt, ctx.lang),
              }))}
              errors={view.errors}
            />
            <Actions>
              <Button name="action" value="accept">
                {w.accept}
              </Button>
            </Actions>
          </Form>
        )}
        {open && (
          <Details summary={w.others} open={view.wish !== undefined}>
            <Form>
              <TextArea
                name="wish"
                label={w.othersLabel}
                hint={w.othersHint}
                requirement="optional"
                limit={mostNote}
                rows={3}
                value={view.wish ?? ''}
                errors={view.errors}
              />
              <Actions>
                <Button kind="secondary" name="action" value="ask">
                  {w.ask}
                </Button>
              </Actions>
            </Form>
          </Details>
        )}
      </div>
    </Frame>,
    status,
  );
}

/** The jobseeker's answer to proposed dates: take one, or ask for others. */
export const interviewAnswerPage: Page = {
  get: async (ctx) => show(ctx, await mine(ctx), {}),
  post: async (ctx, form) => {
    const of = await mine(ctx);
    const asking = form.text('action') === 'ask';
    const slot = form.text('slot');
    const wish = form.text('wish').trim();
    if (!asking && !/^[1-3]$/.test(slot)) {
      const errors = [{ field: 'slot', message: words[ctx.lang].chooseMissing }];
      return show(ctx, of, { errors }, 422);
    }
    const whose = { interviewId: of.id, jobseekerId: of.jobseekerId };
    const done = asking
      ? await askOtherDates(ctx.app, ctx.caller, { ...whose, wish })
      : await acceptInterview(ctx.app, ctx.caller, { ...whose, position: Number(slot) });
    if (done.ok) return seeOther(causePath(of.cause, 'jobseeker'), asking ? 'asked' : 'accepted');
    const refusals = done.refusals.filter((each) => !each.field);
    const errors = formErrorsOf(done.refusals, ctx.lang);
    return show(ctx, await mine(ctx), asking ? { wish, errors, refusals } : { slot, errors, refusals }, 422);
  },
};

async function mine(ctx: PageContext): Promise<Interview> {
  const jobseekerId = found(ctx.membership?.jobseekerId);
  return found(await interviewOf(ctx.app, ctx.id('interview'), { jobseekerId }));
}

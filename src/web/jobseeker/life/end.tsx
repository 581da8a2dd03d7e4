import { endRegistration } from '#areas/jobseekers/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const reasons = ['employed', 'cancelled'] as const;

function view(ctx: PageContext, errors: readonly FormError[] = [], refusals: readonly Refusal[] = []): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.endTitle} errors={errors}>
      <div class="stack">
        <BackLink href="/jobseeker" text={w.back} />
        <h1>{w.endTitle}</h1>
        <p>{w.endLead}</p>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, ctx.lang))} />}
        <section class="stack--tight" aria-labelledby="happens">
          <h2 id="happens">{w.whatHappens}</h2>
          <ul class="list">
            {w.happens.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
        <Form>
          <Radios
            name="why"
            label={w.why}
            requirement="required"
            options={reasons.map((value) => ({ value, label: w.whys[value] }))}
            errors={errors}
          />
          <Actions>
            <Button kind="danger">{w.end}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length + refusals.length > 0 ? 422 : 200,
  );
}

/** T10(2): the person ends the registration: employment decided, or 求職の取消. */
export const endRegistrationPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const why = reasons.find((each) => each === form.text('why'));
    if (!why) return view(ctx, [{ field: 'why', message: words[ctx.lang].choose }]);
    const jobseekerId = found(ctx.membership?.jobseekerId);
    const answer = await endRegistration(ctx.app, ctx.caller, { jobseekerId, why });
    return answer.ok ? seeOther('/jobseeker', 'ended') : view(ctx, [], answer.refusals);
  },
};

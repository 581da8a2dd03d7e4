import { type CounterOpening, openAtCounter, waitingOpenings, withdrawCounterOpening } from '#areas/accounts/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { EntryForm, WithdrawForm } from './form.ts';
import { words as w } from './words.ts';

function noticeOf(done: string | undefined): Notice | undefined {
  const said = Object.entries(w.done).find(([code]) => code === done);
  return said && { kind: 'done', ...said[1] };
}

function Waiting({ openings }: { openings: readonly CounterOpening[] }) {
  if (openings.length === 0) return <p>{w.none}</p>;
  return (
    <ul class="list">
      {openings.map((opening) => (
        <li key={opening.id}>
          <p>
            <strong>{opening.email}</strong>
            {opening.name && `　${opening.name}`}
          </p>
          <p class="quiet">
            {w.columns.enteredAt}: <MomentText instant={opening.enteredAt} />
          </p>
          <Form>
            <input type="hidden" name="withdraw" value={opening.id} />
            <Button kind="secondary" small about={opening.email}>
              {w.withdraw}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}

async function view(
  ctx: PageContext,
  typed: { email: string; name: string },
  errors: readonly FormError[] = [],
): Promise<Response> {
  const openings = await waitingOpenings(ctx.app.db, found(ctx.membership?.officeCode));
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={noticeOf(ctx.done)}>
      <div class="stack">
        <BackLink href="/office/establishments" text="事業所の一覧に戻る" />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <Form>
          <TextInput
            name="email"
            label={w.email}
            hint={w.emailHint}
            type="email"
            requirement="required"
            value={typed.email}
            errors={errors}
          />
          <TextInput
            name="name"
            label={w.name}
            hint={w.nameHint}
            requirement="optional"
            value={typed.name}
            errors={errors}
          />
          <Actions>
            <Button>{w.submit}</Button>
          </Actions>
        </Form>
        <section class="section" aria-labelledby="waiting">
          <h2 id="waiting">{w.waitingTitle}</h2>
          <Waiting openings={openings} />
        </section>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

const here = '/office/open-employer';

/** G①: staff enter the address of an employer who stands at the counter. */
export const openEmployerPage: Page = {
  get: (ctx) => view(ctx, { email: '', name: '', ...ctx.parked }),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const nothing = { email: '', name: '' };
    if (form.text('withdraw')) {
      const id = WithdrawForm.safeParse(form.text('withdraw'));
      if (!id.success) throw new NotFound();
      const answer = await withdrawCounterOpening(app, caller, id.data);
      return answer.ok ? seeOther(here, 'withdrawn') : view(ctx, nothing, formErrorsOf(answer.refusals, ctx.lang));
    }
    const typed = EntryForm.parse({ email: form.text('email'), name: form.text('name') });
    const answer = await openAtCounter(app, caller, typed);
    return answer.ok ? seeOther(here, 'entered') : view(ctx, typed, formErrorsOf(answer.refusals, ctx.lang));
  },
};

import { resume } from '#areas/accounts/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

function view(ctx: PageContext, email: string, refusals: readonly Refusal[] = []): Response {
  const w = words[ctx.lang];
  const errors = formErrorsOf(refusals, ctx.lang);
  const others = refusals.filter((each) => each.field === undefined);
  return html(
    <Frame
      ctx={ctx}
      title={w.title}
      errors={errors}
      notice={ctx.done === 'withdrawn' ? { kind: 'done', ...w.withdrawn } : undefined}
    >
      <div class="stack">
        <BackLink href="/login" />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, ctx.lang))} />}
        <Form>
          <TextInput name="email" label={w.email} type="email" autocomplete="username" value={email} errors={errors} />
          <TextInput
            name="password"
            label={w.password}
            type="password"
            autocomplete="current-password"
            errors={errors}
          />
          <Actions>
            <Button>{w.submit}</Button>
          </Actions>
        </Form>
        <p>
          <a href="/password">{w.forgot}</a>
        </p>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T13(1)(2): takes up a withdrawn page again; then the account logs in as before. */
export const resumePage: Page = {
  get: (ctx) => view(ctx, ''),
  post: async (ctx, form) => {
    const { app, caller, address: from } = ctx;
    const email = form.text('email');
    const answer = await resume(app, caller, { email, password: form.text('password'), from });
    return answer.ok ? seeOther('/login', 'resumed') : view(ctx, email, answer.refusals);
  },
};

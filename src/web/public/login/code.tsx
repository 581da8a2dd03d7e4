import { completeLogin, demoCode, pendingLogin } from '#areas/accounts/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import { localPath } from '#web/local-path.ts';
import { afterLogin, stepToken } from '#web/login-step.ts';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { codeWords } from './words.ts';

async function view(ctx: PageContext, typed: { code: string; next: string }, errors: readonly FormError[] = []) {
  const w = codeWords[ctx.lang];
  const userId = await pendingLogin(ctx.app, stepToken(ctx));
  const shown = userId ? await demoCode(ctx.app, userId) : undefined;
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors}>
      <div class="stack">
        <BackLink href="/login" text={w.back} />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        {shown && (
          <p>
            <strong>{w.demo(shown)}</strong>
          </p>
        )}
        <Form>
          <input type="hidden" name="next" value={typed.next} />
          <TextInput
            name="code"
            label={w.code}
            hint={w.hint}
            autocomplete="one-time-code"
            width={12}
            value={typed.code || shown}
            errors={errors}
          />
          <Actions>
            <Button>{w.submit}</Button>
          </Actions>
        </Form>
        <p class="quiet">{w.lost}</p>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** The second step of a login: the code of the authenticator app, or a backup code. */
export const codePage: Page = {
  get: async (ctx) => {
    const next = localPath(ctx.url.searchParams.get('next')) ?? '';
    if (ctx.user) return seeOther(next || '/account/pages');
    const pending = await pendingLogin(ctx.app, stepToken(ctx));
    return pending ? view(ctx, { code: '', next }) : seeOther('/login');
  },
  post: async (ctx, form) => {
    const { app, caller, request } = ctx;
    const typed = { code: form.text('code'), next: localPath(form.text('next')) ?? '' };
    const answer = await completeLogin(app, caller, {
      token: stepToken(ctx),
      code: typed.code,
      headers: request.headers,
    });
    if (!answer.ok) return view(ctx, { ...typed, code: '' }, formErrorsOf(answer.refusals, ctx.lang));
    return afterLogin(ctx, answer.value, typed.next || '/account/pages');
  },
};

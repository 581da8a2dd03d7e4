import { logIn, passkeyRequest } from '#areas/accounts/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { PasskeyForm } from '#web/components/PasskeyForm.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import { localPath } from '#web/local-path.ts';
import { afterLogin } from '#web/login-step.ts';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { LoginForm } from './form.ts';
import { words } from './words.ts';

interface Typed {
  readonly email: string;
  readonly next: string;
}

function noticeOf(ctx: PageContext): Notice | undefined {
  const w = words[ctx.lang];
  for (const why of ['kept', 'over'] as const)
    if (ctx.url.searchParams.has(why)) return { kind: 'important', ...w[why] };
  const done = Object.entries(w.done).find(([code]) => code === ctx.done);
  return done && { kind: 'done', title: done[1] };
}

/** The login form with what was typed. */
export function loginView(ctx: PageContext, typed: Typed, errors: readonly FormError[] = []): Response {
  const w = words[ctx.lang];
  const title = ctx.audience === 'office' ? w.staffTitle : w.title;
  const request = passkeyRequest(ctx.app);
  const refusedPasskey = errors.find((each) => each.field === 'passkey');
  return html(
    <Frame ctx={ctx} title={title} errors={errors} notice={noticeOf(ctx)}>
      <div class="stack">
        <h1>{title}</h1>
        <p>{w.lead}</p>
        <Form>
          <input type="hidden" name="next" value={typed.next} />
          <TextInput
            name="email"
            label={w.email}
            type="email"
            autocomplete="username"
            value={typed.email}
            errors={errors}
          />
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
        <p>
          <a href="/report">{w.report}</a>
        </p>
        <p>
          <a href="/resume">{w.resume}</a>
        </p>
        <section class="section stack--tight" aria-labelledby="passkey">
          <h2 id="passkey">{w.passkeyTitle}</h2>
          {refusedPasskey && <p class="field__error">{refusedPasskey.message}</p>}
          <PasskeyForm act="get" options={request} action="/login/passkey" without={w.withoutPasskey}>
            <input type="hidden" name="next" value={typed.next} />
            <Actions>
              <Button kind="secondary">{w.passkey}</Button>
            </Actions>
          </PasskeyForm>
        </section>
        {ctx.audience === 'public' && (
          <section class="section stack--tight" aria-labelledby="new-here">
            <h2 id="new-here">{w.newTitle}</h2>
            <p>
              <a href="/open/jobseeker">{w.newJobseeker}</a>
            </p>
            <p>
              <a href="/open/employer">{w.newEmployer}</a>
            </p>
          </section>
        )}
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Login of everybody; staff have the same page under their own header. */
export const loginPage: Page = {
  get: (ctx) => {
    const next = localPath(ctx.url.searchParams.get('next')) ?? '';
    return ctx.user ? seeOther(next || '/account/pages') : loginView(ctx, { email: '', next });
  },
  post: async (ctx, form) => {
    const {
      email,
      password,
      next: typedNext,
    } = LoginForm.parse({
      email: form.text('email'),
      password: form.text('password'),
      next: form.text('next'),
    });
    const next = localPath(typedNext) ?? '';
    const { address: from, caller, app } = ctx;
    const answer = await logIn(app, caller, { email, password, from, headers: ctx.request.headers });
    if (!answer.ok) return loginView(ctx, { email, next }, formErrorsOf(answer.refusals, ctx.lang));
    return afterLogin(ctx, answer.value, next || '/account/pages');
  },
};

import { changePassword, leastPasswordCharacters } from '#areas/accounts/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

function view(ctx: PageContext, errors: readonly FormError[] = []): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.changePassword} errors={errors}>
      <div class="stack">
        <BackLink href="/account/security" text={w.back} />
        <h1>{w.changePassword}</h1>
        <p>{w.passwordLead}</p>
        <Form>
          <TextInput name="old" label={w.oldPassword} type="password" autocomplete="current-password" errors={errors} />
          <TextInput
            name="password"
            label={w.newPassword}
            hint={w.newPasswordHint(leastPasswordCharacters)}
            type="password"
            autocomplete="new-password"
            errors={errors}
          />
          <Actions>
            <Button>{w.setPassword}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Changes the password, asking for the present one. */
export const changePasswordPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const { sessionId } = found(ctx.user);
    const change = { old: form.text('old'), next: form.text('password'), sessionId };
    const answer = await changePassword(ctx.app, ctx.caller, change);
    if (!answer.ok) return view(ctx, formErrorsOf(answer.refusals, ctx.lang));
    return seeOther('/account/security', 'passwordChanged');
  },
};

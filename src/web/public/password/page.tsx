import { forgetOpeningDraft, keepOpeningDraft, openingDraft, redeemKey, requestKey } from '#areas/accounts/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { KeyForm, typedKey } from '../key/KeyForm.tsx';
import { AddressForm } from './form.ts';
import { words } from './words.ts';

function addressView(ctx: PageContext, email: string, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors}>
      <div class="stack">
        <BackLink href="/login" />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <Form>
          <TextInput name="email" label={w.email} type="email" autocomplete="email" value={email} errors={errors} />
          <Actions>
            <Button>{w.submit}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

function keyView(ctx: PageContext, typed: { email: string; key: string }, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.keyTitle} errors={errors}>
      <div class="stack">
        <BackLink href="/password" />
        <h1>{w.keyTitle}</h1>
        <p>{w.keyLead}</p>
        <KeyForm
          lang={ctx.lang}
          typed={typed}
          password={w.password}
          submit={w.keySubmit}
          again="/password"
          errors={errors}
        />
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Asks for a key to set the password anew. */
export const passwordPage: Page = {
  get: (ctx) => addressView(ctx, ctx.user?.email ?? ''),
  post: async (ctx, form) => {
    const { app, caller, visit, address: from } = ctx;
    const { email } = AddressForm.parse({ email: form.text('email') });
    const answer = await requestKey(app, caller, { purpose: 'passwordReset', email, consents: [], from });
    if (!answer.ok) return addressView(ctx, email, formErrorsOf(answer.refusals, ctx.lang));
    await keepOpeningDraft(app, visit, 'password', { consents: [], email: answer.value.email });
    return seeOther('/password/key');
  },
};

/** Takes the key and the new password. */
export const passwordKeyPage: Page = {
  get: async (ctx) => {
    const draft = await openingDraft(ctx.app, ctx.visit, 'password');
    return keyView(ctx, { email: draft?.email ?? '', key: '' });
  },
  post: async (ctx, form) => {
    const { app, caller, visit, address: from } = ctx;
    const typed = typedKey(form);
    const answer = await redeemKey(app, caller, { purpose: 'passwordReset', ...typed, from });
    if (!answer.ok) return keyView(ctx, typed, formErrorsOf(answer.refusals, ctx.lang));
    await forgetOpeningDraft(app, visit, 'password');
    return seeOther('/login', 'passwordChanged');
  },
};

import {
  changeAddress,
  forgetOpeningDraft,
  keepOpeningDraft,
  keyMinutes,
  openingDraft,
  requestAddressChange,
} from '#areas/accounts/index.ts';
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

const here = '/account/security/email';

function askView(ctx: PageContext, email: string, errors: readonly FormError[] = []): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.changeAddress} errors={errors}>
      <div class="stack">
        <BackLink href="/account/security" text={w.back} />
        <h1>{w.changeAddress}</h1>
        <p>{w.email.lead}</p>
        <Form>
          <TextInput
            name="email"
            label={w.email.next}
            type="email"
            autocomplete="email"
            value={email}
            errors={errors}
          />
          <TextInput
            name="password"
            label={w.oldPassword}
            type="password"
            autocomplete="current-password"
            errors={errors}
          />
          <Actions>
            <Button>{w.email.send}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Asks for the new address; keys go to both. */
export const changeAddressPage: Page = {
  get: (ctx) => askView(ctx, ''),
  post: async (ctx, form) => {
    const { app, caller, visit } = ctx;
    const email = form.text('email');
    const answer = await requestAddressChange(app, caller, { email, password: form.text('password') });
    if (!answer.ok) return askView(ctx, email, formErrorsOf(answer.refusals, ctx.lang));
    await keepOpeningDraft(app, visit, 'address', { consents: [], email: answer.value.email });
    return seeOther(`${here}/key`);
  },
};

interface Typed {
  readonly email: string;
  readonly oldKey: string;
  readonly newKey: string;
}

function keyView(ctx: PageContext, typed: Typed, errors: readonly FormError[] = []): Response {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.email.keyTitle} errors={errors}>
      <div class="stack">
        <BackLink href={here} />
        <h1>{w.email.keyTitle}</h1>
        <p>{w.email.keyLead(keyMinutes)}</p>
        <Form>
          <TextInput
            name="email"
            label={w.email.next}
            type="email"
            autocomplete="email"
            value={typed.email}
            errors={errors}
          />
          <TextInput
            name="oldKey"
            label={w.email.oldKey(found(ctx.user).email)}
            autocomplete="off"
            value={typed.oldKey}
            errors={errors}
          />
          <TextInput
            name="newKey"
            label={w.email.newKey}
            autocomplete="one-time-code"
            value={typed.newKey}
            errors={errors}
          />
          <Actions>
            <Button>{w.email.change}</Button>
          </Actions>
        </Form>
        <p>
          <a href={here}>{w.email.again}</a>
        </p>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** Takes the keys from both addresses and changes the address. */
export const addressKeyPage: Page = {
  get: async (ctx) => {
    const draft = await openingDraft(ctx.app, ctx.visit, 'address');
    return keyView(ctx, { email: draft?.email ?? '', oldKey: '', newKey: '' });
  },
  post: async (ctx, form) => {
    const { app, caller, visit } = ctx;
    const typed = { email: form.text('email'), oldKey: form.text('oldKey'), newKey: form.text('newKey') };
    const answer = await changeAddress(app, caller, { ...typed, sessionId: found(ctx.user).sessionId });
    if (!answer.ok) return keyView(ctx, typed, formErrorsOf(answer.refusals, ctx.lang));
    await forgetOpeningDraft(app, visit, 'address');
    return seeOther('/account/security', 'addressChanged');
  },
};

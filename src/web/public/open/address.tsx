import { keepOpeningDraft, type OpeningDraft, openingDraft, requestKey } from '#areas/accounts/index.ts';
import { officesForPostalCode } from '#areas/offices/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { aside } from '#web/components/format.ts';
import { StepNav } from '#web/components/StepNav.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { AddressForm, type Opener, purposeOf } from './form.ts';
import { words } from './words.ts';

interface Typed {
  readonly email: string;
  readonly postal: string;
}

/** The bare address of a sender written as `name <address>`. */
const senderOf = (from: string) => /<([^>]+)>/.exec(from)?.[1] ?? from;

/**
 * What to know where the address is typed: which address suits, from whom the key comes, and where to look for it.
 * Clause: G①④ notes
 */
function Notes({ ctx, opener }: { ctx: PageContext; opener: Opener }) {
  const { notes } = words[ctx.lang];
  return (
    <ul class="list">
      <li>{opener === 'employer' ? notes.company : notes.own}</li>
      <li>{notes.sender(senderOf(ctx.app.config.mailFrom))}</li>
      <li>{notes.spam}</li>
    </ul>
  );
}

function view(ctx: PageContext, opener: Opener, draft: OpeningDraft, typed: Typed, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.title[opener] + aside(w.steps[1] ?? '', ctx.lang)} errors={errors}>
      <div class="stack">
        <BackLink href={`/open/${opener}`} />
        <h1>{w.addressTitle}</h1>
        <StepNav steps={w.steps} current={1} />
        <p>
          {draft.way === 'counter' ? w.counterLead : draft.way === 'invited' ? w.invitedLead : w.addressLead[opener]}
        </p>
        {draft.way === 'invited' && (
          <p>
            <a href="/open/employer/key?way=invited">{w.haveKey}</a>
          </p>
        )}
        <Notes ctx={ctx} opener={opener} />
        <Form>
          <TextInput
            name="email"
            label={w.email}
            type="email"
            autocomplete="email"
            value={typed.email}
            errors={errors}
          />
          {draft.way === 'self' && (
            <TextInput
              name="postal"
              label={w.postal}
              hint={w.postalHint}
              inputMode="numeric"
              autocomplete="postal-code"
              width={8}
              value={typed.postal}
              errors={errors}
            />
          )}
          <Actions>
            <Button>{w.addressSubmit}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** G④: the address that gets the key, with the notes about it. */
export const addressPage = (opener: Opener): Page => ({
  get: async (ctx) => {
    const draft = await openingDraft(ctx.app, ctx.visit, opener);
    if (!draft) return seeOther(`/open/${opener}`);
    return view(ctx, opener, draft, { email: draft.email ?? '', postal: draft.postal ?? '' });
  },
  post: async (ctx, form) => {
    const { app, caller, visit, address: from } = ctx;
    const draft = await openingDraft(app, visit, opener);
    if (!draft) return seeOther(`/open/${opener}`);
    const typed = AddressForm.parse({ email: form.text('email'), postal: form.text('postal') });
    await keepOpeningDraft(app, visit, opener, { ...draft, ...typed });
    const [jurisdiction] = draft.way === 'self' ? await officesForPostalCode(app.db, typed.postal) : [];
    const answer = await requestKey(app, caller, {
      purpose: purposeOf(opener, draft.way),
      email: typed.email,
      consents: draft.consents,
      officeCode: jurisdiction?.offices[0]?.code,
      from,
    });
    if (!answer.ok) return view(ctx, opener, draft, typed, formErrorsOf(answer.refusals, ctx.lang));
    return seeOther(`/open/${opener}/key`);
  },
});

import { forgetOpeningDraft, logIn, openingDraft, redeemKey } from '#areas/accounts/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import type { FormError } from '#web/components/form.ts';
import { aside } from '#web/components/format.ts';
import { StepNav } from '#web/components/StepNav.tsx';
import { Frame } from '#web/frame.tsx';
import { afterLogin } from '#web/login-step.ts';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';
import { KeyForm, typedKey } from '../key/KeyForm.tsx';
import { type Opener, purposeOf, Way } from './form.ts';
import { words } from './words.ts';

interface Typed {
  readonly email: string;
  readonly key: string;
  readonly way: string;
}

function view(ctx: PageContext, opener: Opener, typed: Typed, errors: readonly FormError[] = []) {
  const w = words[ctx.lang];
  return html(
    <Frame ctx={ctx} title={w.title[opener] + aside(w.steps[2] ?? '', ctx.lang)} errors={errors}>
      <div class="stack">
        <BackLink href={`/open/${opener}/address`} />
        <h1>{w.keyTitle}</h1>
        <StepNav steps={w.steps} current={2} />
        <p>{typed.way === 'invited' ? w.invitedKeyLead : w.keyLead}</p>
        <ul class="list">
          <li>{w.notes.spam}</li>
        </ul>
        <KeyForm
          lang={ctx.lang}
          typed={typed}
          password={w.password}
          submit={w.keySubmit}
          again={`/open/${opener}/address`}
          errors={errors}
        >
          {opener === 'employer' && <input type="hidden" name="way" value={typed.way} />}
        </KeyForm>
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

const nextPage: Readonly<Record<Opener, string>> = { employer: '/employer', jobseeker: '/jobseeker/registration' };

/** G④–⑥: the key with the password; then the page is open and the person is in. */
export const keyPage = (opener: Opener): Page => ({
  get: async (ctx) => {
    const draft = await openingDraft(ctx.app, ctx.visit, opener);
    const way = Way.safeParse(ctx.url.searchParams.get('way')).data ?? draft?.way ?? 'counter';
    return view(ctx, opener, { email: draft?.email ?? '', key: '', way });
  },
  post: async (ctx, form) => {
    const { app, caller, visit, address: from } = ctx;
    const { email, key, password } = typedKey(form);
    const way = Way.safeParse(form.text('way')).data ?? 'counter';
    const consents = (await openingDraft(app, visit, opener))?.consents ?? [];
    const purpose = purposeOf(opener, way);
    const redeemed = await redeemKey(app, caller, { purpose, email, key, password, consents, from });
    if (!redeemed.ok) return view(ctx, opener, { email, key, way }, formErrorsOf(redeemed.refusals, ctx.lang));
    await forgetOpeningDraft(app, visit, opener);
    const login = await logIn(app, caller, { email, password, from, headers: ctx.request.headers });
    const next = way === 'invited' ? '/account/pages' : nextPage[opener];
    if (!login.ok) return seeOther(`/login?next=${encodeURIComponent(next)}`);
    return afterLogin(ctx, login.value, next, 'opened');
  },
});

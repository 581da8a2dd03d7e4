import { accountsOfPage, type DelegationBasis, invite } from '#areas/accounts/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateInput, type TypedDate } from '#web/components/DateInput.tsx';
import { Form } from '#web/components/Form.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { dayOfTyped, partsOf, typedDay } from '#web/fields/typed-day.ts';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words as w } from './words.ts';

const here = '/employer/accounts';

interface Typed {
  readonly email: string;
  readonly name: string;
  readonly basis: string;
  readonly detail: string;
  readonly startsOn: TypedDate;
  readonly endsOn: TypedDate;
}

function view(ctx: PageContext, typed: Typed, refusals: readonly Refusal[] = []): Response {
  const errors = formErrorsOf(refusals, 'ja', { startsOn: w.startsOn, endsOn: w.endsOn });
  const others = refusals.filter((each) => each.field === undefined);
  return html(
    <Frame ctx={ctx} title={w.delegateTitle} errors={errors}>
      <div class="stack">
        <BackLink href={here} text={w.back} />
        <h1>{w.delegateTitle}</h1>
        {others.length > 0 && <RefusalBox title={w.refused} refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <p>
          {w.delegateLead} <ClauseLink rule="T4(1)" />
        </p>
        <Form>
          <TextInput
            name="email"
            label={w.email}
            type="email"
            requirement="required"
            value={typed.email}
            errors={errors}
          />
          <TextInput name="name" label={w.name} requirement="optional" value={typed.name} errors={errors} />
          <Radios
            name="basis"
            label={w.basis}
            requirement="required"
            value={typed.basis}
            options={Object.entries(w.bases).map(([value, label]) => ({ value, label }))}
            errors={errors}
          />
          <TextInput
            name="detail"
            label={w.detail}
            hint={w.detailHint}
            requirement="required"
            value={typed.detail}
            errors={errors}
          />
          <DateInput name="startsOn" label={w.startsOn} requirement="required" value={typed.startsOn} errors={errors} />
          <DateInput
            name="endsOn"
            label={w.endsOn}
            hint={w.periodHint}
            requirement="required"
            value={typed.endsOn}
            errors={errors}
          />
          <Actions>
            <Button>{w.invite}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T4(1): invites a 社会保険労務士 or another whom the law lets act for an employer, with ground and period. */
export const delegatePage: Page = {
  get: async (ctx) => {
    const { db, clock } = ctx.app;
    const accounts = await accountsOfPage(db, found(ctx.membership?.establishmentId));
    const first = accounts.some((each) => each.userId === ctx.user?.id && each.kind === 'first');
    const nothing = {
      email: '',
      name: '',
      basis: 'laborAttorney',
      detail: '',
      startsOn: partsOf(clock.today()),
      endsOn: {},
    };
    return view(ctx, nothing, first ? [] : [{ rule: 'T4(1)', code: 'first-account-only' }]);
  },
  post: async (ctx, form) => {
    const basis = (['laborAttorney', 'otherByLaw'] as const).find((each) => each === form.text('basis'));
    const typed = {
      email: form.text('email'),
      name: form.text('name').trim(),
      basis: form.text('basis'),
      detail: form.text('detail').normalize('NFKC').trim(),
      startsOn: typedDay(form, 'startsOn'),
      endsOn: typedDay(form, 'endsOn'),
    };
    const delegation: { basis: DelegationBasis | undefined; detail: string } & Record<
      'startsOn' | 'endsOn',
      Temporal.PlainDate | undefined
    > = { basis, detail: typed.detail, startsOn: dayOfTyped(typed.startsOn), endsOn: dayOfTyped(typed.endsOn) };
    const { email, name } = typed;
    const establishmentId = found(ctx.membership?.establishmentId);
    const answer = await invite(ctx.app, ctx.caller, { establishmentId, email, name, delegation });
    return answer.ok ? seeOther(here, 'invited') : view(ctx, typed, answer.refusals);
  },
};

import {
  removeSecondFactor,
  renewBackupCodes,
  secondFactorOf,
  secretToEnter,
  setSecondFactor,
} from '#areas/accounts/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import { QrCode } from '#web/components/QrCode.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import { localPath } from '#web/local-path.ts';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { owesSecondFactor } from './page.tsx';
import { words } from './words.ts';

const overview = '/account/security';

interface View {
  readonly next: string;
  readonly refusals?: readonly Refusal[];
  /** Which of the forms was sent: its fields show what was wrong. */
  readonly act?: string;
}

async function view(ctx: PageContext, { next, refusals = [], act }: View): Promise<Response> {
  const { app, caller, lang } = ctx;
  const w = words[lang];
  const errors = formErrorsOf(refusals, lang);
  const others = refusals.filter((each) => each.field === undefined);
  const secret = await secretToEnter(app, caller);
  const set = await secondFactorOf(app, found(ctx.user).id);
  const owed = owesSecondFactor(ctx);
  const status = refusals.length > 0 ? 422 : 200;
  return html(
    <Frame
      ctx={ctx}
      title={w.manageSecond}
      errors={errors}
      notice={owed ? { kind: 'important', title: w.required } : undefined}
    >
      <div class="stack">
        {!owed && <BackLink href={overview} text={w.back} />}
        <h1>{w.manageSecond}</h1>
        {others.length > 0 && <RefusalBox title={w.refused} refusals={others.map((each) => sayRefusal(each, lang))} />}
        {secret && (
          <>
            <p>{w.second.lead}</p>
            <p>{w.second.scan}</p>
            <QrCode text={secret.address} label={w.second.qr} />
            <p>
              {w.second.text}
              <br />
              <strong class="code">{secret.text.replace(/(.{4})(?=.)/g, '$1 ')}</strong>
            </p>
            <Form>
              <input type="hidden" name="next" value={next} />
              <TextInput
                name="code"
                label={w.second.code}
                autocomplete="one-time-code"
                inputMode="numeric"
                width={8}
                errors={errors}
              />
              <Actions>
                <Button name="act" value="set">
                  {w.second.set}
                </Button>
              </Actions>
            </Form>
          </>
        )}
        {set && (
          <>
            <p>
              {w.second.isSet}
              {w.on(set.codesLeft)}
            </p>
            {(['renew', 'remove'] as const).map((each) => (
              <section class="section stack" aria-labelledby={each} key={each}>
                <h2 id={each}>{w.second[`${each}Title`]}</h2>
                <p>{w.second[`${each}Lead`]}</p>
                <Form>
                  <TextInput
                    name={`${each}.password`}
                    label={w.oldPassword}
                    type="password"
                    autocomplete="current-password"
                    errors={each === act ? errors.map((error) => ({ ...error, field: `${each}.password` })) : []}
                  />
                  <Actions>
                    <Button kind={each === 'remove' ? 'danger' : 'secondary'} name="act" value={each}>
                      {w.second[each]}
                    </Button>
                  </Actions>
                </Form>
              </section>
            ))}
          </>
        )}
      </div>
    </Frame>,
    status,
  );
}

function codesView(ctx: PageContext, title: string, codes: readonly string[], next: string): Response {
  const w = words[ctx.lang];
  const reply = html(
    <Frame ctx={ctx} title={title} notice={{ kind: 'done', title }}>
      <div class="stack">
        <h1>{w.second.codesTitle}</h1>
        <p>{w.second.codesLead}</p>
        <ul class="codes">
          {codes.map((code) => (
            <li key={code} class="code">
              {code}
            </li>
          ))}
        </ul>
        <Actions>
          <ButtonLink href={next || overview}>{w.second.kept}</ButtonLink>
        </Actions>
      </div>
    </Frame>,
  );
  reply.headers.set('cache-control', 'no-store');
  return reply;
}

/** The second step of one's login: set with an authenticator app, its backup codes, removed. */
export const secondFactorPage: Page = {
  get: (ctx) => view(ctx, { next: localPath(ctx.url.searchParams.get('next')) ?? '' }),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const w = words[ctx.lang];
    const next = localPath(form.text('next')) ?? '';
    const act = form.text('act');
    const password = form.text(`${act}.password`);
    if (act === 'remove') {
      const answer = await removeSecondFactor(app, caller, password);
      return answer.ok ? seeOther(overview, 'secondRemoved') : view(ctx, { next, act, refusals: answer.refusals });
    }
    if (act === 'renew') {
      const answer = await renewBackupCodes(app, caller, password);
      if (!answer.ok) return view(ctx, { next, act, refusals: answer.refusals });
      return codesView(ctx, w.second.renewedTitle, answer.value.codes, next);
    }
    const { sessionId } = found(ctx.user);
    const answer = await setSecondFactor(app, caller, { code: form.text('code'), sessionId });
    if (!answer.ok) return view(ctx, { next, act, refusals: answer.refusals });
    return codesView(ctx, w.second.setTitle, answer.value.codes, next);
  },
};

import { z } from 'zod';
import {
  accountsOfPage,
  additionalAccountLimit,
  type Grant,
  invitationStands,
  invitationsOf,
  invite,
  inviteAgain,
  type PageAccount,
  takeInvitationBack,
} from '#areas/accounts/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import type { Notice } from '#web/components/NotificationBanner.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words as w } from './words.ts';

const here = '/employer/accounts';

/** The result of the act before, as a banner. */
export function noticeOf(done: string | undefined): Notice | undefined {
  const said = Object.entries(w.done).find(([code]) => code === done);
  return said && { kind: 'done', ...said[1] };
}

function Accounts({ accounts, own }: { accounts: readonly PageAccount[]; own: string }) {
  return (
    <DataTable
      id="accounts"
      caption={w.title}
      hideCaption
      stack
      columns={[{ head: w.columns.account }, { head: w.columns.kind }, { head: w.columns.since }, { head: w.acts }]}
      rows={accounts.map((each) => ({
        key: String(each.membershipId),
        cells: [
          <>
            {each.name || each.email}
            {each.userId === own && w.you}
            {each.name && (
              <>
                <br />
                <span class="quiet">{each.email}</span>
              </>
            )}
          </>,
          w.kinds[each.kind],
          <MomentText key="since" instant={each.since} />,
          <a key="acts" href={`${here}/${each.membershipId}`}>
            {w.acts}
            <span class="vh">（{each.name || each.email}）</span>
          </a>,
        ],
      }))}
    />
  );
}

function Invitations({ grants, today }: { grants: readonly Grant[]; today: Temporal.PlainDate }) {
  if (grants.length === 0) return <p>{w.noInvitations}</p>;
  return (
    <ul class="list">
      {grants.map((grant) => (
        <li key={grant.id} class="stack--tight">
          <p>
            <strong>{grant.name || grant.email}</strong>
            {grant.name && `　${grant.email}`}　{w.kinds[grant.kind]}
          </p>
          <p class="quiet">
            {invitationStands(grant, today) ? (
              <>
                {w.openThrough}: <DateText date={grant.openThrough} />
              </>
            ) : (
              w.lapsed
            )}
          </p>
          <Form>
            <input type="hidden" name="grant" value={grant.id} />
            <Actions>
              <Button kind="secondary" small name="act" value="again" about={grant.email}>
                {w.again}
              </Button>
              <Button kind="quiet" small name="act" value="takeBack" about={grant.email}>
                {w.takeBack}
              </Button>
            </Actions>
          </Form>
        </li>
      ))}
    </ul>
  );
}

interface View {
  readonly email: string;
  readonly name: string;
  readonly refusals?: readonly Refusal[];
}

async function view(ctx: PageContext, { email, name, refusals = [] }: View): Promise<Response> {
  const { db, clock } = ctx.app;
  const establishmentId = found(ctx.membership?.establishmentId);
  const user = found(ctx.user);
  const today = clock.today();
  const [accounts, invitations] = await Promise.all([
    accountsOfPage(db, establishmentId),
    invitationsOf(db, establishmentId),
  ]);
  const manages = accounts.some((each) => each.userId === user.id && each.kind === 'first');
  const errors: readonly FormError[] = formErrorsOf(refusals, 'ja');
  const used =
    accounts.filter((each) => each.kind === 'additional').length +
    invitations.filter((each) => each.kind === 'additional' && invitationStands(each, today)).length;
  const others = refusals.filter((each) => each.field === undefined);
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={noticeOf(ctx.done)}>
      <div class="stack">
        <BackLink href="/employer" text="マイページに戻る" />
        <h1>{w.title}</h1>
        {others.length > 0 && <RefusalBox title={w.refused} refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <p>
          {w.lead} <ClauseLink rule="T4(1)" />
        </p>
        {!manages && <p>{w.readOnly}</p>}
        <Accounts accounts={accounts} own={user.id} />
        {manages && (
          <>
            <section class="section stack" aria-labelledby="invitations">
              <h2 id="invitations">{w.invitations}</h2>
              <p class="quiet">{w.count(used, additionalAccountLimit)}</p>
              <Invitations grants={invitations} today={today} />
            </section>
            <section class="section stack" aria-labelledby="invite">
              <h2 id="invite">{w.inviteTitle}</h2>
              <p>{w.inviteLead}</p>
              <Form>
                <TextInput
                  name="email"
                  label={w.email}
                  hint={w.emailHint}
                  type="email"
                  requirement="required"
                  value={email}
                  errors={errors}
                />
                <TextInput name="name" label={w.name} requirement="optional" value={name} errors={errors} />
                <Actions>
                  <Button name="act" value="invite">
                    {w.invite}
                  </Button>
                </Actions>
              </Form>
            </section>
            <section class="section stack" aria-labelledby="delegate">
              <h2 id="delegate">{w.delegateTitle}</h2>
              <p>{w.delegateLead}</p>
              <Actions>
                <ButtonLink href={`${here}/delegate`} kind="secondary">
                  {w.delegateLink}
                </ButtonLink>
              </Actions>
            </section>
          </>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

const GrantId = z.coerce.number().int().positive();
const nothing: View = { email: '', name: '' };

/** T4(1): who has this page; the first account invites, resends and takes back. */
export const accountsPage: Page = {
  get: (ctx) => view(ctx, { ...nothing, ...ctx.parked }),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const establishmentId = found(ctx.membership?.establishmentId);
    const act = form.text('act');
    if (act === 'again' || act === 'takeBack') {
      const grantId = GrantId.safeParse(form.text('grant'));
      if (!grantId.success) throw new NotFound();
      const own = { establishmentId, grantId: grantId.data };
      const answer = await (act === 'again' ? inviteAgain : takeInvitationBack)(app, caller, own);
      if (!answer.ok) return view(ctx, { ...nothing, refusals: answer.refusals });
      return seeOther(here, act === 'again' ? 'invited' : 'takenBack');
    }
    const typed = { email: form.text('email'), name: form.text('name').trim() };
    const answer = await invite(app, caller, { establishmentId, ...typed });
    return answer.ok ? seeOther(here, 'invited') : view(ctx, { ...typed, refusals: answer.refusals });
  },
};

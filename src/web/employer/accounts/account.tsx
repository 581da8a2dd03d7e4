import {
  accountsOfPage,
  actsOf,
  confirmPassword,
  handOverFirst,
  type PageAccount,
  removeAccount,
} from '#areas/accounts/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DateText, MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { actOf, words as w } from './words.ts';

const here = '/employer/accounts';
const mostActs = 100;

async function load(ctx: PageContext): Promise<{ account: PageAccount; manages: boolean }> {
  const accounts = await accountsOfPage(ctx.app.db, found(ctx.membership?.establishmentId));
  const id = ctx.id('account');
  const account = accounts.find((each) => each.membershipId === id);
  if (!account) throw new NotFound();
  const manages = accounts.some((each) => each.userId === ctx.user?.id && each.kind === 'first');
  return { account, manages };
}

async function view(ctx: PageContext, refusals: readonly Refusal[] = []): Promise<Response> {
  const { account, manages } = await load(ctx);
  const establishmentId = found(ctx.membership?.establishmentId);
  const acts = await actsOf(ctx.app.db, { userId: account.userId, establishmentId, limit: mostActs });
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  const title = account.name || account.email;
  const delegate = account.kind === 'delegate';
  const { grant } = account;
  return html(
    <Frame ctx={ctx} title={title} errors={errors}>
      <div class="stack">
        <BackLink href={here} text={w.back} />
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox title={w.refused} refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <SummaryList
          rows={[
            { key: w.email, value: account.email },
            { key: w.columns.kind, value: w.kinds[account.kind] },
            { key: w.from, value: <MomentText instant={account.since} /> },
            ...(grant?.basis && grant.startsOn && grant.endsOn
              ? [
                  { key: w.basis, value: `${w.bases[grant.basis]}　${grant.detail}` },
                  {
                    key: w.period,
                    value: (
                      <>
                        <DateText date={grant.startsOn} /> 〜 <DateText date={grant.endsOn} />
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <section class="section" aria-labelledby="acts">
          <h2 id="acts">{w.whatDid}</h2>
          {acts.length === 0 ? (
            <p>{w.nothingDone}</p>
          ) : (
            <Timeline items={acts.map(({ kind, at }) => ({ title: actOf(kind), at }))} />
          )}
        </section>
        {manages && account.kind === 'additional' && (
          <section class="section stack" aria-labelledby="hand-over">
            <h2 id="hand-over">{w.handOverTitle}</h2>
            <p>{w.handOverLead}</p>
            <Form>
              <TextInput
                name="password"
                label="あなたのパスワード"
                type="password"
                autocomplete="current-password"
                errors={errors}
              />
              <Actions>
                <Button kind="secondary" name="act" value="handOver">
                  {w.handOver}
                </Button>
              </Actions>
            </Form>
          </section>
        )}
        {manages && account.kind !== 'first' && (
          <section class="section stack" aria-labelledby="remove">
            <h2 id="remove">{delegate ? w.endTitle : w.removeTitle}</h2>
            <p>{delegate ? w.endLead : w.removeLead}</p>
            <Form>
              <Actions>
                <Button kind="danger" name="act" value="remove">
                  {delegate ? w.end : w.remove}
                </Button>
              </Actions>
            </Form>
          </section>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T4(1): one account of the page: what it did; removed or made the first one by the first account. */
export const accountPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const { account } = await load(ctx);
    const own = { establishmentId: found(ctx.membership?.establishmentId), membershipId: account.membershipId };
    if (form.text('act') === 'handOver') {
      const confirmed = await confirmPassword(app, caller, form.text('password'));
      if (!confirmed.ok) return view(ctx, confirmed.refusals);
      const answer = await handOverFirst(app, caller, own);
      return answer.ok ? seeOther(here, 'handedOver') : view(ctx, answer.refusals);
    }
    const answer = await removeAccount(app, caller, own);
    if (!answer.ok) return view(ctx, answer.refusals);
    return seeOther(here, account.kind === 'delegate' ? 'ended' : 'removed');
  },
};

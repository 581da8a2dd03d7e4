import { type AccountRecord, accountRecord, withinReach } from '#areas/accounts/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { accountCase, actOnAccount, type CaseView } from '#web/security/account-case.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';

async function load(ctx: PageContext): Promise<AccountRecord> {
  const account = await accountRecord(ctx.app.db, { userId: ctx.param('user') });
  if (!account || !withinReach(account, found(ctx.membership?.officeCode))) throw new NotFound();
  return account;
}

async function view(ctx: PageContext, account: AccountRecord, typed: CaseView = {}): Promise<Response> {
  const { refusals = [] } = typed;
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  const title = `アカウントの安全　${account.name || account.email}`;
  return html(
    <Frame
      ctx={ctx}
      title={title}
      errors={errors}
      notice={ctx.done === 'done' ? { kind: 'done', title: '記録しました' } : undefined}
    >
      <div class="stack">
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        {await accountCase(ctx, account, typed, errors)}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T6(9), T7(11): one account of the office's own employers and jobseekers. */
export const officeAccountPage: Page = {
  get: async (ctx) => {
    const account = await load(ctx);
    await recordView(ctx.app, ctx.caller, [`user:${account.userId}`]);
    return view(ctx, account);
  },
  post: async (ctx, form) => {
    const account = await load(ctx);
    const { answer, typed } = await actOnAccount(ctx, account, form);
    if (!answer.ok) return view(ctx, account, { ...typed, refusals: answer.refusals });
    return form.text('act') === 'delete'
      ? seeOther('/office', 'done')
      : seeOther(`/office/accounts/${account.userId}`, 'done');
  },
};

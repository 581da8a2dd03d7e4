import { type AccountRecord, accountRecord, normalEmail } from '#areas/accounts/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { accountCase, actOnAccount, type CaseView } from '#web/security/account-case.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';

const here = '/operator/accounts';

/** Finds the account of an address, to look after its safety. */
export const findAccountPage: Page = {
  get: async (ctx) => {
    const typed = ctx.url.searchParams.get('email') ?? '';
    const email = normalEmail(typed);
    const account = email ? await accountRecord(ctx.app.db, { email }) : undefined;
    if (account) return seeOther(`${here}/${account.userId}`);
    return html(
      <Frame
        ctx={ctx}
        title="アカウントの安全"
        notice={ctx.done === 'deleted' ? { kind: 'done', title: 'アカウントを削除しました' } : undefined}
      >
        <div class="stack">
          <h1>アカウントの安全</h1>
          <p>アカウントのメールアドレスを入力してください。緊急停止、確認の依頼、削除、解除ができます。</p>
          <form class="form" method="get" action={here}>
            <TextInput name="email" label="メールアドレス" type="email" value={typed} />
            <Actions>
              <Button>アカウントを開く</Button>
            </Actions>
          </form>
          {typed && <EmptyState title="このメールアドレスのアカウントはありません。" />}
        </div>
      </Frame>,
    );
  },
};

async function view(ctx: PageContext, account: AccountRecord, typed: CaseView = {}): Promise<Response> {
  const { refusals = [] } = typed;
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  const title = account.name || account.email;
  return html(
    <Frame
      ctx={ctx}
      title={title}
      errors={errors}
      notice={ctx.done === 'done' ? { kind: 'done', title: '記録しました' } : undefined}
    >
      <div class="stack">
        <BackLink href={here} text="アカウントの安全に戻る" />
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        {await accountCase(ctx, account, typed, errors)}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

const load = async (ctx: PageContext) => found(await accountRecord(ctx.app.db, { userId: ctx.param('user') }));

/** T6(9), T7(11): one account, for operator and bureau. */
export const operatorAccountPage: Page = {
  get: async (ctx) => {
    const account = await load(ctx);
    await recordView(ctx.app, ctx.caller, [`user:${account.userId}`]);
    return view(ctx, account);
  },
  post: async (ctx, form) => {
    const account = await load(ctx);
    const { answer, typed } = await actOnAccount(ctx, account, form);
    if (!answer.ok) return view(ctx, account, { ...typed, refusals: answer.refusals });
    return form.text('act') === 'delete' ? seeOther(here, 'deleted') : seeOther(`${here}/${account.userId}`, 'done');
  },
};

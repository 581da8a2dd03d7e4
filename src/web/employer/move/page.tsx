import { answerReRegistration, openReRegistrationOf } from '#areas/filings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';

const w = {
  title: '移転先のハローワークでの登録',
  back: '事業所の登録に戻る',
  none: '準備された登録はありません。',
  noneText:
    'ほかのハローワークの管轄へ移転するときは、移転先のハローワークの窓口にご相談ください。移転先で準備ができると、ここで返事ができます。',
  prepared: (office: string) => `${office}が、移転先での新しい登録を準備しました。`,
  follows: [
    '同意すると、いまの登録はその日に廃止され、公開中の求人はすべて終了します。元には戻せません。',
    '登録の内容は写されます。所在地を移転後の住所に直して仮登録すると、職員が確認し、新しい事業所番号で本登録します。',
    'このマイページのすべてのアカウントは、新しい登録に移ります。メールアドレスとパスワードは変わりません。',
    '応募者と求人は引き継がれません。選考結果を登録していない応募があるときは、先に登録してください。',
  ],
  first: '返事ができるのは、最初に登録したアカウントです。',
  agree: '同意して、移転先で登録する',
  decline: '同意しない',
  declined: '移転先での登録を断りました',
};

async function view(ctx: PageContext, refusals: readonly Refusal[] = []): Promise<Response> {
  const prepared = await openReRegistrationOf(ctx.app.db, found(ctx.membership?.establishmentId));
  return html(
    <Frame ctx={ctx} title={w.title} notice={ctx.done === 'declined' ? { kind: 'done', title: w.declined } : undefined}>
      <div class="stack">
        <BackLink href="/employer/establishment" text={w.back} />
        <h1>{w.title}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        {prepared ? (
          <>
            <p>{w.prepared(prepared.officeName ?? prepared.officeCode)}</p>
            <ul class="list">
              {w.follows.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <p>
              <ClauseLink rule="T6(8)" />
            </p>
            {ctx.membership?.first ? (
              <Form>
                <Actions>
                  <Button kind="danger" name="answer" value="agree">
                    {w.agree}
                  </Button>
                  <Button kind="secondary" name="answer" value="decline">
                    {w.decline}
                  </Button>
                </Actions>
              </Form>
            ) : (
              <p>{w.first}</p>
            )}
          </>
        ) : (
          <EmptyState title={w.none}>
            <p>{w.noneText}</p>
          </EmptyState>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T6(8): the employer's answer to a registration that the new office has prepared. */
export const movePage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const agree = form.text('answer') === 'agree';
    const answer = await answerReRegistration(ctx.app, ctx.caller, {
      establishmentId: found(ctx.membership?.establishmentId),
      first: ctx.membership?.first ?? false,
      agree,
    });
    if (!answer.ok) return view(ctx, answer.refusals);
    return agree ? seeOther('/employer/establishment') : seeOther('/employer/move', 'declined');
  },
};

import { accountsOfPage, endOwnDelegation } from '#areas/accounts/index.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText, DueText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';

const words = {
  title: '委託の内容',
  lead: 'この事業所から、求人の申込みの事務を委託されています。使えるのは、事業所と求人の登録だけです。応募者、応募書類、メッセージ、求職者の検索、退会、アカウントの管理は使えません。',
  establishment: '事業所',
  basis: '委託の根拠',
  bases: { laborAttorney: '社会保険労務士', otherByLaw: 'そのほか、法律で認められた人' },
  from: '委託の始まる日',
  through: '委託の終わる日',
  endTitle: '委託を終える',
  endLead: 'あなたからも、いつでも委託を終えられます。終えると、すぐにこの事業所のページを使えなくなります。',
  end: '委託を終える',
};

async function view(ctx: PageContext): Promise<Response> {
  const accounts = await accountsOfPage(ctx.app.db, found(ctx.membership?.establishmentId));
  const own = found(accounts.find((each) => each.userId === ctx.user?.id && each.kind === 'delegate'));
  const { basis, detail, startsOn, endsOn } = found(own.grant);
  return html(
    <Frame ctx={ctx} title={words.title}>
      <div class="stack">
        <h1>{words.title}</h1>
        <p>
          {words.lead} <ClauseLink rule="T4(1)" />
        </p>
        <SummaryList
          rows={[
            { key: words.establishment, value: found(ctx.membership).name },
            { key: words.basis, value: basis ? `${words.bases[basis]}　${detail}` : '' },
            { key: words.from, value: startsOn && <DateText date={startsOn} /> },
            { key: words.through, value: endsOn && <DueText date={endsOn} today={ctx.app.clock.today()} /> },
          ]}
        />
        <section class="section stack" aria-labelledby="end">
          <h2 id="end">{words.endTitle}</h2>
          <p>{words.endLead}</p>
          <Form>
            <Actions>
              <Button kind="danger">{words.end}</Button>
            </Actions>
          </Form>
        </section>
      </div>
    </Frame>,
  );
}

/** T4(1): what was delegated to this person by this establishment; ended from their side at once. */
export const delegationPage: Page = {
  get: view,
  post: async (ctx) => {
    const answer = await endOwnDelegation(ctx.app, ctx.caller, found(ctx.membership?.establishmentId));
    if (answer.ok) return seeOther('/account/pages');
    return html(
      <Frame ctx={ctx} title={words.title}>
        <h1>{words.title}</h1>
        <RefusalBox refusals={answer.refusals.map((each) => sayRefusal(each, 'ja'))} />
      </Frame>,
      422,
    );
  },
};

import {
  accountsOf,
  accountsOfPage,
  activeStop,
  liftStop,
  type PageRef,
  stopService,
  stopsOfPage,
} from '#areas/accounts/index.ts';
import type { EstablishmentRecord } from '#areas/establishments/index.ts';
import { recordView } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { StopHistory } from '#web/security/StopHistory.tsx';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { establishmentRecord } from '../establishment/record.ts';
import { personAt, reasonToday } from '../jobseekers/record-page.tsx';

const words = {
  title: '提供の停止',
  lead: '利用規約に反する利用があったとき、所長の判断で、このマイページのサービスの提供を停止できます。停止すると、本人にメールで知らせ、ログインしたときにも理由を表示します。自分のデータの確認と退会は、停止中もできます。',
  postings:
    '求人者のときは、有効中の求人も、停止のあいだ掲載されず、自主応募とオンラインの紹介を受け付けません。有効期間はそのまま進み、解除すると、残っている求人が再び掲載されます。',
  usable: 'いま、停止していません。',
  reason: '理由（本人に伝わります）',
  headOnly: '停止と解除を決められるのは、所長だけです。必要なときは、所長に事情を伝えてください。',
  stop: '提供を停止する',
  lift: '停止を解除する',
  history: 'これまでの停止',
  accounts: 'アカウントの安全',
  accountsLead: '情報漏えいや不正な利用が疑われるときは、アカウントごとに緊急停止できます。',
  noAccounts: 'マイページのアカウントはありません。',
  back: '記録に戻る',
  done: { stopped: '提供を停止しました', lifted: '停止を解除しました' } as Readonly<Record<string, string>>,
};

interface Subject {
  readonly page: PageRef;
  readonly name: string;
  readonly back: string;
  readonly accounts: readonly { readonly userId: string; readonly name: string }[];
}

async function employerOf(ctx: PageContext, establishment: EstablishmentRecord): Promise<Subject> {
  const accounts = await accountsOfPage(ctx.app.db, establishment.id);
  return {
    page: { role: 'employer', id: establishment.id },
    name: establishment.name,
    back: `/office/establishments/${establishment.id}`,
    accounts: accounts.map(({ userId, name, email }) => ({ userId, name: name || email })),
  };
}

/** A person's record is opened for a reason, which is asked on its first page. */
async function jobseekerOf(ctx: PageContext): Promise<Subject | Response> {
  const jobseeker = await personAt(ctx);
  if (!(await reasonToday(ctx, jobseeker))) return seeOther(`/office/jobseekers/${jobseeker.number}`);
  const page = { role: 'jobseeker', id: jobseeker.id } as const;
  const accounts = await accountsOf(ctx.app.db, page);
  return {
    page,
    name: jobseeker.name,
    back: `/office/jobseekers/${jobseeker.number}`,
    accounts: accounts.map(({ id, email }) => ({ userId: id, name: email })),
  };
}

async function view(ctx: PageContext, of: Subject, reason = '', refusals: readonly Refusal[] = []): Promise<Response> {
  const { db } = ctx.app;
  const [stop, stops] = await Promise.all([activeStop(db, of.page), stopsOfPage(db, of.page)]);
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  const title = `${words.title}　${of.name}`;
  const done = words.done[ctx.done ?? ''];
  return html(
    <Frame ctx={ctx} title={title} errors={errors} notice={done ? { kind: 'done', title: done } : undefined}>
      <div class="stack">
        <BackLink href={of.back} text={words.back} />
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <p>
          {words.lead} <ClauseLink rule={of.page.role === 'jobseeker' ? 'T7(7)' : 'T6(7)'} />
        </p>
        {of.page.role === 'employer' && <p>{words.postings}</p>}
        <p>{stop ? <StatusTag status="account:stopped" /> : words.usable}</p>
        {ctx.membership?.role === 'head' || reason !== '' ? (
          <Form>
            <TextArea name="reason" label={words.reason} rows={3} limit={500} value={reason} errors={errors} />
            <Actions>
              <Button kind={stop ? 'secondary' : 'danger'} name="act" value={stop ? 'lift' : 'stop'}>
                {stop ? words.lift : words.stop}
              </Button>
            </Actions>
          </Form>
        ) : (
          <p>{words.headOnly}</p>
        )}
        <section class="section stack" aria-labelledby="stops">
          <h2 id="stops">{words.history}</h2>
          <StopHistory stops={stops} />
        </section>
        <section class="section stack" aria-labelledby="accounts">
          <h2 id="accounts">{words.accounts}</h2>
          {of.accounts.length === 0 ? (
            <p>{words.noAccounts}</p>
          ) : (
            <>
              <p>{words.accountsLead}</p>
              <ul class="list">
                {of.accounts.map(({ userId, name }) => (
                  <li key={userId}>
                    <a href={`/office/accounts/${userId}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

async function decide(ctx: PageContext, of: Subject, form: Posted): Promise<Response> {
  const reason = form.text('reason').trim();
  const head = ctx.membership?.role === 'head';
  const lift = form.text('act') === 'lift';
  const answer = await (lift ? liftStop : stopService)(ctx.app, ctx.caller, of.page, { reason, head });
  return answer.ok ? seeOther(ctx.url.pathname, lift ? 'lifted' : 'stopped') : view(ctx, of, reason, answer.refusals);
}

/** T6(7): the stop of an employer's page, by its office. */
export const establishmentStopPage = establishmentRecord({
  part: 'stop',
  show: async (ctx, of) => view(ctx, await employerOf(ctx, of)),
  act: async (ctx, of, form) => decide(ctx, await employerOf(ctx, of), form),
});

/** T7(7): the stop of a jobseeker's page, by its office. */
export const jobseekerStopPage: Page = {
  get: async (ctx) => {
    const of = await jobseekerOf(ctx);
    if (of instanceof Response) return of;
    await recordView(ctx.app, ctx.caller, [`jobseeker:${of.page.id}`]);
    return view(ctx, of);
  },
  post: async (ctx, form) => {
    const of = await jobseekerOf(ctx);
    return of instanceof Response ? of : decide(ctx, of, form);
  },
};

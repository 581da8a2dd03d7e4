import {
  type AccountRecord,
  askForCheck,
  deleteAccount,
  emergencyStop,
  liftEmergency,
  type Stop,
  solveCheck,
  stopsOfAccount,
} from '#areas/accounts/index.ts';
import { type Refusal, type Ruling, refuse } from '#kernel/refusal.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateInput, type TypedDate } from '#web/components/DateInput.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { dayOfTyped, typedDay } from '#web/fields/typed-day.ts';
import type { PageContext, Form as Posted } from '#web/page.ts';
import { StopHistory } from './StopHistory.tsx';

const words = {
  account: 'アカウント',
  email: 'メールアドレス',
  pages: '使えるページ',
  roles: {
    jobseeker: '求職者',
    employer: '求人者',
    delegate: '申込事務の委託',
    counter: '職員（窓口）',
    checker: '職員（審査）',
    head: '職員（統括）',
    bureau: '労働局',
    agency: '紹介事業者',
    operator: '運用管理',
  } as Readonly<Record<string, string>>,
  none: 'ありません',
  state: '状態',
  usable: '利用できます',
  lead: '情報漏えいやアカウントの不正な利用が疑われるときは、予告なく停止または削除できます。先に、本人に確認や対応を求めることもできます。理由は記録に残ります。',
  reason: '理由（記録に残ります。本人には送られません）',
  askTitle: '本人に確認を求める',
  ask: '本人に求める確認または対応（本人に送られます）',
  dueOn: '回答の期限',
  acts: {
    ask: '本人に確認を求める',
    stop: '緊急停止する',
    solve: '解決とする',
    lift: '停止を解除する',
    delete: 'アカウントを削除する',
  },
  actTitle: '停止・解除・削除',
  deleteLead:
    '削除すると、求職者のマイページ、または最初のアカウントである求人者のマイページは、すぐに消去され、元に戻せません。ハローワークでの登録は残ります。',
  sure: '元に戻せないことを確かめたうえで、このアカウントを削除します',
  answer: '本人の回答',
  history: 'これまでの停止と確認',
};

export interface CaseView {
  readonly refusals?: readonly Refusal[];
  readonly reason?: string;
  readonly ask?: string;
  readonly dueOn?: TypedDate;
  /** That a deletion cannot be undone was ticked. */
  readonly sure?: boolean;
}

/** An account under suspicion (T6(9), T7(11)): what stands, and what may be done. */
export async function accountCase(
  ctx: PageContext,
  account: AccountRecord,
  typed: CaseView,
  errors: readonly FormError[],
) {
  const stops = await stopsOfAccount(ctx.app.db, account.userId);
  const open: Stop | undefined = stops.find((each) => each.state === 'asked' || each.state === 'active');
  const acts =
    open?.state === 'active'
      ? (['lift', 'delete'] as const)
      : open
        ? (['solve', 'stop', 'delete'] as const)
        : (['stop', 'delete'] as const);
  return (
    <>
      <SummaryList
        rows={[
          { key: words.email, value: account.email },
          {
            key: words.pages,
            value:
              account.pages.map(({ role, name }) => [words.roles[role], name].filter(Boolean).join('　')).join('\n') ||
              words.none,
          },
          {
            key: words.state,
            value:
              open?.state === 'active' ? (
                <StatusTag status="account:unavailable" />
              ) : open ? (
                <StatusTag status="account:asked" />
              ) : (
                words.usable
              ),
          },
          ...(open?.answer ? [{ key: words.answer, value: open.answer }] : []),
        ]}
      />
      <p>
        {words.lead} <ClauseLink rule="T6(9)" /> <ClauseLink rule="T7(11)" />
      </p>
      <Form>
        <TextArea name="reason" label={words.reason} rows={3} limit={500} value={typed.reason} errors={errors} />
        {!open && (
          <section class="section stack" aria-labelledby="ask-title">
            <h2 id="ask-title">{words.askTitle}</h2>
            <TextArea name="ask" label={words.ask} rows={3} limit={500} value={typed.ask} errors={errors} />
            <DateInput name="dueOn" label={words.dueOn} value={typed.dueOn} errors={errors} />
            <Actions>
              <Button kind="secondary" name="act" value="ask">
                {words.acts.ask}
              </Button>
            </Actions>
          </section>
        )}
        <section class="section stack" aria-labelledby="acts-title">
          <h2 id="acts-title">{words.actTitle}</h2>
          <p>{words.deleteLead}</p>
          <Checkbox name="sure" label={words.sure} checked={typed.sure} errors={errors} />
          <Actions>
            {acts.map((act) => (
              <Button key={act} kind={act === 'delete' ? 'danger' : 'secondary'} name="act" value={act}>
                {words.acts[act]}
              </Button>
            ))}
          </Actions>
        </section>
      </Form>
      <section class="section stack" aria-labelledby="stops">
        <h2 id="stops">{words.history}</h2>
        <StopHistory stops={stops} />
      </section>
    </>
  );
}

/** What was posted on an account's case. */
export async function actOnAccount(
  ctx: PageContext,
  account: AccountRecord,
  form: Posted,
): Promise<{ answer: Ruling; typed: CaseView }> {
  const { app, caller } = ctx;
  const dueOn = typedDay(form, 'dueOn');
  const typed = {
    reason: form.text('reason').trim(),
    ask: form.text('ask').trim(),
    dueOn,
    sure: form.text('sure') === 'yes',
  };
  const decision = { userId: account.userId, reason: typed.reason };
  const acts: Readonly<Record<string, () => Promise<Ruling>>> = {
    ask: () => askForCheck(app, caller, { ...decision, ask: { text: typed.ask, dueOn: dayOfTyped(dueOn) } }),
    stop: () => emergencyStop(app, caller, decision),
    solve: () => solveCheck(app, caller, decision),
    lift: () => liftEmergency(app, caller, decision),
    delete: async () =>
      typed.sure
        ? deleteAccount(app, caller, decision)
        : refuse({ rule: 'T6(9)', code: 'delete-unconfirmed', field: 'sure' }),
  };
  const act = acts[form.text('act')] ?? acts.ask;
  return { answer: act ? await act() : { ok: true, value: undefined }, typed };
}

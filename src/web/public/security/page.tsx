import {
  addPasskey,
  endOtherSessions,
  needsSecondFactor,
  type OpenSession,
  type Passkey,
  passkeyCreation,
  passkeysOf,
  removePasskey,
  secondFactorOf,
  sessionsOf,
} from '#areas/accounts/index.ts';
import type { Refusal, Ruling } from '#kernel/refusal.ts';
import { historyOf } from '#platform/history.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { PasskeyForm } from '#web/components/PasskeyForm.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Lang, Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const here = '/account/security';
const mostEvents = 50;

function Passkeys({ passkeys, lang }: { passkeys: readonly Passkey[]; lang: Lang }) {
  const w = words[lang];
  if (passkeys.length === 0) return <p>{w.noPasskeys}</p>;
  return (
    <DataTable
      id="passkeys-list"
      stack
      caption={w.passkeys}
      hideCaption
      columns={[{ head: w.passkeyName }, { head: w.added }, { head: w.used }, { head: w.act }]}
      rows={passkeys.map((each) => ({
        key: each.id,
        cells: [
          each.name,
          <MomentText key="added" instant={each.createdAt} />,
          each.lastUsedAt ? <MomentText key="used" instant={each.lastUsedAt} /> : w.never,
          <Form key="remove">
            <input type="hidden" name="passkey" value={each.id} />
            <Button kind="quiet" small name="act" value="removePasskey" about={each.name}>
              {w.removePasskey}
            </Button>
          </Form>,
        ],
      }))}
    />
  );
}

function Sessions({ sessions, current, lang }: { sessions: readonly OpenSession[]; current: string; lang: Lang }) {
  const w = words[lang];
  return (
    <DataTable
      id="sessions-list"
      stack
      caption={w.sessions}
      hideCaption
      columns={[{ head: w.device }, { head: w.since }, { head: w.lastUsed }, { head: w.act }]}
      rows={sessions.map((each) => ({
        key: each.id,
        cells: [
          `${each.device || w.unknownDevice}${each.id === current ? w.thisOne : ''}`,
          <MomentText key="since" instant={each.since} />,
          <MomentText key="used" instant={each.used} />,
          each.id !== current && (
            <Form key="end">
              <input type="hidden" name="session" value={each.id} />
              <Button kind="quiet" small name="act" value="endSession" about={each.device || w.unknownDevice}>
                {w.end}
              </Button>
            </Form>
          ),
        ],
      }))}
    />
  );
}

async function view(ctx: PageContext, refusals: readonly Refusal[] = [], name = ''): Promise<Response> {
  const { app, lang } = ctx;
  const w = words[lang];
  const user = found(ctx.user);
  const [second, passkeys, sessions, history, creation] = await Promise.all([
    secondFactorOf(app, user.id),
    passkeysOf(app.db, user.id),
    sessionsOf(app.db, user.id),
    historyOf(app.db, `user:${user.id}`, { limit: mostEvents }),
    passkeyCreation(app, user),
  ]);
  const errors = formErrorsOf(refusals, lang);
  const others = refusals.filter((each) => each.field === undefined);
  const told = history.flatMap(({ kind, at, data }) => {
    const title = w.events[kind];
    const way = Object.entries(w.ways).find(([key]) => key === data.way)?.[1];
    const text = [way, data.device].filter(Boolean).join('　');
    return title ? [{ title, at, ...(text && { text }) }] : [];
  });
  const done = w.done[ctx.done ?? ''];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={done ? { kind: 'done', title: done } : undefined}>
      <div class="stack">
        <BackLink href="/account/pages" text={w.toPages} />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        {others.length > 0 && <RefusalBox title={w.refused} refusals={others.map((each) => sayRefusal(each, lang))} />}
        <SummaryList
          rows={[
            { key: w.address, value: user.email, changeHref: `${here}/email` },
            { key: w.password, value: w.passwordSet, changeHref: `${here}/password` },
            {
              key: w.secondFactor,
              value: second ? w.on(second.codesLeft) : w.off,
              changeHref: `${here}/second`,
            },
          ]}
        />
        <ul class="list">
          <li>
            <a href="/account/consents">{w.consentsLink}</a>
          </li>
          <li>
            <a href="/report">{w.report}</a>
          </li>
        </ul>
        <section class="section stack" aria-labelledby="passkeys">
          <h2 id="passkeys">{w.passkeys}</h2>
          <p>{w.passkeysLead}</p>
          <Passkeys passkeys={passkeys} lang={lang} />
          <PasskeyForm act="create" options={creation} without={w.withoutScript}>
            <TextInput name="name" label={w.passkeyName} hint={w.passkeyHint} value={name} errors={errors} />
            <Actions>
              <Button kind="secondary" name="act" value="addPasskey">
                {w.addPasskey}
              </Button>
            </Actions>
          </PasskeyForm>
        </section>
        <section class="section stack" aria-labelledby="sessions">
          <h2 id="sessions">{w.sessions}</h2>
          <Sessions sessions={sessions} current={user.sessionId} lang={lang} />
          {sessions.length > 1 && (
            <Form>
              <Actions>
                <Button kind="secondary" name="act" value="endOthers">
                  {w.endOthers}
                </Button>
              </Actions>
            </Form>
          )}
        </section>
        <section class="section" aria-labelledby="history">
          <h2 id="history">{w.history}</h2>
          {told.length === 0 ? <p>{w.noHistory}</p> : <Timeline items={told} />}
        </section>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** How one logs in and where one is logged in; every kind of person has the same page. */
export const securityPage: Page = {
  get: (ctx) => view(ctx),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const { sessionId } = found(ctx.user);
    const acts: Readonly<Record<string, () => Promise<readonly [Ruling, string]>>> = {
      addPasskey: async () => [
        await addPasskey(app, caller, { answer: form.text('answer'), name: form.text('name').trim() }),
        'passkeyAdded',
      ],
      removePasskey: async () => [await removePasskey(app, caller, form.text('passkey')), 'passkeyRemoved'],
      endSession: async () => [await endOtherSessions(app, caller, { only: form.text('session') }), 'sessionsEnded'],
      endOthers: async () => [await endOtherSessions(app, caller, { except: sessionId }), 'sessionsEnded'],
    };
    const act = acts[form.text('act') || (form.text('answer') && 'addPasskey')];
    if (!act) return view(ctx);
    const [answer, done] = await act();
    return answer.ok ? seeOther(here, done) : view(ctx, answer.refusals, form.text('name'));
  },
};

/** Whether the second step is owed before anything else opens. */
export const owesSecondFactor = (ctx: PageContext): boolean =>
  !found(ctx.user).secondFactor && found(ctx.user).memberships.some((each) => needsSecondFactor(each.role));

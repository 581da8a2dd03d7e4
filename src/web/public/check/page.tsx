import { answerCheck, openEmergency } from '#areas/accounts/index.ts';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DueText, MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';

const words = {
  ja: {
    title: 'アカウントの安全のための確認',
    lead: 'アカウントの安全のため、次の確認または対応をお願いしています。期限までに解決しないときは、アカウントの利用を停止するか、アカウントを削除することがあります。',
    asked: 'お願いしていること',
    due: '期限',
    answered: '回答した日時',
    answer: '回答（確認した結果、対応したこと）',
    send: '回答を送る',
    sent: '回答を送りました',
    security: 'アカウントのセキュリティを確かめる',
    next: 'マイページへ進む',
    none: 'いま、お願いしている確認はありません。',
  },
  en: {
    title: 'A check for the safety of your account',
    lead: 'For the safety of your account we ask you to do the following. Unsolved by the date given, the account may be stopped or deleted.',
    asked: 'What we ask',
    due: 'By',
    answered: 'Answered',
    answer: 'Your answer (what you found, what you did)',
    send: 'Send the answer',
    sent: 'Your answer has been sent',
    security: 'Look at account security',
    next: 'Go on to your page',
    none: 'Nothing is asked of you now.',
  },
};

async function view(ctx: PageContext, typed: string, errors: readonly FormError[] = []): Promise<Response> {
  const w = words[ctx.lang];
  const open = await openEmergency(ctx.app.db, found(ctx.user).id);
  const notice = ctx.done === 'answered' ? ({ kind: 'done', title: w.sent } as const) : undefined;
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={notice}>
      <div class="stack">
        <h1>{w.title}</h1>
        {open?.state === 'asked' && open.dueOn ? (
          <>
            <p>
              {w.lead} <ClauseLink rule="T7(11)" />
            </p>
            <SummaryList
              rows={[
                { key: w.asked, value: open.asked },
                { key: w.due, value: <DueText date={open.dueOn} today={ctx.app.clock.today()} /> },
                ...(open.answeredAt ? [{ key: w.answered, value: <MomentText instant={open.answeredAt} /> }] : []),
              ]}
            />
            <p>
              <a href="/account/security">{w.security}</a>
            </p>
            <Form>
              <TextArea
                name="answer"
                label={w.answer}
                value={typed || (open.answer ?? '')}
                limit={500}
                errors={errors}
              />
              <Actions>
                <Button>{w.send}</Button>
                <ButtonLink href="/account/pages?checked=1" kind="quiet">
                  {w.next}
                </ButtonLink>
              </Actions>
            </Form>
          </>
        ) : (
          <EmptyState title={w.none}>
            <p>
              <a href="/account/pages">{w.next}</a>
            </p>
          </EmptyState>
        )}
      </div>
    </Frame>,
    errors.length > 0 ? 422 : 200,
  );
}

/** T6(9), T7(11): what the owner of an account was asked to check or do, and their answer. */
export const checkPage: Page = {
  get: (ctx) => view(ctx, ''),
  post: async (ctx, form) => {
    const answer = form.text('answer').trim();
    const done = await answerCheck(ctx.app, ctx.caller, answer);
    return done.ok ? seeOther('/account/check', 'answered') : view(ctx, answer, formErrorsOf(done.refusals, ctx.lang));
  },
};

import {
  disclosuresOf,
  fileDisclosure,
  mostDisclosureCharacters,
  withdrawDisclosure,
} from '#areas/jobseekers/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import { ExportLinks } from '#web/jobseeker/export/ExportLinks.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';

const here = '/jobseeker/disclosure';

const words = {
  ja: {
    title: '開示請求',
    lead: 'ハローワークが保有しているあなたの個人情報の開示を、管轄のハローワークに請求できます。職業相談の記録も請求できます。マイページにある内容は、請求しなくても、すぐに保存できます。',
    back: 'ホームに戻る',
    newTitle: '新しく請求する',
    body: '開示してほしい内容',
    bodyHint: '期間や、どのような記録かがわかるように書いてください。',
    consultations: '職業相談の記録も含める',
    send: 'ハローワークに請求する',
    open: '請求中のものがあるあいだは、新しい請求はできません。',
    list: 'これまでの請求',
    none: '請求したことはありません。',
    filed: '請求した日時',
    withConsultations: '職業相談の記録を含む',
    answered: '回答した日時',
    withdrawnAt: '取り下げた日時',
    answer: 'ハローワークの回答',
    withdraw: 'この請求を取り下げる',
    state: '状態',
    done: { filed: 'ハローワークに請求しました', withdrawn: '請求を取り下げました' } as Readonly<
      Record<string, string>
    >,
  },
  en: {
    title: 'Disclosure requests',
    lead: 'You can ask your office to disclose the personal data it keeps about you, records of consultations included. What your page holds you can save at once, without asking.',
    back: 'Back to home',
    newTitle: 'A new request',
    body: 'What you want to see',
    bodyHint: 'Say which period and what kind of record.',
    consultations: 'Include records of consultations',
    send: 'Send the request to the office',
    open: 'While a request is open, no new one can be made.',
    list: 'Your requests',
    none: 'You have made no request.',
    filed: 'Requested',
    withConsultations: 'with records of consultations',
    answered: 'Answered',
    withdrawnAt: 'Taken back',
    answer: 'Answer of the office',
    withdraw: 'Take this request back',
    state: 'State',
    done: { filed: 'Your request has gone to the office', withdrawn: 'The request is taken back' } as Readonly<
      Record<string, string>
    >,
  },
};

async function view(
  ctx: PageContext,
  typed: { body: string; consultations: boolean },
  refusals: readonly Refusal[] = [],
) {
  const w = words[ctx.lang];
  const all = await disclosuresOf(ctx.app.db, found(ctx.membership?.jobseekerId));
  const open = all.some((each) => each.state === 'filed');
  const errors = formErrorsOf(refusals, ctx.lang);
  const others = refusals.filter((each) => each.field === undefined);
  const done = w.done[ctx.done ?? ''];
  return html(
    <Frame ctx={ctx} title={w.title} errors={errors} notice={done ? { kind: 'done', title: done } : undefined}>
      <div class="stack">
        <BackLink href="/jobseeker" text={w.back} />
        <h1>{w.title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, ctx.lang))} />}
        <p>
          {w.lead} <ClauseLink rule="P6" />
        </p>
        <p>
          <ExportLinks />
        </p>
        <section class="section stack" aria-labelledby="new">
          <h2 id="new">{w.newTitle}</h2>
          {open ? (
            <p>{w.open}</p>
          ) : (
            <Form>
              <TextArea
                name="body"
                label={w.body}
                hint={w.bodyHint}
                limit={mostDisclosureCharacters}
                value={typed.body}
                errors={errors}
              />
              <Checkbox
                name="consultations"
                label={w.consultations}
                value="yes"
                checked={typed.consultations}
                errors={errors}
              />
              <Actions>
                <Button>{w.send}</Button>
              </Actions>
            </Form>
          )}
        </section>
        <section class="section stack" aria-labelledby="requests">
          <h2 id="requests">{w.list}</h2>
          {all.length === 0 ? (
            <EmptyState title={w.none} />
          ) : (
            all.map((each) => (
              <article class="stack" key={each.id}>
                <SummaryList
                  rows={[
                    { key: w.state, value: <StatusTag status={`disclosure:${each.state}`} /> },
                    { key: w.filed, value: <MomentText instant={each.filedAt} /> },
                    {
                      key: w.body,
                      value: [each.body, each.consultations && w.withConsultations].filter(Boolean).join('\n'),
                    },
                    ...(each.decidedAt
                      ? [
                          {
                            key: each.state === 'answered' ? w.answered : w.withdrawnAt,
                            value: <MomentText instant={each.decidedAt} />,
                          },
                        ]
                      : []),
                    ...(each.answer ? [{ key: w.answer, value: each.answer }] : []),
                  ]}
                />
                {each.state === 'filed' && (
                  <Form>
                    <input type="hidden" name="request" value={each.id} />
                    <Actions>
                      <Button kind="quiet" name="act" value="withdraw">
                        {w.withdraw}
                      </Button>
                    </Actions>
                  </Form>
                )}
              </article>
            ))
          )}
        </section>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** P6: the person's requests for disclosure. */
export const disclosurePage: Page = {
  get: (ctx) => view(ctx, { body: '', consultations: false }),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const jobseekerId = found(ctx.membership?.jobseekerId);
    if (form.text('act') === 'withdraw') {
      const own = (await disclosuresOf(app.db, jobseekerId)).find((each) => String(each.id) === form.text('request'));
      if (!own) throw new NotFound();
      const answer = await withdrawDisclosure(app, caller, own.id);
      return answer.ok ? seeOther(here, 'withdrawn') : view(ctx, { body: '', consultations: false }, answer.refusals);
    }
    const typed = { body: form.text('body').trim(), consultations: form.text('consultations') === 'yes' };
    const answer = await fileDisclosure(app, caller, { jobseekerId, ...typed });
    return answer.ok ? seeOther(here, 'filed') : view(ctx, typed, answer.refusals);
  },
};

import {
  answerDisclosure,
  type Disclosure,
  disclosureById,
  disclosuresAt,
  mostDisclosureCharacters,
} from '#areas/jobseekers/index.ts';
import { recordView } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DataTable } from '#web/components/DataTable.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { EmptyState } from '#web/components/EmptyState.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';

const here = '/office/disclosures';
const mostDone = 50;

/** P6: the requests for disclosure at this office, those that wait first. */
export const disclosuresPage: Page = {
  get: async (ctx) => {
    const all = await disclosuresAt(ctx.app.db, found(ctx.membership?.officeCode), mostDone);
    const notice = ctx.done === 'answered' ? ({ kind: 'done', title: '回答しました' } as const) : undefined;
    return html(
      <Frame ctx={ctx} title="開示請求" notice={notice}>
        <div class="stack">
          <BackLink href="/office" text="窓口のホームに戻る" />
          <h1>開示請求</h1>
          <p>
            求職者から届いた、個人情報の開示の請求です。古いものから並んでいます。 <ClauseLink rule="P6" />
          </p>
          {all.length === 0 ? (
            <EmptyState title="開示請求はありません。" />
          ) : (
            <DataTable
              id="disclosures"
              caption="開示請求"
              hideCaption
              stack
              columns={['請求した人', '請求した日時', '状態', '終わった日時'].map((head) => ({ head }))}
              rows={all.map((each) => ({
                key: String(each.id),
                cells: [
                  <a key="open" href={`${here}/${each.id}`}>{`${each.name}（${each.number ?? ''}）`}</a>,
                  <MomentText key="filed" instant={each.filedAt} />,
                  <StatusTag key="state" status={`disclosure:${each.state}`} />,
                  each.decidedAt && <MomentText instant={each.decidedAt} />,
                ],
              }))}
            />
          )}
        </div>
      </Frame>,
    );
  },
};

async function load(ctx: PageContext): Promise<Disclosure> {
  const request = await disclosureById(ctx.app.db, ctx.id('request'));
  if (request?.officeCode !== found(ctx.membership?.officeCode)) throw new NotFound();
  return request;
}

function view(ctx: PageContext, request: Disclosure, answer = '', refusals: readonly Refusal[] = []): Response {
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  const title = `開示請求　${request.name}`;
  return html(
    <Frame ctx={ctx} title={title} errors={errors}>
      <div class="stack">
        <BackLink href={here} text="開示請求の一覧に戻る" />
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <SummaryList
          rows={[
            { key: '状態', value: <StatusTag status={`disclosure:${request.state}`} /> },
            {
              key: '請求した人',
              value: <a href={`/office/jobseekers/${request.number}`}>{`${request.name}（${request.number}）`}</a>,
            },
            { key: '請求した日時', value: <MomentText instant={request.filedAt} /> },
            { key: '開示してほしい内容', value: request.body },
            { key: '職業相談の記録', value: request.consultations ? '含める' : '含めない' },
            ...(request.decidedAt ? [{ key: '終わった日時', value: <MomentText instant={request.decidedAt} /> }] : []),
            ...(request.answer ? [{ key: '回答', value: request.answer }] : []),
            ...(request.decidedLabel ? [{ key: '終えた人', value: request.decidedLabel }] : []),
          ]}
        />
        {request.state === 'filed' && (
          <Form>
            <TextArea
              name="answer"
              label="回答（請求した人のページに表示されます。渡した書類や、窓口で渡す日時を書いてください）"
              limit={mostDisclosureCharacters}
              value={answer}
              errors={errors}
            />
            <Actions>
              <Button>回答して完了にする</Button>
            </Actions>
          </Form>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** P6: one request for disclosure, answered by its office. */
export const disclosureCasePage: Page = {
  get: async (ctx) => {
    const request = await load(ctx);
    await recordView(ctx.app, ctx.caller, [`jobseeker:${request.jobseekerId}`], { reason: 'disclosure' });
    return view(ctx, request);
  },
  post: async (ctx, form) => {
    const request = await load(ctx);
    const answer = form.text('answer').trim();
    const done = await answerDisclosure(ctx.app, ctx.caller, request.id, answer);
    return done.ok ? seeOther(here, 'answered') : view(ctx, request, answer, done.refusals);
  },
};

import { accountRecord, normalEmail } from '#areas/accounts/index.ts';
import {
  closeReport,
  mostReportCharacters,
  noteReport,
  notesOf,
  reportById,
  takeReport,
} from '#areas/helpdesk/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Timeline } from '#web/components/Timeline.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { reportKindWords } from '#web/words/report-kinds.ts';

const here = '/operator/reports';

interface Typed {
  readonly note: string;
  readonly outcome: string;
}

async function view(ctx: PageContext, typed: Typed, refusals: readonly Refusal[] = []): Promise<Response> {
  const { db } = ctx.app;
  const report = found(await reportById(db, ctx.id('report')));
  const address = normalEmail(report.account);
  const [notes, account] = await Promise.all([
    notesOf(db, report.id),
    address ? accountRecord(db, { email: address }) : undefined,
  ]);
  const errors = formErrorsOf(refusals, 'ja');
  const others = refusals.filter((each) => each.field === undefined);
  const title = `届出　受付番号 ${report.id}`;
  return html(
    <Frame ctx={ctx} title={title} errors={errors}>
      <div class="stack">
        <BackLink href={here} text="届出の一覧に戻る" />
        <h1>{title}</h1>
        {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
        <SummaryList
          rows={[
            { key: '状態', value: <StatusTag status={`report:${report.state}`} /> },
            { key: '受付日時', value: <MomentText instant={report.reportedAt} /> },
            { key: '内容', value: reportKindWords.ja[report.what] },
            {
              key: 'アカウント',
              value: account ? (
                <a href={`/operator/accounts/${account.userId}`}>{report.account}（停止・確認の依頼へ）</a>
              ) : (
                report.account
              ),
            },
            { key: '届け出た人', value: report.email },
            { key: '気づいたこと', value: report.body },
            { key: '担当', value: report.takenLabel ?? 'まだ決まっていません' },
            ...(report.outcome ? [{ key: '対応の結果', value: report.outcome }] : []),
          ]}
        />
        {report.state !== 'closed' && (
          <Form>
            <Actions>
              <Button kind={report.state === 'waiting' ? 'primary' : 'secondary'} name="act" value="take">
                {report.state === 'waiting' ? '担当する' : '担当を引き継ぐ'}
              </Button>
            </Actions>
          </Form>
        )}
        <section class="section stack" aria-labelledby="notes">
          <h2 id="notes">対応の記録</h2>
          {notes.length === 0 ? (
            <p>まだ記録はありません。</p>
          ) : (
            <Timeline items={notes.map((each) => ({ title: each.body, who: each.byLabel, at: each.at }))} />
          )}
          <Form>
            <TextArea
              name="note"
              label="記録に加えること"
              rows={3}
              limit={mostReportCharacters}
              value={typed.note}
              errors={errors}
            />
            <Actions>
              <Button kind="secondary" name="act" value="note">
                記録に加える
              </Button>
            </Actions>
          </Form>
        </section>
        {report.state === 'taken' && (
          <section class="section stack" aria-labelledby="close">
            <h2 id="close">完了にする</h2>
            <Form>
              <TextArea
                name="outcome"
                label="対応の結果（届け出た人にメールで送られます）"
                rows={4}
                limit={mostReportCharacters}
                value={typed.outcome}
                errors={errors}
              />
              <Actions>
                <Button name="act" value="close">
                  完了にして知らせる
                </Button>
              </Actions>
            </Form>
          </section>
        )}
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

/** T4(2), T5(2): one report: taken, noted, its account looked after, closed with its outcome. */
export const reportCasePage: Page = {
  get: (ctx) => view(ctx, { note: '', outcome: '' }),
  post: async (ctx, form) => {
    const { app, caller } = ctx;
    const { id } = found(await reportById(app.db, ctx.id('report')));
    const typed = { note: form.text('note').trim(), outcome: form.text('outcome').trim() };
    const act = form.text('act');
    const answer =
      act === 'take'
        ? await takeReport(app, caller, id)
        : act === 'close'
          ? await closeReport(app, caller, id, typed.outcome)
          : await noteReport(app, caller, id, typed.note);
    return answer.ok ? seeOther(`${here}/${id}`) : view(ctx, typed, answer.refusals);
  },
};

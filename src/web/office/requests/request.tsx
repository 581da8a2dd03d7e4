import { jobseekerById } from '#areas/jobseekers/index.ts';
import { recordView } from '#areas/offices/index.ts';
import { isOpen, recordDecline, requestOf } from '#areas/publication/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { Checkbox } from '#web/components/Checkboxes.tsx';
import { ClauseLink } from '#web/components/ClauseLink.tsx';
import { DateText, DueText, MomentText } from '#web/components/DateText.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { StatusTag } from '#web/components/StatusTag.tsx';
import { SummaryList } from '#web/components/SummaryList.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { closingWords, requestStatus } from '../../publication/request-words.ts';

const TITLE = 'リクエストの取次ぎ';
const MISSING: readonly FormError[] = [
  { field: 'declines', message: 'ご本人が辞退されることを確かめて、チェックを付けてください。' },
];

interface View {
  readonly refusals?: readonly Refusal[];
  readonly errors?: readonly FormError[];
  readonly status?: number;
}

async function read(ctx: PageContext) {
  const { db, clock } = ctx.app;
  const officeCode = found(ctx.membership?.officeCode);
  const request = found(await requestOf(db, ctx.id('request'), { officeCode }, clock.today()));
  return { request, officeCode, jobseeker: found(await jobseekerById(db, request.jobseekerId)) };
}

type Read = Awaited<ReturnType<typeof read>>;

function Answer({ of, errors }: { of: Read; errors: readonly FormError[] }) {
  const { jobseekerNumber, postingNumber, lastDay } = of.request;
  return (
    <section class="section stack" aria-labelledby="answer-title">
      <h2 id="answer-title">ご本人の回答</h2>
      <p>
        応募を希望されたときは、この求人を紹介してください。窓口で紹介したとき、またはマイページに送った紹介で応募されたときに、リクエストは「応募」として終わります（T12(5)）。
      </p>
      <p>
        <DateText date={lastDay} />
        までに、紹介も辞退の記録もないときは、辞退扱いになり、事業所に伝わります。 <ClauseLink rule="T12(7)" />
      </p>
      <Actions>
        <ButtonLink href={`/office/referrals/new?jobseeker=${jobseekerNumber}&posting=${postingNumber}`}>
          この求人を紹介する
        </ButtonLink>
      </Actions>
      <Form>
        <Checkbox
          name="declines"
          label="ご本人が、応募を辞退すると回答された"
          hint="事業所に、辞退されたことがメールで伝わります。あとから変えることはできません。"
          errors={errors}
        />
        <Actions>
          <Button kind="secondary">辞退を記録する</Button>
        </Actions>
      </Form>
    </section>
  );
}

function show(ctx: PageContext, of: Read, { refusals = [], errors = [], status = 200 }: View = {}): Response {
  const { request, jobseeker } = of;
  const today = ctx.app.clock.today();
  const open = isOpen(request.standing);
  const { phone, contactHours } = jobseeker.content.person ?? {};
  return html(
    <Frame
      ctx={ctx}
      title={TITLE}
      errors={errors}
      notice={ctx.done === 'answered' ? { kind: 'done', title: '辞退を記録しました' } : undefined}
    >
      <div class="stack">
        <BackLink href="/office/requests" text="リクエストの一覧に戻る" />
        <h1>{TITLE}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        <SummaryList
          rows={[
            { key: '状態', value: <StatusTag status={requestStatus(request.standing)} /> },
            ...(request.standing.state === 'closed'
              ? [{ key: '終わった理由', value: closingWords(request.standing, 'ja') }]
              : []),
            {
              key: '回答の最終日',
              value: open ? <DueText date={request.lastDay} today={today} /> : <DateText date={request.lastDay} />,
            },
            { key: 'リクエストの日時', value: <MomentText instant={request.requestedAt} /> },
            {
              key: '求職者',
              value: (
                <a href={`/office/jobseekers/${request.jobseekerNumber}`}>
                  {request.jobseekerName}（{request.jobseekerNumber}）
                </a>
              ),
            },
            { key: '電話番号', value: phone },
            { key: '連絡がつきやすい時間帯', value: contactHours },
            {
              key: '求人',
              value: (
                <a href={`/postings/${request.postingNumber}`}>
                  {request.jobTitle}（{request.postingNumber}）
                </a>
              ),
            },
            { key: '事業所', value: request.employerName },
            {
              key: '事業所が伝えてほしいこと',
              value: <span class="multiline">{request.message ?? '送信から1年を過ぎたため消去されました。'}</span>,
            },
          ]}
        />
        {open && <Answer of={of} errors={errors} />}
      </div>
    </Frame>,
    status,
  );
}

/** One request that goes through the office: whom to call, what to say, and the answer (T12(4)). The look is recorded (P5). */
export const officeRequestPage: Page = {
  get: async (ctx) => {
    const of = await read(ctx);
    const look = { reason: 'referral', part: 'request' };
    await recordView(ctx.app, ctx.caller, [`jobseeker:${of.request.jobseekerId}`], look);
    return show(ctx, of);
  },
  post: async (ctx, form) => {
    const of = await read(ctx);
    if (form.text('declines') !== 'yes') return show(ctx, of, { errors: MISSING, status: 422 });
    const done = await recordDecline(ctx.app, ctx.caller, { requestId: of.request.id, officeCode: of.officeCode });
    if (!done.ok) return show(ctx, await read(ctx), { refusals: done.refusals, status: 422 });
    return seeOther(`/office/requests/${of.request.id}`, 'answered');
  },
};

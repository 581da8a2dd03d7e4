import { type ApplicationDetail, type Result, registerResult, results } from '#areas/applications/index.ts';
import { type FormValues, graphemes } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { DateInput } from '#web/components/DateInput.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { formErrorsOf, sayRefusal } from '#web/words/refusals/index.ts';
import { applicationTo } from './page.tsx';

const LABELS: Readonly<Record<Result, { label: string; hint?: string }>> = {
  hired: { label: '採用', hint: '応募者の就職が決まったとき。応募者の求職の登録は、これで終わります（T10(2)）。' },
  rejected: { label: '不採用' },
  withdrawn: { label: '応募辞退の連絡あり', hint: '応募者から、辞退の電話などがあったとき' },
  noShow: { label: '面接不参加', hint: '連絡なく面接に来なかったとき' },
};

const MOST_NOTE = 300;

interface View {
  readonly fields: FormValues;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

const textOf = (fields: FormValues, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

function show(ctx: PageContext, of: ApplicationDetail, view: View, status = 200): Response {
  const { fields, errors, refusals = [] } = view;
  return html(
    <Frame ctx={ctx} title={`選考結果の登録 ${of.applicantName} さん`} errors={errors}>
      <BackLink href={`/employer/applicants/${of.id}`} />
      <h1>選考結果の登録</h1>
      <p>
        {of.applicantName} さん　{of.jobTitle}（{of.postingNumber}）
      </p>
      {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
      <Form>
        <Radios
          name="result"
          label="結果"
          requirement="required"
          value={textOf(fields, 'result')}
          options={results.map((value) => ({ value, ...LABELS[value] }))}
          errors={errors}
        />
        <Radios
          name="termsDiffered"
          label="採用の条件は、求人票と異なりますか"
          hint="「採用」のときだけお答えください。"
          inline
          value={textOf(fields, 'termsDiffered')}
          options={[
            { value: 'no', label: '同じ' },
            { value: 'yes', label: '異なる' },
          ]}
          errors={errors}
        />
        <DateInput
          name="interviewOn"
          label="面接の予定だった日"
          hint="「面接不参加」のときだけお答えください。"
          value={{
            year: textOf(fields, 'interviewOn.year'),
            month: textOf(fields, 'interviewOn.month'),
            day: textOf(fields, 'interviewOn.day'),
          }}
          errors={errors}
        />
        <TextArea
          name="note"
          label="ハローワークへのメモ"
          requirement="optional"
          limit={MOST_NOTE}
          rows={3}
          value={textOf(fields, 'note')}
          errors={errors}
        />
        <p>
          登録すると、応募書類と志望動機は消去され、もとに戻せません。応募者への結果の連絡は、事業所から直接お願いします。
        </p>
        <Actions>
          <Button>この結果を登録する</Button>
        </Actions>
      </Form>
    </Frame>,
    status,
  );
}

function dayOf(fields: FormValues): Temporal.PlainDate | 'wrong' | null {
  const parts = ['year', 'month', 'day'].map((part) => textOf(fields, `interviewOn.${part}`).normalize('NFKC').trim());
  if (parts.every((part) => part === '')) return null;
  const [year, month, day] = parts.map(Number);
  try {
    return Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }, { overflow: 'reject' });
  } catch {
    return 'wrong';
  }
}

/** Registers how a self-application ended (T11(1)(2), T7(8)). */
export const resultPage: Page = {
  get: async (ctx) => show(ctx, await applicationTo(ctx), { fields: ctx.parked ?? {} }),
  post: async (ctx, form) => {
    const of = await applicationTo(ctx);
    const { fields } = form;
    const result = results.find((each) => each === form.text('result'));
    const note = form.text('note').trim();
    const interviewOn = dayOf(fields);
    const errors: FormError[] = [];
    if (!result) errors.push({ field: 'result', message: '結果を選んでください。' });
    if (result === 'hired' && form.text('termsDiffered') === '')
      errors.push({ field: 'termsDiffered', message: '採用の条件が求人票と同じか、異なるかを選んでください。' });
    if (interviewOn === 'wrong')
      errors.push({ field: 'interviewOn', message: '面接の予定だった日を、実在する年月日で入力してください。' });
    if (graphemes(note) > MOST_NOTE)
      errors.push({ field: 'note', message: `メモは${MOST_NOTE}文字までです。いまは${graphemes(note)}文字です。` });
    if (!result || interviewOn === 'wrong' || errors.length > 0) return show(ctx, of, { fields, errors }, 422);
    const done = await registerResult(ctx.app, ctx.caller, {
      applicationId: of.id,
      establishmentId: of.establishmentId,
      result,
      note,
      termsDiffered: result === 'hired' ? form.text('termsDiffered') === 'yes' : null,
      interviewOn: result === 'noShow' ? interviewOn : null,
    });
    if (done.ok) return seeOther(`/employer/applicants/${of.id}`, 'registered');
    const inFields = formErrorsOf(done.refusals, 'ja');
    return show(ctx, of, { fields, errors: inFields, refusals: done.refusals.filter((each) => !each.field) }, 422);
  },
};

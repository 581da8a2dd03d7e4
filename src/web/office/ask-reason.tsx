import { openingReasons, type RecordKind } from '#areas/offices/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import { Radios } from '#web/components/Radios.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Fields, PageContext } from '#web/page.ts';
import { html } from '#web/reply.ts';
import { openingReasonWords } from '#web/words/record-reasons.ts';
import { formErrorsOf } from '#web/words/refusals/index.ts';

const words = {
  title: '記録を開く理由',
  lead: {
    jobseeker: '今日この方の記録を開く理由を選んでください。選ぶのは1日に1回です。ご本人もマイページで確認できます。',
    establishment:
      '今日この事業所の記録を開く理由を選んでください。選ぶのは1日に1回です。担当している申込みがある間は、選ばずに開けます。閲覧の記録は、所長が確認します。',
  },
  reason: '理由',
  other: 'そのほかの理由',
  open: '記録を開く',
};

/** What `act` is in the form that says the reason. */
export const OPEN = 'open';

/** P5: asks why a record is opened, before anything of it is shown. */
export function askReason(
  ctx: PageContext,
  record: {
    readonly kind: RecordKind;
    /** What the record is called. */
    readonly name: string;
    readonly back: { readonly href: string; readonly text: string };
  },
  typed: Fields = {},
  refusals: readonly Refusal[] = [],
): Response {
  const errors = formErrorsOf(refusals, 'ja');
  const text = (name: string) => [typed[name] ?? ''].flat()[0];
  return html(
    <Frame ctx={ctx} title={words.title} errors={errors}>
      <div class="stack">
        <BackLink href={record.back.href} text={record.back.text} />
        <h1>{words.title}</h1>
        <p>{record.name}</p>
        <p>{words.lead[record.kind]}</p>
        <Form>
          <input type="hidden" name="act" value={OPEN} />
          <Radios
            name="reason"
            label={words.reason}
            requirement="required"
            value={text('reason')}
            errors={errors}
            options={openingReasons[record.kind].map((value) => ({
              value,
              label: openingReasonWords.ja[value],
              ...(value === 'other' && {
                reveal: <TextInput name="words" label={words.other} value={text('words')} errors={errors} />,
              }),
            }))}
          />
          <Actions>
            <Button>{words.open}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    refusals.length > 0 ? 422 : 200,
  );
}

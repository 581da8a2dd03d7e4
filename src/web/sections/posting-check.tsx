import type { ComponentChildren } from 'preact';
import { readEstablishment } from '#areas/establishments/index.ts';
import { checksOf, type PostingContent, type PostingRecord, postingFields, scopeOf } from '#areas/postings/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { labelAt } from '#web/fields/errors.ts';
import { Frame } from '#web/frame.tsx';
import type { PageContext } from '#web/page.ts';
import { found, html } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { fromCheck } from './page.tsx';
import { answersOf, Unfinished } from './tasks.tsx';

/** The input under which confirmed asks are posted. */
export const CONFIRMED = 'confirmed';

/** A posting before it is filed: what it says now, and what the page calls the act. */
export interface PostingCheck {
  readonly of: PostingRecord;
  readonly title: string;
  readonly back: { readonly href: string; readonly text: string };
  /** Where a section is changed. */
  readonly edit: (section: string) => string;
  /** Shown before the answers: what differs from what is live. */
  readonly before?: ComponentChildren;
  /** Shown before the button: further questions, and what the act does. */
  readonly lead: ComponentChildren;
  readonly act: string;
  readonly refused?: readonly Refusal[];
  readonly confirmed?: readonly string[];
  readonly errors?: readonly FormError[];
}

/** What is found in one of many texts, which its sentence does not name. */
const ofText: readonly string[] = [
  'ask-contact-in-text',
  'ask-sex-or-age',
  'ask-one-person',
  'discriminatory-condition',
  'minor-forbidden-work',
];

/** The sentence of a check; where it speaks of a text, the text is named. */
function sayCheck(each: Refusal): string {
  const { sentence } = sayRefusal(each, 'ja');
  const label = each.field && ofText.includes(each.code) ? labelAt(postingFields, each.field, 'ja') : undefined;
  return label ? `「${label}」：${sentence}` : sentence;
}

/** Everything once more: what is unlawful, what is unusual, then the act (T8(2), G change). 422 where something was refused. */
export async function showPostingCheck(ctx: PageContext, check: PostingCheck): Promise<Response> {
  const { of, refused = [], confirmed = [] } = check;
  const { db, clock } = ctx.app;
  const content = of.content as PostingContent;
  const establishment = found(await readEstablishment(db, of.establishmentId));
  const { blocks, asks } = await checksOf(db, of, establishment, clock.today());
  const scope = scopeOf(of.kind, content);
  const shownBelow = new Set([...blocks.map(({ code }) => code), 'ask-unconfirmed', 'required']);
  const others = refused.filter((each) => !shownBelow.has(each.code) && !(each.field && each.rule === 'T8(2)'));
  const errors: FormError[] = [
    ...(check.errors ?? []),
    ...(refused.some((each) => each.code === 'ask-unconfirmed')
      ? [
          {
            field: CONFIRMED,
            message: '「ご確認ください」の内容を確かめ、すべてにチェックを入れるか、内容を直してください。',
          },
        ]
      : []),
  ];
  const edit = fromCheck(check.edit);
  const asked = Map.groupBy(asks, ({ code }) => code);
  return html(
    <Frame ctx={ctx} title={check.title} errors={errors}>
      <BackLink href={check.back.href} text={check.back.text} />
      <h1>{check.title}</h1>
      {others.length > 0 && <RefusalBox refusals={others.map((each) => sayRefusal(each, 'ja'))} />}
      {blocks.length > 0 && (
        <RefusalBox
          title="このままでは申し込めません"
          refusals={blocks.map((each) => {
            const section = each.field?.split('.')[0];
            const said = { ...sayRefusal(each, 'ja'), sentence: sayCheck(each) };
            return section ? { ...said, nextHref: edit(section) } : said;
          })}
        />
      )}
      <Unfinished of={postingFields} content={content} scope={scope} href={edit} />
      {check.before}
      {await answersOf(ctx, postingFields, content, scope, edit)}
      <Form>
        {asks.length > 0 && (
          <>
            <RefusalBox ask refusals={asks.map((each) => ({ ...sayRefusal(each, 'ja'), sentence: sayCheck(each) }))} />
            <ul class="list">
              {[...new Set(asks.flatMap(({ field }) => field?.split('.')[0] ?? []))].map((section) => (
                <li key={section}>
                  <a href={edit(section)}>「{postingFields.find(({ key }) => key === section)?.title.ja}」を直す</a>
                </li>
              ))}
            </ul>
            <Checkboxes
              name={CONFIRMED}
              label="確認したこと"
              values={confirmed}
              options={[...asked].map(([value, same]) => ({ value, label: same.map(sayCheck).join('') }))}
              errors={errors}
            />
          </>
        )}
        {check.lead}
        <Actions>
          <Button>{check.act}</Button>
        </Actions>
      </Form>
    </Frame>,
    refused.length > 0 || errors.length > 0 ? 422 : 200,
  );
}

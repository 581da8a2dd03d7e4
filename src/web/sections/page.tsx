import type { ComponentChildren } from 'preact';
import type { Catalogue, FormValues, Problem, Scope, Section } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { Caller } from '#platform/usecase.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { FieldSection } from '#web/components/FieldSection.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { applyGroupAction, groupAction } from '#web/components/groupForm.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { addressChoice, filledAddress, postalFieldOf } from '#web/fields/address.tsx';
import { problemErrors } from '#web/fields/errors.ts';
import { listsFor } from '#web/fields/lists.ts';
import { withCodes } from '#web/fields/picked.ts';
import { Frame } from '#web/frame.tsx';
import type { PageContext, Form as Posted } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';

/** One section of an employer's form: what it belongs to and where it leads. */
export interface SectionPage {
  readonly of: Catalogue;
  readonly section: Section;
  /** What the whole form is called: 事業所の登録. */
  readonly form: string;
  readonly content: unknown;
  readonly scope: Scope;
  /** The list of sections, to which saving and going back lead. */
  readonly home: string;
  /** Everything once more; a section changed from there leads back to it. */
  readonly check: string;
  /** Where saving leads when nothing is wrong. */
  readonly next: string;
  /** What to know before answering. */
  readonly lead?: ComponentChildren;
}

interface View {
  readonly values: FormValues;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
  /** The postal code whose address was just asked for. */
  readonly asked?: string;
}

/** Shows a section with what was typed. */
export async function showSection(ctx: PageContext, page: SectionPage, view: View, status = 200): Promise<Response> {
  const title = page.section.title.ja;
  const { db } = ctx.app;
  const lists = await listsFor(db, page.section.fields);
  const places = await addressChoice(db, view.values, { section: page.section.key, asked: view.asked, lang: 'ja' });
  return html(
    <Frame ctx={ctx} title={`${title}（${page.form}）`} errors={view.errors}>
      <BackLink href={page.home} text={`${page.form}に戻る`} />
      <h1>{title}</h1>
      {view.refusals && <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, 'ja'))} />}
      {page.lead}
      <Form>
        <FieldSection
          section={page.section}
          values={view.values}
          errors={view.errors}
          content={page.content}
          scope={page.scope}
          lists={lists}
          below={places}
        />
        <Actions>
          <Button>保存して次へ進む</Button>
          <Button kind="secondary" name="action" value="later">
            保存して中断する
          </Button>
        </Actions>
      </Form>
    </Frame>,
    status,
  );
}

/** What saving answered: refused, or saved as far as it could be read. */
export type Saved =
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
  | { readonly ok: true; readonly value: { readonly problems: readonly Problem[] } };

/**
 * Handles what was posted from a section: another entry, an address to fill in, or saving.
 * Saving is given a caller without the form's key: going back, changing and saving the same form again must save again.
 */
export async function postSection(
  ctx: PageContext,
  page: SectionPage,
  posted: Posted,
  save: (values: FormValues, caller: Caller) => Promise<Saved>,
): Promise<Response> {
  const form = await withCodes(ctx.app.db, page.section, posted, 'ja');
  const action = form.text('action');
  const group = groupAction(action);
  if (group) return showSection(ctx, page, { values: applyGroupAction(form.fields, group) });
  const postal = postalFieldOf(action);
  if (postal) {
    const { values, filled, error } = await filledAddress(ctx.app.db, form.fields, postal, 'ja');
    if (error) return showSection(ctx, page, { values, errors: [error] }, 422);
    return showSection(ctx, page, { values, ...(!filled && { asked: postal }) });
  }
  const { key: _, ...caller } = ctx.caller;
  const saved = await save(form.fields, caller);
  if (!saved.ok) return showSection(ctx, page, { values: form.fields, refusals: saved.refusals }, 422);
  if (saved.value.problems.length > 0) {
    const errors = problemErrors(page.of, saved.value.problems, 'ja');
    return showSection(ctx, page, { values: form.fields, errors }, 422);
  }
  if (action === 'later') return seeOther(page.home, 'saved');
  return seeOther(ctx.url.searchParams.get('return') === 'check' ? page.check : page.next);
}

/** The section after this one in the form, else the list of sections. */
export function nextSection(of: Catalogue, key: string, href: (key: string) => string, home: string): string {
  const next = of[of.findIndex((each) => each.key === key) + 1];
  return next ? href(next.key) : home;
}

/** The links of a check: each section leads back there when it has been saved. */
export const fromCheck =
  (href: (key: string) => string) =>
  (key: string): string =>
    `${href(key)}?return=check`;

import type { EstablishmentRecord } from '#areas/establishments/index.ts';
import { filePosting } from '#areas/filings/index.ts';
import {
  createPosting,
  listPostings,
  type PostingContent,
  type PostingRecord,
  postingFields,
  savePosting,
  scopeOf,
} from '#areas/postings/index.ts';
import { postingKinds } from '#areas/postings/rules/posting-validity.ts';
import { printSection, type SectionKey } from '#kernel/fields/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { Select } from '#web/components/Select.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { found, html, NotFound, seeOther } from '#web/reply.ts';
import { nextSection, postSection, type SectionPage, showSection } from '#web/sections/page.tsx';
import { CONFIRMED, showPostingCheck } from '#web/sections/posting-check.tsx';
import { SelfApplicationNotice } from '#web/sections/SelfApplicationNotice.tsx';
import { askedSections } from '#web/sections/tasks.tsx';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { postingKindWords } from '../case-words.ts';
import { establishmentRecord } from '../establishment/record.ts';
import { homeOf, isDeputyDraft, ofOffice } from './here.ts';
import { words as w } from './words.ts';

const mostCopies = 50;

interface View {
  readonly kind: string;
  readonly copyOf: string;
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
}

async function showNew(ctx: PageContext, of: EstablishmentRecord, view: View): Promise<Response> {
  const options = { today: ctx.app.clock.today(), limit: mostCopies };
  const listed = (list: 'open' | 'ended') => listPostings(ctx.app.db, { establishmentId: of.id }, list, options);
  const earlier = (await Promise.all([listed('open'), listed('ended')])).flatMap(({ rows }) => rows);
  const { errors = [], refusals = [] } = view;
  return html(
    <Frame
      ctx={ctx}
      title={w.deputyTitle}
      errors={errors}
      crumbs={[{ href: `/office/establishments/${of.id}`, text: of.name }]}
    >
      <div class="stack">
        <h1>{w.deputyTitle}</h1>
        {refusals.length > 0 && <RefusalBox refusals={refusals.map((each) => sayRefusal(each, 'ja'))} />}
        <p>{w.deputyLead}</p>
        <Form>
          <Radios
            name="kind"
            label={w.deputyKind}
            requirement="required"
            value={view.kind}
            options={postingKinds.map((value) => ({ value, label: postingKindWords[value] }))}
            errors={errors}
          />
          {earlier.length > 0 && (
            <Select
              name="copyOf"
              label={w.deputyCopy}
              requirement="optional"
              value={view.copyOf}
              blank={w.deputyCopyNone}
              options={earlier.map((row) => ({ value: String(row.id), label: `${row.title}（${row.number ?? ''}）` }))}
            />
          )}
          <Actions>
            <Button>{w.deputyStart}</Button>
          </Actions>
        </Form>
      </div>
    </Frame>,
    errors.length + refusals.length > 0 ? 422 : 200,
  );
}

/** Begins the input of a paper application, also for an employer without a page; it shows earlier postings, so it is part of the record. */
export const deputyNewPage: Page = establishmentRecord({
  part: 'deputy',
  show: (ctx, of) => showNew(ctx, of, { kind: '', copyOf: '', ...ctx.parked }),
  act: async (ctx, of, form) => {
    const typed = { kind: form.text('kind'), copyOf: form.text('copyOf') };
    const kind = postingKinds.find((each) => each === typed.kind);
    if (!kind) return showNew(ctx, of, { ...typed, errors: [{ field: 'kind', message: w.deputyKindMissing }] });
    const copyOf = /^\d{1,15}$/.test(typed.copyOf) ? Number(typed.copyOf) : undefined;
    const created = await createPosting(ctx.app, ctx.caller, {
      establishmentId: of.id,
      kind,
      ...(copyOf !== undefined && { copyOf }),
    });
    return created.ok
      ? seeOther(homeOf({ id: created.value.postingId }))
      : showNew(ctx, of, { ...typed, refusals: created.refusals });
  },
});

/** The posting that staff are typing in; else the 404 page. */
async function draftOf(ctx: PageContext): Promise<PostingRecord> {
  const of = await ofOffice(ctx);
  if (!isDeputyDraft(of)) throw new NotFound();
  return of;
}

const editOf = (of: PostingRecord) => (key: string) => `${homeOf(of)}/edit/${key}`;
const checkOf = (of: PostingRecord) => `${homeOf(of)}/check`;

async function sectionOf(ctx: PageContext): Promise<{ page: SectionPage; of: PostingRecord }> {
  const of = await draftOf(ctx);
  const scope = scopeOf(of.kind, of.content as PostingContent);
  const sections = askedSections(postingFields, of.content, scope);
  const section = found(sections.find((each) => each.key === ctx.param('section')));
  return {
    of,
    page: {
      of: postingFields,
      section,
      form: w.deputyForm,
      content: of.content,
      scope,
      home: homeOf(of),
      check: checkOf(of),
      next: nextSection(sections, section.key, editOf(of), checkOf(of)),
    },
  };
}

/** One section of the paper application. */
export const deputySectionPage: Page = {
  get: async (ctx) => {
    const { page, of } = await sectionOf(ctx);
    const kept = printSection(postingFields, page.section.key as never, of.content as PostingContent);
    return showSection(ctx, page, { values: ctx.parked ?? kept });
  },
  post: async (ctx, form) => {
    const { page, of } = await sectionOf(ctx);
    return postSection(ctx, page, form, (values, caller) =>
      savePosting(ctx.app, caller, {
        postingId: of.id,
        establishmentId: of.establishmentId,
        section: page.section.key as SectionKey<typeof postingFields>,
        form: values,
      }),
    );
  },
};

const check = (
  ctx: PageContext,
  of: PostingRecord,
  refused: readonly Refusal[] = [],
  confirmed: readonly string[] = [],
) =>
  showPostingCheck(ctx, {
    of,
    title: w.checkTitle,
    back: { href: homeOf(of), text: w.backToPosting },
    edit: editOf(of),
    lead: (
      <>
        {(of.content as PostingContent).head?.acceptsSelfApplication && (
          <SelfApplicationNotice today={ctx.app.clock.today()} />
        )}
        <p>{w.checkLead}</p>
      </>
    ),
    act: w.checkAct,
    refused,
    confirmed,
  });

/** Everything once more, then into the queue (T8(2)). */
export const deputyCheckPage: Page = {
  get: async (ctx) => check(ctx, await draftOf(ctx)),
  post: async (ctx, form) => {
    const of = await draftOf(ctx);
    const confirmedAsks = form.all(CONFIRMED);
    const filed = await filePosting(ctx.app, ctx.caller, {
      postingId: of.id,
      establishmentId: of.establishmentId,
      confirmedAsks,
    });
    return filed.ok ? seeOther(homeOf(of), 'filed') : check(ctx, of, filed.refusals, confirmedAsks);
  },
};

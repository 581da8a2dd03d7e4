import { type DraftFile, inProgressLimit, mayApply, saveDraft } from '#areas/applications/index.ts';
import { type LibraryDocument, libraryOf } from '#areas/library/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { type Applying, applying } from './case.ts';
import { DocumentFields, postedDocuments } from './documents.tsx';
import { Notice, PostingFacts } from './view.tsx';
import { words } from './words.ts';

const MOST_MOTIVATION = 600;

interface View {
  readonly motivation: string;
  readonly files: readonly DraftFile[];
  readonly library: readonly LibraryDocument[];
  readonly errors?: readonly FormError[];
}

function show(ctx: PageContext, of: Applying, view: View, status = 200): Response {
  const w = words[ctx.lang];
  const may = mayApply(of.case.facts);
  const { inProgress } = of.case.facts.jobseeker;
  const notice = ctx.done ? { saved: w.saved, removed: w.removed, uploaded: w.uploaded }[ctx.done] : undefined;
  return html(
    <Frame
      ctx={ctx}
      title={`${w.title}: ${of.case.posting.title}`}
      errors={view.errors}
      notice={notice ? { kind: 'done', title: notice } : undefined}
    >
      <BackLink href={`/postings/${of.number}`} text={w.back} />
      <h1>{w.title}</h1>
      <PostingFacts posting={of.case.posting} lang={ctx.lang} />
      {!may.ok && <RefusalBox refusals={may.refusals.map((each) => sayRefusal(each, ctx.lang))} />}
      {may.ok && (
        <>
          <p>{w.inProgress(inProgress, inProgressLimit)}</p>
          <Notice lang={ctx.lang} today={ctx.app.clock.today()} />
          <Form multipart>
            <TextArea
              name="motivation"
              label={w.motivation}
              hint={w.motivationHint}
              requirement="optional"
              value={view.motivation}
              limit={MOST_MOTIVATION}
              rows={8}
              errors={view.errors}
            />
            <DocumentFields lang={ctx.lang} files={view.files} library={view.library} errors={view.errors} />
            <Actions>
              <Button name="action" value="check">
                {w.go}
              </Button>
              <Button kind="secondary" name="action" value="save">
                {w.save}
              </Button>
            </Actions>
          </Form>
        </>
      )}
    </Frame>,
    status,
  );
}

/** T11(2)–(6): the notice, then what is sent along. Everything typed and every good file is kept at each step. */
export const applyPage: Page = {
  get: async (ctx) => {
    const of = await applying(ctx);
    const parked = ctx.parked?.motivation;
    const motivation = typeof parked === 'string' ? parked : of.draft.motivation;
    return show(ctx, of, { ...of.draft, motivation, library: await libraryOf(ctx.app.db, of.jobseekerId) });
  },
  post: async (ctx, form) => {
    const of = await applying(ctx);
    const w = words[ctx.lang];
    const here = `/postings/${of.number}/apply`;
    const motivation = form.text('motivation').trim();
    const length = graphemes(motivation);
    const errors: FormError[] =
      length > MOST_MOTIVATION ? [{ field: 'motivation', message: w.motivationTooLong(length) }] : [];
    const remove = form.text('remove');
    const files = await postedDocuments(ctx, form, { jobseekerId: of.jobseekerId, kept: of.draft.files });
    await saveDraft(ctx.app, of.userId, of.number, { motivation, add: files.add, ...(remove && { remove }) });
    if (errors.length + files.errors.length > 0) {
      const { draft } = await applying(ctx);
      const library = await libraryOf(ctx.app.db, of.jobseekerId);
      return show(ctx, of, { motivation, files: draft.files, library, errors: [...errors, ...files.errors] }, 422);
    }
    if (remove) return seeOther(here, 'removed');
    if (form.text('action') === 'check') return seeOther(`${here}/check`);
    return seeOther(here, ['upload', 'attach'].includes(form.text('action')) ? 'uploaded' : 'saved');
  },
};

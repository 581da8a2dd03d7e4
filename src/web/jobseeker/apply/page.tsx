import { type DraftFile, inProgressLimit, mayApply, mostDocuments, saveDraft } from '#areas/applications/index.ts';
import { type LibraryDocument, libraryFile, libraryOf } from '#areas/library/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { inspectUpload } from '#platform/uploads.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { FileUpload } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextArea } from '#web/components/TextArea.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { type Applying, applying } from './case.ts';
import { Notice, PostingFacts } from './view.tsx';
import { words } from './words.ts';

const MOST_MOTIVATION = 600;
const DOCUMENTS = 'documents';

/** Documents that can be sent: what offices and employers open every day. */
const documentRule = {
  field: DOCUMENTS,
  types: ['pdf', 'docx', 'xlsx', 'jpeg', 'png'],
  maxBytes: 5 * 1024 * 1024,
} as const;

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
          <Notice lang={ctx.lang} />
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
            {view.library.length > 0 && (
              <>
                <Checkboxes
                  name="library"
                  label={w.library}
                  hint={w.libraryHint}
                  requirement="optional"
                  options={view.library.map((each) => ({ value: String(each.id), label: each.name }))}
                  errors={view.errors}
                />
                <p>
                  <Button kind="secondary" small name="action" value="attach">
                    {w.attach}
                  </Button>
                </p>
              </>
            )}
            <FileUpload
              name={DOCUMENTS}
              label={w.documents}
              hint={w.documentsHint}
              requirement="optional"
              multiple
              accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png"
              kept={view.files}
              uploadAction="upload"
              errors={view.errors}
            />
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

/** Good files are taken even when others are refused; every refused one is named. */
async function takeFiles(ctx: PageContext, form: Posted, room: number) {
  const w = words[ctx.lang];
  const good: { name: string; mediaType: string; bytes: Uint8Array }[] = [];
  const errors: FormError[] = [];
  for (const upload of form.files[DOCUMENTS] ?? []) {
    const inspected = await inspectUpload(ctx.app, upload, documentRule);
    if (!inspected.ok) {
      for (const refusal of inspected.refusals) {
        const said = sayRefusal(refusal, ctx.lang);
        errors.push({ field: DOCUMENTS, message: `${upload.name}: ${said.sentence}${said.next}` });
      }
    } else if (good.length >= room) errors.push({ field: DOCUMENTS, message: `${upload.name}: ${w.tooMany}` });
    else good.push(inspected.value);
  }
  return { good, errors };
}

/** Copies of the chosen kept papers; the library's own stay where they are. */
async function copiesOf(ctx: PageContext, form: Posted, of: Applying) {
  const ids = form.all('library').filter((each) => /^\d{1,15}$/.test(each));
  const files = await Promise.all(
    ids.map((id) => libraryFile(ctx.app, { id: Number(id), jobseekerId: of.jobseekerId })),
  );
  return files.flatMap((file) => (file ? [{ name: file.name, mediaType: file.mediaType, bytes: file.bytes }] : []));
}

/** T11(2)–(6): the notice, then what is sent along. Everything typed and every good file is kept at each step. */
export const applyPage: Page = {
  get: async (ctx) => {
    const of = await applying(ctx);
    return show(ctx, of, { ...of.draft, library: await libraryOf(ctx.app.db, of.jobseekerId) });
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
    const free = mostDocuments - of.draft.files.length;
    const files = await takeFiles(ctx, form, free);
    const chosen = await copiesOf(ctx, form, of);
    const copies = chosen.slice(0, Math.max(0, free - files.good.length));
    for (const { name } of chosen.slice(copies.length))
      files.errors.push({ field: 'library', message: `${name}: ${w.tooMany}` });
    const add = [...files.good, ...copies];
    const action = form.text('action');
    if (action === 'attach' && chosen.length === 0) files.errors.push({ field: 'library', message: w.attachNone });
    if (action === 'upload' && files.good.length + files.errors.length === 0)
      files.errors.push({ field: DOCUMENTS, message: w.uploadNone });
    await saveDraft(ctx.app, of.userId, of.number, { motivation, add, ...(remove && { remove }) });
    if (errors.length + files.errors.length > 0) {
      const { draft } = await applying(ctx);
      const library = await libraryOf(ctx.app.db, of.jobseekerId);
      return show(ctx, of, { motivation, files: draft.files, library, errors: [...errors, ...files.errors] }, 422);
    }
    if (remove) return seeOther(here, 'removed');
    if (action === 'check') return seeOther(`${here}/check`);
    return seeOther(here, ['upload', 'attach'].includes(action) ? 'uploaded' : 'saved');
  },
};

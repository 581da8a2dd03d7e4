import {
  dropDocument,
  keepDocument,
  type LibraryDocument,
  libraryFile,
  libraryKinds,
  libraryOf,
  libraryUpload,
  mostLibraryDocuments,
  renameDocument,
} from '#areas/library/index.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { inspectUpload } from '#platform/uploads.ts';
import { BackLink } from '#web/components/BackLink.tsx';
import { Actions, Button, ButtonLink } from '#web/components/Button.tsx';
import { MomentText } from '#web/components/DateText.tsx';
import { Details } from '#web/components/Details.tsx';
import { FileUpload, fileSize } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { Radios } from '#web/components/Radios.tsx';
import { RefusalBox } from '#web/components/RefusalBox.tsx';
import { TextInput } from '#web/components/TextInput.tsx';
import { Frame } from '#web/frame.tsx';
import type { Page, PageContext, Form as Posted } from '#web/page.ts';
import { fileReply, found, html, seeOther } from '#web/reply.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { makers } from './made.ts';
import { words } from './words.ts';

const home = '/jobseeker/documents';

interface View {
  readonly errors?: readonly FormError[];
  readonly refusals?: readonly Refusal[];
  readonly kind?: string;
  /** The document whose new name was refused, and that name. */
  readonly renaming?: { readonly id: number; readonly name: string };
}

function Kept({ ctx, of, view }: { ctx: PageContext; of: LibraryDocument; view: View }) {
  const w = words[ctx.lang];
  const renaming = view.renaming?.id === of.id ? view.renaming : undefined;
  return (
    <li class="stack--tight">
      <p>
        <a href={`${home}/${of.id}`}>{of.name}</a>{' '}
        <span class="quiet">
          {w.kinds[of.kind]}　{fileSize(of.size)}　<MomentText instant={of.keptAt} />
        </span>
      </p>
      <Details summary={`${w.rename}（${of.name}）`} open={renaming !== undefined}>
        <Form>
          <input type="hidden" name="document" value={of.id} />
          <TextInput
            name={`name.${of.id}`}
            label={w.name}
            value={renaming?.name ?? of.name}
            errors={renaming && view.errors}
          />
          <Actions>
            <Button kind="secondary" name="action" value="rename">
              {w.renameAct}
            </Button>
          </Actions>
        </Form>
        <p>{w.dropText}</p>
        <Form>
          <input type="hidden" name="document" value={of.id} />
          <Actions>
            <Button kind="danger" name="action" value="drop" about={of.name}>
              {w.drop}
            </Button>
          </Actions>
        </Form>
      </Details>
    </li>
  );
}

async function show(ctx: PageContext, view: View = {}, status = 200): Promise<Response> {
  const w = words[ctx.lang];
  const documents = await libraryOf(ctx.app.db, found(ctx.membership?.jobseekerId));
  const done = ctx.done && w.done[ctx.done];
  return html(
    <Frame ctx={ctx} title={w.title} errors={view.errors} notice={done ? { kind: 'done', title: done } : undefined}>
      <div class="stack">
        <BackLink href="/jobseeker" />
        <h1>{w.title}</h1>
        <p>{w.intro}</p>
        <p class="quiet">{w.private}</p>
        {view.refusals && view.refusals.length > 0 && (
          <RefusalBox refusals={view.refusals.map((each) => sayRefusal(each, ctx.lang))} />
        )}
        <section class="stack--tight" aria-labelledby="kept">
          <h2 id="kept">{w.list(documents.length, mostLibraryDocuments)}</h2>
          {documents.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ul class="list">
              {documents.map((each) => (
                <Kept key={each.id} ctx={ctx} of={each} view={view} />
              ))}
            </ul>
          )}
        </section>
        <section class="stack--tight" aria-labelledby="make">
          <h2 id="make">{w.make}</h2>
          <p>{w.resumeAbout}</p>
          <Form>
            <Actions>
              <ButtonLink href={`${home}/resume`}>{w.resume}</ButtonLink>
              <Button kind="secondary" name="action" value="keep-resume">
                {w.keepResume}
              </Button>
              <a href={`${home}/resume.pdf`}>{w.resumePdf}</a>
            </Actions>
          </Form>
          <p>{w.historyAbout}</p>
          <Form>
            <Actions>
              <Button kind="secondary" name="action" value="keep-history">
                {w.keepHistory}
              </Button>
              <a href={`${home}/history.pdf`}>{w.historyPdf}</a>
            </Actions>
          </Form>
        </section>
        <section class="stack--tight" aria-labelledby="add">
          <h2 id="add">{w.add}</h2>
          <Form multipart>
            <Radios
              name="kind"
              label={w.kind}
              requirement="required"
              value={view.kind ?? 'resume'}
              options={libraryKinds.map((value) => ({ value, label: w.kinds[value] }))}
            />
            <FileUpload
              name={libraryUpload.field}
              label={w.file}
              hint={w.fileHint}
              requirement="required"
              accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png"
              errors={view.errors}
            />
            <Actions>
              <Button name="action" value="add">
                {w.addAct}
              </Button>
            </Actions>
          </Form>
        </section>
      </div>
    </Frame>,
    status,
  );
}

const errorOf = (ctx: PageContext, field: string, refusals: readonly Refusal[]): readonly FormError[] =>
  refusals.map((each) => {
    const said = sayRefusal(each, ctx.lang);
    return { field, message: `${said.sentence}${ctx.lang === 'en' ? ' ' : ''}${said.next}` };
  });

async function add(ctx: PageContext, form: Posted, jobseekerId: number): Promise<Response> {
  const kind = libraryKinds.find((each) => each === form.text('kind')) ?? 'other';
  const [upload] = form.files[libraryUpload.field] ?? [];
  const { field } = libraryUpload;
  if (!upload) return show(ctx, { kind, errors: [{ field, message: words[ctx.lang].missing }] }, 422);
  const file = await inspectUpload(ctx.app, upload, libraryUpload);
  if (!file.ok) return show(ctx, { kind, errors: errorOf(ctx, field, file.refusals) }, 422);
  const kept = await keepDocument(ctx.app, ctx.caller, { jobseekerId, kind, file: file.value });
  return kept.ok ? seeOther(home, 'kept') : show(ctx, { kind, errors: errorOf(ctx, field, kept.refusals) }, 422);
}

async function keepMade(ctx: PageContext, jobseekerId: number, kind: keyof typeof makers): Promise<Response> {
  const file = { mediaType: 'application/pdf', ...(await makers[kind](ctx)) };
  const kept = await keepDocument(ctx.app, ctx.caller, { jobseekerId, kind, file });
  return kept.ok ? seeOther(home, 'kept') : show(ctx, { refusals: kept.refusals }, 422);
}

/** The papers that a jobseeker keeps: added, made, named, let go. */
export const documentsPage: Page = {
  get: (ctx) => show(ctx),
  post: async (ctx, form) => {
    const jobseekerId = found(ctx.membership?.jobseekerId);
    const action = form.text('action');
    if (action === 'keep-resume') return keepMade(ctx, jobseekerId, 'resume');
    if (action === 'keep-history') return keepMade(ctx, jobseekerId, 'history');
    if (action !== 'rename' && action !== 'drop') return add(ctx, form, jobseekerId);
    const id = Number(form.text('document'));
    if (!Number.isSafeInteger(id)) return seeOther(home);
    if (action === 'drop') {
      await dropDocument(ctx.app, ctx.caller, { id, jobseekerId });
      return seeOther(home, 'dropped');
    }
    const name = form.text(`name.${id}`);
    const done = await renameDocument(ctx.app, ctx.caller, { id, jobseekerId, name });
    if (done.ok) return seeOther(home, 'renamed');
    return show(ctx, { renaming: { id, name }, errors: errorOf(ctx, `name.${id}`, done.refusals) }, 422);
  },
};

/** One kept paper as a download. */
export const documentPage: Page = {
  get: async (ctx) => {
    const jobseekerId = found(ctx.membership?.jobseekerId);
    const file = found(await libraryFile(ctx.app, { id: ctx.id('document'), jobseekerId }));
    return fileReply(new Uint8Array(file.bytes), { type: file.mediaType, name: file.name, disposition: 'attachment' });
  },
};

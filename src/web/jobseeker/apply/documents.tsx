import { type DraftFile, mostDocuments } from '#areas/applications/index.ts';
import { type LibraryDocument, libraryFile } from '#areas/library/index.ts';
import { inspectUpload } from '#platform/uploads.ts';
import { Button } from '#web/components/Button.tsx';
import { Checkboxes } from '#web/components/Checkboxes.tsx';
import { FileUpload } from '#web/components/FileUpload.tsx';
import type { FormError } from '#web/components/form.ts';
import type { Form, Lang, PageContext } from '#web/page.ts';
import { sayRefusal } from '#web/words/refusals/index.ts';
import { words } from './words.ts';

const DOCUMENTS = 'documents';

/** Documents that can be sent: what offices and employers open every day. */
const documentRule = {
  field: DOCUMENTS,
  types: ['pdf', 'docx', 'xlsx', 'jpeg', 'png'],
  maxBytes: 5 * 1024 * 1024,
} as const;

interface GoodFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What was posted in the fields of documents: good files, and what is wrong with the others. */
export interface PostedDocuments {
  readonly add: readonly GoodFile[];
  readonly errors: readonly FormError[];
}

export interface DocumentFieldsProps {
  readonly lang: Lang;
  readonly files: readonly DraftFile[];
  readonly library: readonly LibraryDocument[];
  readonly errors?: readonly FormError[] | undefined;
}

/** What goes along with an application: chosen from the kept papers, or uploaded. The form is `multipart`. */
export function DocumentFields({ lang, files, library, errors }: DocumentFieldsProps) {
  const w = words[lang];
  return (
    <>
      {library.length > 0 && (
        <>
          <Checkboxes
            name="library"
            label={w.library}
            hint={w.libraryHint}
            requirement="optional"
            options={library.map((each) => ({ value: String(each.id), label: each.name }))}
            errors={errors}
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
        kept={files}
        uploadAction="upload"
        errors={errors}
      />
    </>
  );
}

/** Good files are taken even when others are refused; every refused one is named. */
async function uploaded(ctx: PageContext, form: Form, room: number): Promise<PostedDocuments> {
  const w = words[ctx.lang];
  const add: GoodFile[] = [];
  const errors: FormError[] = [];
  for (const upload of form.files[DOCUMENTS] ?? []) {
    const inspected = await inspectUpload(ctx.app, upload, documentRule);
    if (!inspected.ok) {
      for (const refusal of inspected.refusals) {
        const said = sayRefusal(refusal, ctx.lang);
        errors.push({ field: DOCUMENTS, message: `${upload.name}: ${said.sentence}${said.next}` });
      }
    } else if (add.length >= room) errors.push({ field: DOCUMENTS, message: `${upload.name}: ${w.tooMany}` });
    else add.push(inspected.value);
  }
  return { add, errors };
}

/** Copies of the chosen kept papers; the library's own stay where they are. */
async function copies(ctx: PageContext, form: Form, jobseekerId: number): Promise<readonly GoodFile[]> {
  const ids = form.all('library').filter((each) => /^\d{1,15}$/.test(each));
  const files = await Promise.all(ids.map((id) => libraryFile(ctx.app, { id: Number(id), jobseekerId })));
  return files.flatMap((file) => (file ? [{ name: file.name, mediaType: file.mediaType, bytes: file.bytes }] : []));
}

/**
 * Reads the fields of documents: uploads first, then copies of kept papers, as many as there is room for. Pressing a button for files without
 * having chosen any is said, not passed over.
 */
export async function postedDocuments(
  ctx: PageContext,
  form: Form,
  of: { readonly jobseekerId: number; readonly kept: readonly DraftFile[] },
): Promise<PostedDocuments> {
  const free = mostDocuments - of.kept.length;
  const w = words[ctx.lang];
  const own = await uploaded(ctx, form, free);
  const chosen = await copies(ctx, form, of.jobseekerId);
  const taken = chosen.slice(0, Math.max(0, free - own.add.length));
  const over = chosen.slice(taken.length).map(({ name }) => ({ field: 'library', message: `${name}: ${w.tooMany}` }));
  const action = form.text('action');
  const nothing: readonly FormError[] = [
    ...(action === 'attach' && chosen.length === 0 ? [{ field: 'library', message: w.attachNone }] : []),
    ...(action === 'upload' && own.add.length + own.errors.length === 0
      ? [{ field: DOCUMENTS, message: w.uploadNone }]
      : []),
  ];
  return { add: [...own.add, ...taken], errors: [...own.errors, ...over, ...nothing] };
}

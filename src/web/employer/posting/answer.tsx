import {
  answerDocumentTypes,
  answerFiling,
  mostAnswerDocumentBytes,
  mostAnswerDocuments,
  mostLineCharacters,
} from '#areas/filings/index.ts';
import type { Refusal, Ruling } from '#kernel/refusal.ts';
import { inspectUploads } from '#platform/uploads.ts';
import { Actions, Button } from '#web/components/Button.tsx';
import { FileUpload } from '#web/components/FileUpload.tsx';
import { Form } from '#web/components/Form.tsx';
import type { FormError } from '#web/components/form.ts';
import { TextArea } from '#web/components/TextArea.tsx';
import type { PageContext, Form as Posted } from '#web/page.ts';

const DOCUMENTS = 'documents';

const rule = {
  field: DOCUMENTS,
  types: answerDocumentTypes,
  maxBytes: mostAnswerDocumentBytes,
  maxFiles: mostAnswerDocuments,
} as const;

/** T8(3): the form in which a question of the office is answered, with documents where they are asked for. */
export function AnswerForm({
  filingId,
  typed,
  errors,
}: {
  readonly filingId: number;
  readonly typed: string;
  readonly errors: readonly FormError[];
}) {
  return (
    <Form multipart>
      <input type="hidden" name="filing" value={filingId} />
      <TextArea name="body" label="回答" limit={mostLineCharacters} rows={4} value={typed} errors={errors} />
      <FileUpload
        name={DOCUMENTS}
        label="資料"
        hint={`PDF・JPEG・PNG、1件5MBまで、${mostAnswerDocuments}件まで。この申込みを扱うハローワークだけが見ます。`}
        requirement="optional"
        multiple
        accept=".pdf,.jpg,.jpeg,.png"
        errors={errors}
      />
      <Actions>
        <Button name="action" value="answer">
          この内容で回答する
        </Button>
      </Actions>
    </Form>
  );
}

/** Sends the answer. A refused document refuses the whole, so that what was typed is sent with all of it. */
export async function postAnswer(ctx: PageContext, form: Posted, filingId: number): Promise<Ruling<null>> {
  const establishmentId = ctx.membership?.establishmentId ?? 0;
  const { kept, refusals } = await inspectUploads(ctx.app, form.files[DOCUMENTS] ?? [], rule);
  const [first, ...rest] = refusals as readonly Refusal[];
  if (first) return { ok: false, refusals: [first, ...rest] };
  const answer = { filingId, establishmentId, body: form.text('body'), documents: kept };
  return answerFiling(ctx.app, ctx.caller, answer);
}

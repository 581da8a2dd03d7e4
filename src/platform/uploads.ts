import { fileTypeFromBuffer } from 'file-type';
import { allow, type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';
import type { App } from './app.ts';
import { ScannerDown, scanClean } from './uploads/clamav.ts';
import { contentFaults } from './uploads/content.ts';
import { FILE_KINDS, type FileKind, kindOf } from './uploads/kinds.ts';
import { nameContradicts, safeName, shownName } from './uploads/name.ts';

/** What may be handed in at one place. */
export interface UploadRule {
  readonly types: readonly FileKind[];
  readonly maxBytes: number;
  /** the form field, for the refusals */
  readonly field: string;
  /** The name is not asked: what is kept is made anew from the content. */
  readonly anyName?: boolean;
}

/** A file that passed: its content is of `kind`, its name is safe to show and to save under. */
export interface InspectedUpload {
  readonly name: string;
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const CLAUSE = 'T15';
const MEGABYTE = 1024 * 1024;

/**
 * Looks at a file that somebody hands in, by its content, never by its name or stated type (T15).
 * Each refusal carries the file's `name` in its data.
 * Refused: `file-empty`, `file-too-big`, `file-type-refused`, `file-name-mismatch`, `file-damaged`, `file-locked`,
 * `file-bomb`, `file-active-content`, `file-polyglot`, `file-infected`, `scanner-down`.
 */
export async function inspectUpload(
  app: Pick<App, 'config' | 'log'>,
  upload: { readonly name: string; readonly bytes: Uint8Array },
  rule: UploadRule,
): Promise<Ruling<InspectedUpload>> {
  const bytes = Buffer.from(upload.bytes.buffer, upload.bytes.byteOffset, upload.bytes.byteLength);
  const kind = kindOf((await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime);
  const refusal = (code: string, data: Refusal['data'] = {}): Refusal => ({
    rule: CLAUSE,
    code,
    field: rule.field,
    data: { name: shownName(upload.name), ...data },
  });

  if (bytes.length === 0) return ruling([refusal('file-empty')]) as Ruling<never>;
  const refusals: Refusal[] = [];
  if (bytes.length > rule.maxBytes) {
    refusals.push(
      refusal('file-too-big', {
        megabytes: rule.maxBytes / MEGABYTE,
        size: Math.ceil((bytes.length / MEGABYTE) * 10) / 10,
      }),
    );
  }
  if (!kind || !rule.types.includes(kind)) {
    refusals.push(refusal('file-type-refused', { types: rule.types.map((each) => FILE_KINDS[each].label).join('・') }));
  } else if (!rule.anyName && nameContradicts(upload.name, kind)) {
    refusals.push(refusal('file-name-mismatch', { content: FILE_KINDS[kind].label }));
  }
  if (kind && refusals.length === 0) {
    refusals.push(...(await contentFaults(kind, bytes)).map((code) => refusal(code)));
    if (refusals.length === 0) refusals.push(...(await scanned(app, bytes)).map((code) => refusal(code)));
  }
  const verdict = ruling(refusals);
  return verdict.ok && kind
    ? allow({ name: safeName(upload.name, kind), kind, mediaType: FILE_KINDS[kind].mediaType, bytes })
    : (verdict as Ruling<never>);
}

/**
 * Looks at several files: the good ones are kept although others are refused.
 * Refused besides what `inspectUpload` refuses: `too-many-files`, for those beyond `maxFiles`.
 */
export async function inspectUploads(
  app: Pick<App, 'config' | 'log'>,
  uploads: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  rule: UploadRule & { readonly maxFiles: number },
): Promise<{ readonly kept: readonly InspectedUpload[]; readonly refusals: readonly Refusal[] }> {
  const kept: InspectedUpload[] = [];
  const refusals: Refusal[] = [];
  for (const upload of uploads.slice(0, rule.maxFiles)) {
    const verdict = await inspectUpload(app, upload, rule);
    if (verdict.ok) kept.push(verdict.value);
    else refusals.push(...verdict.refusals);
  }
  if (uploads.length > rule.maxFiles) {
    const data = { limit: rule.maxFiles, count: uploads.length };
    refusals.push({ rule: CLAUSE, code: 'too-many-files', field: rule.field, data });
  }
  return { kept, refusals };
}

/** The virus scanner's word; where one is configured, nothing passes while it is silent. */
async function scanned(app: Pick<App, 'config' | 'log'>, bytes: Buffer): Promise<readonly string[]> {
  const { clamavHost } = app.config;
  if (!clamavHost) return [];
  try {
    return (await scanClean(clamavHost, bytes)) ? [] : ['file-infected'];
  } catch (error) {
    if (!(error instanceof ScannerDown)) throw error;
    app.log.error({ err: error }, 'virus scanner does not answer');
    return ['scanner-down'];
  }
}

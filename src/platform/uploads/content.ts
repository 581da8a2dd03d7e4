import sharp from 'sharp';
import type { FileKind } from './kinds.ts';
import { unzip, ZipRefused, zipEnd } from './zip.ts';

/** What can be wrong with the inside of a file whose kind is known. */
export type ContentFault =
  | 'file-damaged'
  | 'file-locked'
  | 'file-bomb'
  | 'file-active-content'
  | 'file-polyglot'
  | 'file-infected';

const MOST_PIXELS = 100_000_000;
const PDF_HEAD = '%PDF-';
const PDF_ACTIVE = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia'];

// In two parts, so that this source is not itself taken for the test virus.
const EICAR = ['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE'].join('');

function testVirus(bytes: Buffer): readonly ContentFault[] {
  return bytes.includes(EICAR) ? ['file-infected'] : [];
}

function pdf(bytes: Buffer): readonly ContentFault[] {
  const faults: ContentFault[] = [];
  if (!bytes.subarray(0, PDF_HEAD.length).equals(Buffer.from(PDF_HEAD)) || zipEnd(bytes) !== undefined)
    faults.push('file-polyglot');
  if (!bytes.subarray(-1024).includes('%%EOF')) faults.push('file-damaged');
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1'))) faults.push('file-locked');
  if (PDF_ACTIVE.some((mark) => bytes.includes(mark))) faults.push('file-active-content');
  return faults;
}

async function image(kind: FileKind, bytes: Buffer): Promise<readonly ContentFault[]> {
  const faults: ContentFault[] = [];
  if (bytes.subarray(0, 1024).includes(PDF_HEAD) || zipEnd(bytes) !== undefined) faults.push('file-polyglot');
  if (kind === 'bmp') {
    const [width, height] = bytes.length < 54 ? [0, 0] : [bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22))];
    if (width <= 0 || height <= 0) faults.push('file-damaged');
    else if (width * height > MOST_PIXELS) faults.push('file-bomb');
    return faults;
  }
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) faults.push('file-bomb');
  } catch {
    faults.push('file-damaged');
  }
  return faults;
}

const ACTIVE_PART = /(?:vbaProject\w*\.bin|\/macrosheets\/|\/activeX\/|\/embeddings\/[^/]+\.bin)/i;
const MAIN_PART: Partial<Record<FileKind, string>> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml' };

const CONTENT_TYPES = '[Content_Types].xml';

async function office(kind: FileKind, bytes: Buffer): Promise<readonly ContentFault[]> {
  const faults = new Set<ContentFault>();
  const names = new Set<string>();
  try {
    for await (const { name, content } of unzip(bytes)) {
      names.add(name);
      if (ACTIVE_PART.test(name)) faults.add('file-active-content');
      if (name === CONTENT_TYPES && content.includes('macroEnabled')) faults.add('file-active-content');
      if (name.endsWith('.rels') && content.includes('/attachedTemplate') && content.includes('External')) {
        faults.add('file-active-content');
      }
      if (content.includes(EICAR)) faults.add('file-infected');
    }
  } catch (error) {
    if (error instanceof ZipRefused) return [`file-${error.reason}`];
    throw error;
  }
  if (!names.has(CONTENT_TYPES) || !names.has(MAIN_PART[kind] ?? '')) faults.add('file-damaged');
  return [...faults];
}

/** Looks into a file of a known kind: damage, locks, bombs, macros and scripts, a second face, the test virus. */
export async function contentFaults(kind: FileKind, bytes: Buffer): Promise<readonly ContentFault[]> {
  const inside =
    kind === 'pdf'
      ? pdf(bytes)
      : kind === 'docx' || kind === 'xlsx'
        ? await office(kind, bytes)
        : await image(kind, bytes);
  return [...new Set([...inside, ...testVirus(bytes)])];
}

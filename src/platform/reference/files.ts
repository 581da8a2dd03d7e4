import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** The folder of the reference files within the repository. */
export const referenceFolder = fileURLToPath(new URL('../../../reference/', import.meta.url));

/** One line of a reference file, by the names of its header. */
export type ReferenceRow = Readonly<Record<string, string>>;

/** A reference file as text, unpacked where its name ends in `.gz`. */
export function referenceText(file: string): string {
  const bytes = readFileSync(referenceFolder + file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of a CSV file, each with all columns of the header (an absent one throws: the file is broken). */
export function referenceRows(file: string): readonly ReferenceRow[] {
  return parse(referenceText(file), { columns: true, bom: true });
}

/** The lines of a tab-separated file without its header; its values hold neither quotes nor tabs. */
export function* referenceLines(file: string): Generator<readonly string[]> {
  const text = referenceText(file);
  let start = text.indexOf('\n') + 1;
  while (start > 0 && start < text.length) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end).split('\t');
    start = end === -1 ? text.length : end + 1;
  }
}

/** A column that the file must have. */
export function column(row: ReferenceRow, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`reference data: column ${name} is missing`);
  return value;
}

/** The same, with an empty value as null. */
export function optionalColumn(row: ReferenceRow, name: string): string | null {
  return column(row, name) || null;
}

/** What tells one state of the given files from another. */
export function referenceChecksum(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(referenceFolder + file));
  return hash.digest('hex');
}

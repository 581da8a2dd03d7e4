import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

export type CopyValue = string | number | boolean | null | readonly string[] | readonly number[];
export type CopyRow = readonly CopyValue[];

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string) =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (mark) => escapes[mark] ?? mark) : text;
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

function copyText(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'object')
    return escaped(`{${value.map((item) => (typeof item === 'string' ? quoted(item) : item)).join(',')}}`);
  return String(value);
}

const chunkLength = 1 << 16;

function* copyChunks(rows: Iterable<CopyRow>, counted: { rows: number }): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += `${row.map(copyText).join('\t')}\n`;
    counted.rows += 1;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk) yield chunk;
}

/**
 * Streams rows into a table by COPY, at constant memory.
 * @returns how many rows went in
 */
export async function copyInto(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<CopyRow>,
): Promise<number> {
  const counted = { rows: 0 };
  const names = columns.map((name) => `"${name}"`).join(', ');
  await pipeline(Readable.from(copyChunks(rows, counted)), client.query(from(`copy ${table} (${names}) from stdin`)));
  return counted.rows;
}

import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { tagOfColumn } from './columns.ts';
import { FeedBroken, type FeedRecord } from './record.ts';

const BOM = [0xef, 0xbb, 0xbf];

/** CP932 as in the official feed, unless the file begins with the mark of UTF-8. */
async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: { write(chunk: Buffer): string; end(): string | undefined } | undefined;
  for await (const chunk of bytes) {
    const buffer = Buffer.from(chunk);
    if (!decoder) {
      const marked = BOM.every((byte, index) => buffer[index] === byte);
      decoder = iconv.getDecoder(marked ? 'utf8' : 'cp932');
    }
    yield decoder.write(buffer);
  }
  const rest = decoder?.end();
  if (rest) yield rest;
}

/**
 * The postings of a CSV of the feed (header row, CRLF; CP932, or UTF-8 with its mark), one by one; memory does not grow
 * with the file. Columns are known by their heading, so that their order does not matter; unknown ones are left out.
 * @throws FeedBroken where a row cannot be read, or the header has no 求人番号
 */
export async function* readCsvFeed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FeedRecord> {
  let rows: { record: readonly string[]; line: number }[] = [];
  let broken: FeedBroken | undefined;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (record: string[], { lines }) => {
      rows.push({ record, line: lines });
      return null;
    },
  });
  parser.on('error', (error) => {
    broken ??= new FeedBroken((error as { lines?: number }).lines ?? 0, error.message);
  });
  parser.resume();

  let tags: readonly (string | undefined)[] | undefined;
  function* taken(): Generator<FeedRecord> {
    for (const { record, line } of rows) {
      if (tags) yield { line, items: itemsOf(record, tags) };
      else tags = headings(record);
    }
    rows = [];
  }
  for await (const text of decoded(bytes)) {
    if (!broken && !parser.write(text)) await Promise.race([once(parser, 'drain'), once(parser, 'close')]);
    yield* taken();
    if (broken) throw broken;
  }
  parser.end();
  await finished(parser).catch(() => undefined);
  yield* taken();
  if (broken) throw broken;
}

function headings(record: readonly string[]): readonly (string | undefined)[] {
  const tags = record.map(tagOfColumn);
  if (!tags.includes('kjno')) throw new FeedBroken(1, 'the header row has no 求人番号');
  return tags;
}

function itemsOf(record: readonly string[], tags: readonly (string | undefined)[]): ReadonlyMap<string, string> {
  const items = new Map<string, string>();
  for (const [index, value] of record.entries()) {
    const tag = tags[index];
    if (tag && value.trim() !== '') items.set(tag, value.trim());
  }
  return items;
}

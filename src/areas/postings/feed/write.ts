import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import { feedColumns } from './columns.ts';

type Items = ReadonlyMap<string, string>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);

/** One posting as an element of the feed; items in the order of the table. */
function element(items: Items): string {
  const written = feedColumns.map(({ tag }) => `<${tag}>${escaped(items.get(tag) ?? '')}</${tag}>`);
  return `<data>\n${written.join('\n')}\n</data>\n`;
}

/** A page of the feed as XML (API 2.0; UTF-8, LF), piece by piece. @param total how many pages there are in all */
export async function* writeXmlFeed(
  records: AsyncIterable<Items> | Iterable<Items>,
  total = 1,
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<root>\n<page>${total}</page>\n<kyujin>\n`;
  for await (const items of records) yield element(items);
  yield '</kyujin>\n</root>\n';
}

/**
 * The feed as CSV, piece by piece: header row, CRLF, CP932 as the official feed (characters that it lacks become `?`), or UTF-8 with its mark.
 */
export async function* writeCsvFeed(
  records: AsyncIterable<Items> | Iterable<Items>,
  encoding: 'cp932' | 'utf8' = 'cp932',
): AsyncGenerator<Buffer> {
  const rows = async function* () {
    yield feedColumns.map(({ label }) => label);
    for await (const items of records) yield feedColumns.map(({ tag }) => items.get(tag) ?? '');
  };
  if (encoding === 'utf8') yield Buffer.from('\uFEFF');
  for await (const row of rows()) yield iconv.encode(stringify([row], { record_delimiter: 'windows' }), encoding);
}

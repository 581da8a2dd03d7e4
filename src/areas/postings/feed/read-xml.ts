import { SaxesParser } from 'saxes';
import { FeedBroken, type FeedRecord } from './record.ts';

const RECORD = 'data';
const ENVELOPE: readonly string[] = ['root', 'kyujin'];

/**
 * The postings of a page of the feed (API 2.0: `root > kyujin > data > item`), one by one; memory does not grow with the
 * file. Items that repeat are joined by line feeds.
 * @throws FeedBroken where the XML is not well-formed or ends too early
 */
export async function* readXmlFeed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FeedRecord> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8');
  const path: string[] = [];
  let ready: FeedRecord[] = [];
  let items = new Map<string, string>();
  let line = 1;
  let text = '';
  let broken: FeedBroken | undefined;

  parser.on('error', (error) => {
    broken ??= new FeedBroken(parser.line, error.message);
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    text = '';
    if (name === RECORD && path.slice(0, -1).every((each, index) => each === ENVELOPE[index])) {
      items = new Map();
      line = parser.line;
    }
  });
  const more = (chunk: string) => {
    text += chunk;
  };
  parser.on('text', more);
  parser.on('cdata', more);
  parser.on('closetag', ({ name }) => {
    path.pop();
    if (name === RECORD) ready.push({ line, items });
    else if (path.at(-1) === RECORD && text.trim() !== '') {
      const before = items.get(name);
      items.set(name, before === undefined ? text.trim() : `${before}\n${text.trim()}`);
    }
    text = '';
  });

  for await (const chunk of bytes) {
    parser.write(decoder.decode(chunk, { stream: true }));
    yield* ready;
    ready = [];
    if (broken) throw broken;
  }
  parser.write(decoder.decode());
  if (path.length > 0) throw new FeedBroken(parser.line, `the file ends inside <${path.at(-1)}>`);
  parser.close();
  if (broken) throw broken;
  yield* ready;
}

import { readCsvFeed } from './read-csv.ts';
import { readXmlFeed } from './read-xml.ts';
import { FeedBroken, type FeedRecord } from './record.ts';

/** As far as is looked for the first sign of a file. */
const BEGINNING = 4096;

/** The postings of a file of the feed, XML or CSV by how it begins. @throws FeedBroken where it cannot be read (further), or is empty */
export async function* readFeed(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<FeedRecord> {
  const chunks = bytes[Symbol.asyncIterator]();
  let beginning = Buffer.alloc(0);
  while (beginning.length < BEGINNING) {
    const next = await chunks.next();
    if (next.done) break;
    beginning = Buffer.concat([beginning, next.value]);
  }
  const sign = beginning
    .subarray(0, BEGINNING)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()[0];
  if (sign === undefined) throw new FeedBroken(1, 'the file is empty');
  const all = async function* () {
    yield beginning;
    yield* { [Symbol.asyncIterator]: () => chunks };
  };
  yield* sign === '<' ? readXmlFeed(all()) : readCsvFeed(all());
}

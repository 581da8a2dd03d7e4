/** Filling `posting_search` with generated postings at national size. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { COPY_SEARCH_ROWS, type PostingDocument, searchCopyLine } from '#search/index.ts';
import { demoDocument } from '../../src/demo/document.ts';
import { demoEmployers } from '../../src/demo/stream.ts';
import { TODAY } from './queries.ts';

const SEED = 5;
const PER_ESTABLISHMENT = 4;

/** Generated postings, numbered from `firstId`; accepted within the 75 days before the benchmark's day, all open on it. */
export function* documents(count: number, seed = SEED, firstId = 1): Generator<PostingDocument> {
  let id = firstId;
  let establishmentId = 0;
  for (const { postings } of demoEmployers(seed, Math.ceil(count * 1.1), PER_ESTABLISHMENT)) {
    establishmentId++;
    for (const posting of postings) {
      const { disclosure } = posting;
      if (disclosure === 4) continue;
      if (id === firstId + count) return;
      // spread evenly and without regard to the id, as in a table that has lived for a while
      const age = (id * 2_654_435_761) % 75;
      const acceptedOn = TODAY.subtract({ days: age });
      yield demoDocument(
        { ...posting, disclosure },
        {
          id,
          number: `${posting.place.prefectureCode}010-${id}`,
          establishmentId,
          establishmentNumber: `${posting.place.prefectureCode}01-${establishmentId % 1_000_000}-${establishmentId % 10}`,
          acceptedOn,
          validThrough: TODAY.add({ days: 75 - age }),
        },
      );
      id++;
    }
  }
}

function* linesOf(postings: Iterable<PostingDocument>): Generator<string> {
  let lines = '';
  for (const posting of postings) {
    lines += searchCopyLine(posting);
    if (lines.length < 100_000) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

/** Brings the table to `count` generated postings; answers whether it had to be filled. */
export async function fill(url: string, count: number): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: string }>('select count(*) as count from posting_search');
    if (Number(rows[0]?.count) === count) return false;
    await client.query('truncate posting_search, posting_change');
    await pipeline(Readable.from(linesOf(documents(count))), client.query(copyFrom(COPY_SEARCH_ROWS)));
    await client.query('vacuum analyze posting_search');
    return true;
  } finally {
    await client.end();
  }
}

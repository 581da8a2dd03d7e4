/** Filling `posting_search` with generated postings at national size. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { COPY_SEARCH_ROWS, type PostingDocument, REBUILD_INDEXES, searchCopyLine } from '#search/index.ts';
import { demoDocuments } from '../../src/demo/search-rows.ts';
import { TODAY } from './queries.ts';

const SEED = 5;
const CHANGES_SEED = 77;
/** A few in a hundred generated postings are not on the site. */
const SPARE = 1.1;

/** Generated postings, all open on the benchmark's day. */
function documents(count: number, seed: number): IteratorObject<PostingDocument> {
  return demoDocuments({ seed, count: Math.ceil(count * SPARE), today: TODAY }).take(count);
}

/** What a day brings: new postings, and as many that replace those of the same id. */
export function changesOf(count: number): IteratorObject<PostingDocument> {
  return documents(count, CHANGES_SEED).map((posting, nth) =>
    nth % 2 === 0 ? posting : { ...posting, id: posting.id + 10_000_000, number: `99990-${posting.id}` },
  );
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
    await pipeline(Readable.from(linesOf(documents(count, SEED))), client.query(copyFrom(COPY_SEARCH_ROWS)));
    await client.query(REBUILD_INDEXES);
    await client.query('vacuum analyze posting_search');
    return true;
  } finally {
    await client.end();
  }
}

/** The codes of the municipalities in which the generated postings are. */
export async function municipalities(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ code: string }>(
      'select distinct unnest(places) as code from posting_search where length(places[1]) = 5 order by code',
    );
    return rows.map(({ code }) => code);
  } finally {
    await client.end();
  }
}

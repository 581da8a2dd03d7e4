import type pg from 'pg';
import { type CopyRow, copyInto } from '#platform/reference/copy.ts';
import { type PostingDocument, REBUILD_INDEXES, SEARCH_COLUMNS, searchRow } from '#search/index.ts';
import { demoDocument } from './document.ts';
import { demoNumbering } from './numbering.ts';
import type { DemoPosting } from './posting.ts';
import { demoEmployers } from './stream.ts';
import { demoTimeline } from './timeline.ts';

export interface DemoScale {
  readonly seed: number;
  /** Postings in the world; a few in a hundred are not on the site and so not in the index. */
  readonly count: number;
  readonly today: Temporal.PlainDate;
}

/** Postings of an establishment on average, at national size. */
export const postingsPerEstablishment = 5;

type Indexed = DemoPosting & { readonly disclosure: 1 | 2 | 3 };
const isIndexed = (posting: DemoPosting): posting is Indexed => posting.disclosure !== 4;

/** The documents of a world in which every posting is open, one after the other, at constant memory. */
export function* demoDocuments({ seed, count, today }: DemoScale): Generator<PostingDocument> {
  const numbers = demoNumbering();
  for (const { establishment, postings } of demoEmployers(seed, count, postingsPerEstablishment)) {
    const establishmentNumber = numbers.establishment(establishment.place.officeCode);
    for (const posting of postings) {
      const number = numbers.posting(establishment.place.officeCode);
      if (!isIndexed(posting)) continue;
      const { acceptedOn, validThrough } = demoTimeline(seed, posting, today, true);
      if (!acceptedOn || !validThrough) throw new RangeError(`demo posting ${posting.index} is not open`);
      yield demoDocument(posting, {
        id: posting.index + 1,
        number,
        establishmentId: establishment.index + 1,
        establishmentNumber,
        acceptedOn,
        validThrough,
      });
    }
  }
}

function* rows(scale: DemoScale): Generator<CopyRow> {
  for (const document of demoDocuments(scale)) {
    const row = searchRow(document);
    yield SEARCH_COLUMNS.map((name) => row[name]);
  }
}

/**
 * Fills `posting_search`, which must be empty, by COPY: the search at any size without the rest of the world.
 * @returns the number of rows
 */
export async function copyDemoSearchRows(client: pg.ClientBase, scale: DemoScale): Promise<number> {
  const copied = await copyInto(client, 'posting_search', SEARCH_COLUMNS, rows(scale));
  await client.query(REBUILD_INDEXES);
  return copied;
}

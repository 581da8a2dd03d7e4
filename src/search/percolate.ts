/** The other way round: many kept searches, asked of a few new postings. */
import type { QueryExecutorProvider } from 'kysely';
import { sql } from 'kysely';
import { type Bits, listOf, noneOf } from './engine/bits.ts';
import { SegmentBuilder } from './engine/build.ts';
import { type Criterion, criteriaOf, liveBits, meet } from './engine/criteria.ts';
import { dayNumber } from './engine/days.ts';
import { WordCache } from './engine/keywords.ts';
import { asked } from './engine/plan.ts';
import { rowFields } from './engine/rows.ts';
import type { Segment } from './engine/segment.ts';
import type { SearchContext, SearchQuery } from './port.ts';

/** Bytes of answers to single conditions that are kept while many searches share them. */
const KEPT_BYTES = 64 * 1024 * 1024;
const READ_AT_ONCE = 5_000;

/** A posting that a search found, with the day (since 1970-01-01) on which it was accepted. */
export interface Found {
  readonly id: number;
  readonly acceptedDay: number;
}

export interface Percolator {
  /** How many postings are asked. */
  readonly size: number;
  /** The postings that the search finds, newest first (受付年月日, id); its order and page are of no concern. */
  match(query: SearchQuery): readonly Found[];
}

/** An index of the postings accepted after `after`, up to and including `through`. */
export async function newPostings(
  db: QueryExecutorProvider,
  after: Temporal.PlainDate,
  through: Temporal.PlainDate,
  context: SearchContext,
): Promise<Percolator> {
  const builder = new SegmentBuilder(false);
  for (let last = 0; ; ) {
    const { rows } = await sql<{ id: number; fields: readonly (string | null)[] }>`
      select posting_id as id, ${sql.raw(rowFields)} as fields from posting_search
      where accepted_on > ${after.toString()}::date and accepted_on <= ${through.toString()}::date and posting_id > ${last}
      order by posting_id limit ${READ_AT_ONCE}`.execute(db);
    for (const { fields } of rows) builder.take(fields.map(copied).join('\t'));
    if (rows.length < READ_AT_ONCE) return over(builder, context);
    last = (rows.at(-1) as { id: number }).id;
  }
}

/** A value as COPY writes it. */
function copied(value: string | null): string {
  if (value === null) return '\\N';
  return value.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
}

function over(builder: SegmentBuilder, context: SearchContext): Percolator {
  const segment = builder.finish(0);
  const live = liveBits(segment, noneOf(segment.size), dayNumber(context.today));
  const words = new WordCache(KEPT_BYTES / 2);
  const conditions = new WordCache(KEPT_BYTES / 2);
  const kept = (criterion: Criterion): Criterion => ({
    key: criterion.key,
    bits: (asking) => conditions.kept(asking, criterion.key, () => answerOf(asking, live, criterion)),
  });
  return {
    size: segment.size,
    match(query) {
      const bits = meet(segment, live, criteriaOf(asked(query), context, words).map(kept));
      const { id, accepted } = segment.columns;
      return Array.from(listOf(bits), (doc) => ({ id: id[doc] as number, acceptedDay: accepted[doc] as number }));
    },
  };
}

const answerOf = (segment: Segment, live: Bits, criterion: Criterion): Bits =>
  'bits' in criterion ? criterion.bits(segment) : meet(segment, live, [criterion]);

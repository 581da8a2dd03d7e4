/**
 * A segment: an immutable index over some postings, all of it in shared memory, so that every thread reads the same bytes.
 * Documents are numbered in the order of (受付年月日 desc, id desc).
 */
import type { Facet } from '../codes.ts';
import { type Bits, noneOf, wordsFor } from './bits.ts';
import { readInto, readList } from './gaps.ts';
import type { PackedColumn, PackedName } from './packed.ts';

/** Values of one facet: the first of a document in its column, further ones as pairs. */
export interface FacetColumn {
  readonly values: readonly string[];
  /** Place in `values`; their number when the document has none. */
  readonly column: Uint16Array;
  /** Sorted by document. */
  readonly extraDocs: Uint32Array;
  readonly extraValues: Uint16Array;
  /** Where the pairs of each 32 documents begin, and the end. */
  readonly extraBegins: Uint32Array;
  /** Counts over the whole segment, by place in `values`. */
  readonly totals: Uint32Array;
}

/** Facets with a column of their own; those of few values share columns (`packed.ts`). */
export const COLUMN_FACETS = [
  'prefecture',
  'city',
  'category',
  'category-detail',
  'occupation-major',
  'occupation-middle',
  'occupation-small',
  'industry',
] as const satisfies readonly Facet[];
export type ColumnFacet = (typeof COLUMN_FACETS)[number];

/** Orders that are kept as lists of documents; -1 stands for "not known" and comes last. */
export const ORDERS = ['deadline', 'wage', 'monthly', 'hourly', 'holidays'] as const;
export type Order = (typeof ORDERS)[number];

export interface Columns {
  readonly id: Float64Array;
  readonly number: Float64Array;
  readonly establishment: Float64Array;
  readonly establishmentNumber: Float64Array;
  readonly disclosure: Uint8Array;
  /** Days since 1970-01-01. */
  readonly accepted: Uint16Array;
  readonly deadline: Uint16Array;
  readonly lat: Float32Array;
  readonly lng: Float32Array;
  readonly wageBase: Int32Array;
  readonly wageTotal: Int32Array;
  readonly monthlyBase: Int32Array;
  readonly monthlyTotal: Int32Array;
  readonly hourlyBase: Int32Array;
  readonly hourlyTotal: Int32Array;
  /** Six a document: from, to, from, to, from, to; -1 for none. */
  readonly hours: Int16Array;
  readonly overtime: Int16Array;
  readonly annualHolidays: Int16Array;
  readonly retirement: Int16Array;
  readonly ageFrom: Int16Array;
  readonly ageTo: Int16Array;
  readonly textAt: Uint32Array;
  readonly bodyLength: Uint32Array;
  readonly employerLength: Uint32Array;
}

export interface Segment {
  /** Unique within the index's life. */
  readonly key: number;
  readonly size: number;
  readonly columns: Columns;
  /** Documents by ascending posting id. */
  readonly byId: Uint32Array;
  readonly orders: Readonly<Record<Order, Uint32Array>>;
  readonly facets: Readonly<Record<ColumnFacet, FacetColumn>>;
  readonly packed: Readonly<Record<PackedName, PackedColumn>>;
  /** Folded texts as UTF-16: body, then employer; a document never crosses a page. */
  readonly textPages: readonly Uint16Array[];
  readonly textPageShift: number;
  /** Open hash table of grams: two keys, and the term + 1 (0 is free). */
  readonly gramA: Uint32Array;
  readonly gramB: Uint32Array;
  readonly gramTerm: Uint32Array;
  /** Coded values (`pref:13`) → term. */
  readonly codes: ReadonlyMap<string, number>;
  readonly termCount: Uint32Array;
  /** Where a term's list begins in `lists`; for dense terms the number of its bit set. */
  readonly termAt: Uint32Array;
  readonly lists: Uint8Array;
  readonly densePages: readonly Uint32Array[];
}

/** Above so many documents a term is kept as bits, below as a list. */
export function denseAbove(size: number): number {
  return Math.max(32, size >>> 5);
}

/** Bit sets of one page of dense terms. */
export const DENSE_PER_PAGE_SHIFT = 5;

/** The keys of a gram in the hash table. A bigram has no third unit. `employer` grams are apart from those of the body. */
export function gramKeyA(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}
export function gramKeyB(third: number, employer: boolean): number {
  return (employer ? 0x80000000 : 0) + (third === -1 ? 0 : third + 1);
}

export function gramHash(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The term of a gram; -1 when no document has it. */
export function gramTerm(segment: Segment, a: number, b: number): number {
  const mask = segment.gramTerm.length - 1;
  for (let slot = gramHash(a, b) & mask; ; slot = (slot + 1) & mask) {
    const term = segment.gramTerm[slot] as number;
    if (term === 0) return -1;
    if (segment.gramA[slot] === a && segment.gramB[slot] === b) return term - 1;
  }
}

/** The documents of a term as bits: shared memory for dense terms (not to be written to), fresh ones otherwise. */
export function termBits(segment: Segment, term: number): Bits {
  const count = segment.termCount[term] as number;
  const at = segment.termAt[term] as number;
  if (count > denseAbove(segment.size)) {
    const words = wordsFor(segment.size);
    const page = segment.densePages[at >>> DENSE_PER_PAGE_SHIFT] as Uint32Array;
    const first = (at & ((1 << DENSE_PER_PAGE_SHIFT) - 1)) * words;
    return page.subarray(first, first + words);
  }
  const bits = noneOf(segment.size);
  readInto(segment.lists, at, count, bits);
  return bits;
}

/** The documents of a sparse term as a list; undefined for a dense one. */
export function termList(segment: Segment, term: number): Uint32Array | undefined {
  const count = segment.termCount[term] as number;
  if (count > denseAbove(segment.size)) return undefined;
  return readList(segment.lists, segment.termAt[term] as number, count);
}

/** The documents with a coded value. */
export function codeBits(segment: Segment, code: string): Bits {
  const term = segment.codes.get(code);
  return term === undefined ? noneOf(segment.size) : termBits(segment, term);
}

/** The document of a posting; -1 when the segment has none. */
export function docOfId(segment: Segment, id: number): number {
  const { byId, columns } = segment;
  let low = 0;
  let high = segment.size - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const doc = byId[middle] as number;
    const here = columns.id[doc] as number;
    if (here === id) return doc;
    if (here < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Bytes of shared memory that the segment holds. */
export function bytesOf(segment: Segment): number {
  const arrays: ArrayBufferView[] = [
    ...Object.values(segment.columns),
    ...Object.values(segment.orders),
    ...Object.values(segment.facets).flatMap((facet: FacetColumn) => [
      facet.column,
      facet.extraDocs,
      facet.extraValues,
      facet.extraBegins,
      facet.totals,
    ]),
    ...Object.values(segment.packed).flatMap((packed: PackedColumn) => [packed.column, packed.totals]),
    ...segment.textPages,
    ...segment.densePages,
    segment.byId,
    segment.gramA,
    segment.gramB,
    segment.gramTerm,
    segment.termCount,
    segment.termAt,
    segment.lists,
  ];
  return arrays.reduce((sum, array) => sum + array.byteLength, 0);
}

/** Counting the values of facets over the documents found. */
import type { Facet } from '../codes.ts';
import type { FacetCount, SearchContext } from '../port.ts';
import { type Bits, bitsOf, complement, has, listOf, sizeOf } from './bits.ts';
import { acceptedSince } from './criteria.ts';
import { dayNumber } from './days.ts';
import { type Count, countPacked, hasTotals, PACKED, PACKED_NAMES, PACKED_VALUES } from './packed.ts';
import { freshSince } from './plan.ts';
import { COLUMN_FACETS, type ColumnFacet, type FacetColumn, type Segment } from './segment.ts';

/** How many documents have each value of a facet, by the place in `valuesOf`. */
export type Counts = Uint32Array;

const isColumnFacet = (facet: Facet): facet is ColumnFacet => (COLUMN_FACETS as readonly Facet[]).includes(facet);

const FRESH = ['day', 'week'] as const;

function valuesOf(segment: Segment, facet: Facet): readonly string[] {
  if (isColumnFacet(facet)) return segment.facets[facet].values;
  return facet === 'new' ? FRESH : (PACKED_VALUES.get(facet) ?? []);
}

/**
 * The counts of each facet over a set of documents. What is in the set is counted or, where that is most of the segment, what is not in
 * it is taken from the totals.
 */
export function countSet(
  segment: Segment,
  bits: Bits,
  facets: readonly Facet[],
  context: SearchContext,
): ReadonlyMap<Facet, Counts> {
  const found = sizeOf(bits);
  if (found * 2 <= segment.size || !hasTotals(segment.packed.form))
    return counted(segment, bits, listOf(bits, found), false, facets, context);
  const rest = complement(bits, segment.size);
  return counted(segment, rest, listOf(rest, segment.size - found), true, facets, context);
}

/** The counts of each facet over a few documents. */
export function countFew(
  segment: Segment,
  docs: Uint32Array,
  facets: readonly Facet[],
  context: SearchContext,
): ReadonlyMap<Facet, Counts> {
  return counted(segment, bitsOf(docs, segment.size), docs, false, facets, context);
}

/** Counts `docs`, which are those of `bits`, or with `left` all others. */
function counted(
  segment: Segment,
  bits: Bits,
  docs: Uint32Array,
  left: boolean,
  facets: readonly Facet[],
  context: SearchContext,
): ReadonlyMap<Facet, Counts> {
  const counts = new Map(facets.map((facet) => [facet, new Uint32Array(valuesOf(segment, facet).length)]));
  if (docs.length === 0 && !left) return counts;
  const count: Count = (facet, place, more) => {
    const here = counts.get(facet);
    if (here) here[place] = (here[place] as number) + more;
  };
  const wanted = new Set(facets);
  for (const facet of facets) {
    if (isColumnFacet(facet)) countColumn(facet, segment.facets[facet], bits, docs, left, count);
    else if (facet === 'new')
      for (const [place, fresh] of FRESH.entries()) {
        const end = acceptedSince(segment.columns, dayNumber(freshSince(fresh, context)));
        const before = placeIn(docs, end);
        count(facet, place, left ? end - before : before);
      }
  }
  for (const name of PACKED_NAMES)
    if (PACKED[name].some(({ facet }) => wanted.has(facet)))
      countPacked(name, segment.packed[name], docs, left, wanted, count);
  return counts;
}

/** How many of the documents, which are in order, come before one. */
function placeIn(docs: Uint32Array, end: number): number {
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((docs[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes some documents off counts that include them. */
export function takeOff(counts: Counts, fewer: Counts): Counts {
  return counts.map((count, place) => count - (fewer[place] as number));
}

/** The counts of a facet over all segments: values that are told and have a count, largest first. */
export function summedUp(
  facet: Facet,
  told: (value: string) => boolean,
  parts: readonly (readonly [Segment, Counts])[],
): readonly FacetCount[] {
  const sums = new Map<string, number>();
  for (const [segment, counts] of parts)
    for (const [place, value] of valuesOf(segment, facet).entries()) {
      const here = counts[place] as number;
      if (here > 0 && told(value)) sums.set(value, (sums.get(value) ?? 0) + here);
    }
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function countColumn(
  facet: ColumnFacet,
  { values, column, extraDocs, extraValues, extraBegins, totals }: FacetColumn,
  counted: Bits,
  docs: Uint32Array,
  left: boolean,
  count: Count,
): void {
  const counts = new Uint32Array(values.length + 1);
  for (let nth = 0; nth < docs.length; nth++) {
    const place = column[docs[nth] as number] as number;
    counts[place] = (counts[place] as number) + 1;
  }
  if (extraDocs.length > 0)
    for (let at = 0; at < counted.length; at++) {
      if (counted[at] === 0) continue;
      const end = extraBegins[at + 1] as number;
      for (let nth = extraBegins[at] as number; nth < end; nth++) {
        if (!has(counted, extraDocs[nth] as number)) continue;
        const place = extraValues[nth] as number;
        counts[place] = (counts[place] as number) + 1;
      }
    }
  for (let place = 0; place < values.length; place++) {
    const here = counts[place] as number;
    count(facet, place, left ? (totals[place] as number) - here : here);
  }
}

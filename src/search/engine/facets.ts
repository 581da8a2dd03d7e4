/** Counting the values of facets over the documents found. */
import type { Facet } from '../codes.ts';
import type { FacetCount, SearchContext, SearchResult } from '../port.ts';
import { type Bits, complement, has, listOf, sizeOf } from './bits.ts';
import { acceptedSince } from './criteria.ts';
import { dayNumber } from './days.ts';
import { countPacked, hasTotals, PACKED, PACKED_NAMES } from './packed.ts';
import { freshSince } from './plan.ts';
import { COLUMN_FACETS, type ColumnFacet, type FacetColumn, type Segment } from './segment.ts';

/** What was found in a segment: for the query itself, then for each facet wanted. */
interface FoundSets {
  readonly segment: Segment;
  readonly sets: readonly Bits[];
}

type Count = (facet: Facet, value: string, more: number) => void;

const isColumnFacet = (facet: Facet): facet is ColumnFacet => (COLUMN_FACETS as readonly Facet[]).includes(facet);

/** The counts of each facet wanted, values with a count, largest first. */
export function countFacets(
  wanted: readonly Facet[],
  found: readonly FoundSets[],
  context: SearchContext,
): SearchResult['facets'] {
  const counts = new Map<Facet, Map<string, number>>(wanted.map((facet) => [facet, new Map()]));
  const count: Count = (facet, value, more) => {
    const here = counts.get(facet);
    if (more > 0 && here) here.set(value, (here.get(value) ?? 0) + more);
  };
  for (const { segment, sets } of found)
    for (const [bits, facets] of Map.groupBy(wanted, (facet) => sets[wanted.indexOf(facet) + 1] as Bits))
      countSet(segment, bits, facets, context, count);
  return Object.fromEntries([...counts].map(([facet, values]) => [facet, inOrder(values)]));
}

function inOrder(values: ReadonlyMap<string, number>): readonly FacetCount[] {
  return [...values]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** Counts what is in the set or, where that is most of the segment, takes what is not in it from the totals. */
function countSet(segment: Segment, bits: Bits, facets: readonly Facet[], context: SearchContext, count: Count): void {
  const found = sizeOf(bits);
  if (found === 0) return;
  const left = found * 2 > segment.size && hasTotals(segment.packed.form);
  const counted = left ? complement(bits, segment.size) : bits;
  const docs = listOf(counted);
  const wanted = new Set(facets);
  for (const facet of facets) {
    if (isColumnFacet(facet)) countColumn(facet, segment.facets[facet], counted, docs, left, count);
    else if (facet === 'new')
      for (const fresh of ['day', 'week'] as const)
        count(facet, fresh, sizeUpTo(bits, acceptedSince(segment.columns, dayNumber(freshSince(fresh, context)))));
  }
  for (const name of PACKED_NAMES)
    if (PACKED[name].some(({ facet }) => wanted.has(facet)))
      countPacked(name, segment.packed[name], docs, left, wanted, count);
}

function sizeUpTo(bits: Bits, end: number): number {
  const whole = sizeOf(bits.subarray(0, end >>> 5));
  let rest = 0;
  for (let doc = end & ~31; doc < end; doc++) if (has(bits, doc)) rest++;
  return whole + rest;
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
    count(facet, values[place] as string, left ? (totals[place] as number) - here : here);
  }
}

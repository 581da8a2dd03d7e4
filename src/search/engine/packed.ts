/** Facets of few values, several of them in one column: so one walk over the found documents counts them all. */
import {
  EMPLOYMENTS,
  type Facet,
  FLAGS,
  HOLIDAYS,
  INSURANCES,
  KINDS,
  SIZES,
  TWO_DAY_WEEKS,
  WAGE_TYPES,
} from '../codes.ts';
import { shared } from './shared.ts';

/** One facet's bits in a column. Of `any` each bit is a value; of `one` the bits are the place of the value + 1 (0 is none). */
interface PackedPart {
  readonly facet: Facet;
  readonly shift: number;
  readonly values: readonly string[];
  readonly how: 'any' | 'one';
  /** Place of the first of `values` among all values of the facet. */
  readonly from: number;
}

/** Bits of the first column of flags; the second has the others. */
const FLAGS_APART = 13;
const FULL_TIME = FLAGS.indexOf('full-time') - FLAGS_APART;

const one = (facet: Facet, shift: number, values: readonly string[]): PackedPart => ({
  facet,
  shift,
  values,
  how: 'one',
  from: 0,
});
const any = (facet: Facet, shift: number, values: readonly string[], from = 0): PackedPart => ({
  facet,
  shift,
  values,
  how: 'any',
  from,
});

/** The columns: at most 13 bits each, so that what is counted stays in the processor's cache. */
export const PACKED = {
  form: [one('kind', 0, KINDS), one('employment', 3, EMPLOYMENTS), one('wageType', 6, WAGE_TYPES)],
  week: [any('holiday', 0, HOLIDAYS), one('twoDayWeek', 8, TWO_DAY_WEEKS)],
  staff: [any('insurance', 0, INSURANCES), any('size', 9, SIZES.map(String))],
  flags: [any('flag', 0, FLAGS.slice(0, FLAGS_APART))],
  moreFlags: [any('flag', 0, FLAGS.slice(FLAGS_APART), FLAGS_APART), any('hours-type', FULL_TIME, ['full', 'part'])],
} as const satisfies Readonly<Record<string, readonly PackedPart[]>>;

export type PackedName = keyof typeof PACKED;
export const PACKED_NAMES = Object.keys(PACKED) as PackedName[];

/** All values of each packed facet; counts are told by the place in them. */
export const PACKED_VALUES: ReadonlyMap<Facet, readonly string[]> = new Map(
  [...Map.groupBy(Object.values(PACKED).flat() as readonly PackedPart[], ({ facet }) => facet)].map(
    ([facet, parts]) => [facet, parts.flatMap(({ values }) => values)],
  ),
);

const TABLE = 1 << 13;

/** A packed column, and how many documents of the segment have each of its numbers (nothing in a small segment). */
export interface PackedColumn {
  readonly column: Uint16Array;
  readonly totals: Uint32Array;
}

/** What is packed of a row, as `posting_search` has it; `employees` is -1 where it is not known. */
interface PackedRow {
  readonly kind: number;
  readonly employment: number;
  readonly wageType: number;
  readonly twoDayWeek: number;
  readonly holidays: number;
  readonly insurances: number;
  readonly flags: number;
  readonly employees: number;
}

/** The numbers of a posting's row, column by column. */
export function packedOf(row: PackedRow): Readonly<Record<PackedName, number>> {
  const flags = row.flags;
  const employees = row.employees;
  const sizes = SIZES.reduce((bits, size, nth) => (employees >= size ? bits | (1 << nth) : bits), 0);
  return {
    form: (row.kind + 1) | (row.employment << 3) | ((row.wageType + 1) << 6),
    week: row.holidays | ((row.twoDayWeek + 1) << 8),
    staff: row.insurances | (sizes << 9),
    flags: flags & ((1 << FLAGS_APART) - 1),
    moreFlags: flags >>> FLAGS_APART,
  };
}

/** Below so many documents each is looked at by itself; above, equal numbers are counted first. */
const FEW = 2048;

/** Totals of a column, for segments that are large enough to need them. */
export function packedTotals(column: Uint16Array): Uint32Array {
  if (column.length < 2 * FEW) return new Uint32Array(0);
  const totals = shared(Uint32Array, TABLE * 4);
  totals.set(tallied(column));
  return totals;
}

function tallied(column: Uint16Array, docs?: Uint32Array): Uint32Array {
  const table = new Uint32Array(TABLE);
  if (docs === undefined)
    for (let doc = 0; doc < column.length; doc++) {
      const number = column[doc] as number;
      table[number] = (table[number] as number) + 1;
    }
  else
    for (let nth = 0; nth < docs.length; nth++) {
      const number = column[docs[nth] as number] as number;
      table[number] = (table[number] as number) + 1;
    }
  return table;
}

/** Takes how many there are of the value at a place among those of a facet. */
export type Count = (facet: Facet, place: number, more: number) => void;

/** Adds `times` postings with this number to the counts of its values. */
function spread(parts: readonly PackedPart[], number: number, times: number, counts: readonly Uint32Array[]): void {
  for (let nth = 0; nth < parts.length; nth++) {
    const { shift, values, how } = parts[nth] as PackedPart;
    const here = counts[nth] as Uint32Array;
    let bits = (number >>> shift) & ((1 << (how === 'one' ? 3 : values.length)) - 1);
    if (how === 'one') {
      if (bits > 0) here[bits - 1] = (here[bits - 1] as number) + times;
      continue;
    }
    while (bits !== 0) {
      const place = 31 - Math.clz32(bits & -bits);
      here[place] = (here[place] as number) + times;
      bits &= bits - 1;
    }
  }
}

/**
 * Counts the values of the wanted facets of one column.
 * @param docs the documents to count, or with `left` those to leave out of the totals
 */
export function countPacked(
  name: PackedName,
  { column, totals }: PackedColumn,
  docs: Uint32Array,
  left: boolean,
  wanted: ReadonlySet<Facet>,
  count: Count,
): void {
  const parts: readonly PackedPart[] = (PACKED[name] as readonly PackedPart[]).filter(({ facet }) => wanted.has(facet));
  if (parts.length === 0) return;
  const counts = parts.map(({ values }) => new Uint32Array(values.length));
  if (!left && docs.length < FEW)
    for (let nth = 0; nth < docs.length; nth++) spread(parts, column[docs[nth] as number] as number, 1, counts);
  else {
    const table = tallied(column, docs);
    for (let number = 0; number < TABLE; number++) {
      const here = table[number] as number;
      const times = left ? (totals[number] as number) - here : here;
      if (times > 0) spread(parts, number, times, counts);
    }
  }
  for (const [nth, { facet, from }] of parts.entries())
    for (const [place, here] of (counts[nth] as Uint32Array).entries()) count(facet, from + place, here);
}

/** Whether a segment's totals can be used. */
export const hasTotals = ({ totals }: PackedColumn): boolean => totals.length > 0;

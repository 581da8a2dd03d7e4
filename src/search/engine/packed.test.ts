import { describe, expect, test } from 'vitest';
import { Random } from '#test/factories/search.ts';
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
import { countPacked, hasTotals, PACKED_NAMES, PACKED_VALUES, packedOf, packedTotals } from './packed.ts';

const random = new Random(8);
const rows = Array.from({ length: 6000 }, () => ({
  kind: random.int(0, KINDS.length - 1),
  employment: random.int(1, EMPLOYMENTS.length),
  wageType: random.int(0, WAGE_TYPES.length - 1),
  twoDayWeek: random.int(0, TWO_DAY_WEEKS.length - 1),
  holidays: random.int(0, (1 << HOLIDAYS.length) - 1),
  insurances: random.int(0, (1 << INSURANCES.length) - 1),
  flags: random.int(0, (1 << FLAGS.length) - 1),
  employees: random.chance(0.1) ? -1 : random.int(1, 1500),
}));
type Row = (typeof rows)[number];

const set = (list: readonly string[], bits: number) => list.filter((_value, nth) => bits & (1 << nth));
const valuesOf: Partial<Record<Facet, (row: Row) => readonly string[]>> = {
  kind: (row) => [KINDS[row.kind] as string],
  employment: (row) => [EMPLOYMENTS[row.employment - 1] as string],
  wageType: (row) => [WAGE_TYPES[row.wageType] as string],
  twoDayWeek: (row) => [TWO_DAY_WEEKS[row.twoDayWeek] as string],
  holiday: (row) => set(HOLIDAYS, row.holidays),
  insurance: (row) => set(INSURANCES, row.insurances),
  flag: (row) => set(FLAGS, row.flags),
  'hours-type': (row) => set(FLAGS, row.flags).flatMap((flag) => (/-time$/.test(flag) ? [flag.slice(0, 4)] : [])),
  size: (row) => SIZES.filter((size) => row.employees >= size).map(String),
};
const facets = Object.keys(valuesOf) as Facet[];

function plainly(chosen: readonly Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of chosen)
    for (const facet of facets)
      for (const value of valuesOf[facet]?.(row) ?? [])
        counts[`${facet} ${value}`] = (counts[`${facet} ${value}`] ?? 0) + 1;
  return counts;
}

function packed(all: readonly Row[], docs: readonly number[], left: boolean): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of PACKED_NAMES) {
    const column = Uint16Array.from(all, (row) => packedOf(row)[name]);
    countPacked(
      name,
      { column, totals: packedTotals(column) },
      Uint32Array.from(docs),
      left,
      new Set(facets),
      (facet, place, more) => {
        const name = `${facet} ${PACKED_VALUES.get(facet)?.[place]}`;
        if (more > 0) counts[name] = (counts[name] ?? 0) + more;
      },
    );
  }
  return counts;
}

const some = (share: number) => rows.flatMap((_row, doc) => (random.chance(share) ? [doc] : []));

describe('packed columns count what was put in', () => {
  test.each([0.01, 0.2, 0.6, 1])('of a share of %f', (share) => {
    const docs = some(share);
    expect(packed(rows, docs, false)).toEqual(plainly(docs.map((doc) => rows[doc] as Row)));
  });
  test.each([0, 0.01, 0.4])('of all but a share of %f', (share) => {
    const docs = some(share);
    const gone = new Set(docs);
    expect(packed(rows, docs, true)).toEqual(plainly(rows.filter((_row, doc) => !gone.has(doc))));
  });
  test('a small segment has no totals', () => {
    const column = Uint16Array.from(rows.slice(0, 100), (row) => packedOf(row).form);
    expect(hasTotals({ column, totals: packedTotals(column) })).toBe(false);
  });
});

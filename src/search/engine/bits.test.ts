import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  both,
  complement,
  fillTo,
  has,
  intersect,
  keep,
  keepAtLeast,
  listOf,
  nextIn,
  noneOf,
  nthIn,
  bitsOf as setOf,
  sizeOf,
  subtract,
  unite,
} from './bits.ts';
import { GAP_BYTES, readInto, readList, writeGap } from './gaps.ts';

const size = fc.integer({ min: 1, max: 300 });
const sets = size.chain((n) => fc.tuple(fc.constant(n), fc.uniqueArray(fc.nat(n - 1)), fc.uniqueArray(fc.nat(n - 1))));
const sorted = (docs: Iterable<number>) => [...docs].sort((a, b) => a - b);
const bitsOf = (n: number, docs: readonly number[]) => setOf(Uint32Array.from(docs), n);

describe('bits behave as sets', () => {
  test('intersect, unite, subtract, complement', () => {
    fc.assert(
      fc.property(sets, ([n, a, b]) => {
        const [inA, inB] = [new Set(a), new Set(b)];
        const both = bitsOf(n, a);
        intersect(both, bitsOf(n, b));
        expect([...listOf(both)]).toEqual(sorted(inA.intersection(inB)));
        const either = bitsOf(n, a);
        unite(either, bitsOf(n, b));
        expect([...listOf(either)]).toEqual(sorted(inA.union(inB)));
        const rest = bitsOf(n, a);
        subtract(rest, bitsOf(n, b));
        expect([...listOf(rest)]).toEqual(sorted(inA.difference(inB)));
        const all = new Set(Array.from({ length: n }, (_, doc) => doc));
        expect([...listOf(complement(bitsOf(n, a), n))]).toEqual(sorted(all.difference(inA)));
        expect([...listOf(allOf(n))]).toEqual(sorted(all));
      }),
    );
  });

  test('sizes, membership, next, nth, keep', () => {
    fc.assert(
      fc.property(sets, fc.nat(320), ([n, a, b], at) => {
        const [bits, docs] = [bitsOf(n, a), sorted(a)];
        expect(sizeOf(bits)).toBe(docs.length);
        for (const doc of b) expect(has(bits, doc)).toBe(docs.includes(doc));
        expect(nextIn(bits, at)).toBe(docs.find((doc) => doc >= at) ?? -1);
        expect(nthIn(bits, at)).toBe(docs[at] ?? -1);
        expect([...listOf(both(bits, bitsOf(n, b)))]).toEqual(docs.filter((doc) => b.includes(doc)));
        const column = Int32Array.from({ length: n }, (_, doc) => (doc * 7) % 50);
        const dear = bits.slice();
        keepAtLeast(dear, column, 20);
        expect([...listOf(dear)]).toEqual(docs.filter((doc) => (column[doc] as number) >= 20));
        keep(bits, (doc) => doc % 3 === 0);
        expect([...listOf(bits)]).toEqual(docs.filter((doc) => doc % 3 === 0));
      }),
    );
  });

  test('fillTo puts a beginning in and nothing else', () => {
    fc.assert(
      fc.property(sets, ([n, a]) => {
        const end = a[0] ?? n;
        const bits = noneOf(n);
        fillTo(bits, end);
        expect([...listOf(bits)]).toEqual(Array.from({ length: end }, (_, doc) => doc));
      }),
    );
  });
});

test('gaps: a sorted list comes back as it was written, as list and as set', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2_000_000), { maxLength: 200 }), fc.nat(9), (docs, start) => {
      const list = sorted(docs);
      const bytes = new Uint8Array(start + list.length * GAP_BYTES);
      let at = start;
      let before = -1;
      for (const doc of list) {
        at = writeGap(bytes, at, doc - before);
        before = doc;
      }
      expect([...readList(bytes, start, list.length)]).toEqual(list);
      const bits = noneOf(2_000_001);
      readInto(bytes, start, list.length, bits);
      expect([...listOf(bits)]).toEqual(list);
    }),
    { numRuns: 40 },
  );
});

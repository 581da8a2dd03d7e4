/** Sets of document numbers as bits in 32-bit words. Bits past the set's size must stay 0. */

export type Bits = Uint32Array;

/** Words needed for `size` documents. */
export function wordsFor(size: number): number {
  return (size + 31) >>> 5;
}

/** The empty set over `size` documents. */
export function noneOf(size: number): Bits {
  return new Uint32Array(wordsFor(size));
}

/** The full set over `size` documents. */
export function allOf(size: number): Bits {
  const bits = noneOf(size);
  fillTo(bits, size);
  return bits;
}

/** Puts documents 0 … end-1 in, leaves the rest. */
export function fillTo(bits: Bits, end: number): void {
  const whole = end >>> 5;
  bits.fill(0xffffffff, 0, whole);
  const rest = end & 31;
  if (rest !== 0) bits[whole] = (bits[whole] as number) | (0xffffffff >>> (32 - rest));
}

export function has(bits: Bits, doc: number): boolean {
  return (((bits[doc >>> 5] as number) >>> (doc & 31)) & 1) === 1;
}

export function add(bits: Bits, doc: number): void {
  bits[doc >>> 5] = (bits[doc >>> 5] as number) | (1 << (doc & 31));
}

/** target ∩= other */
export function intersect(target: Bits, other: Bits): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] as number) & (other[at] as number);
}

/** target ∪= other */
export function unite(target: Bits, other: Bits): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] as number) | (other[at] as number);
}

/** target ∖= other */
export function subtract(target: Bits, other: Bits): void {
  for (let at = 0; at < target.length; at++) target[at] = (target[at] as number) & ~(other[at] as number);
}

/** Everything that is not in it, over `size` documents. */
export function complement(bits: Bits, size: number): Bits {
  const other = allOf(size);
  subtract(other, bits);
  return other;
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The documents that are in both sets, as a new set. */
export function both(one: Bits, other: Bits): Bits {
  const bits = new Uint32Array(one.length);
  for (let at = 0; at < bits.length; at++) bits[at] = (one[at] as number) & (other[at] as number);
  return bits;
}

/**
 * How many documents are in the set. Eight words at a time are added up bit by bit (`one`, `two` and `four` hold the lower digits of 32 sums),
 * so that only the carries above have to be counted (Harley and Seal).
 */
export function sizeOf(bits: Bits): number {
  const end = bits.length & ~7;
  let eights = 0;
  let [one, two, four] = [0, 0, 0];
  for (let at = 0; at < end; at += 8) {
    let [a, b] = [bits[at] as number, bits[at + 1] as number];
    let odd = one ^ a;
    const twoA = (one & a) | (odd & b);
    one = odd ^ b;
    [a, b] = [bits[at + 2] as number, bits[at + 3] as number];
    odd = one ^ a;
    const twoB = (one & a) | (odd & b);
    one = odd ^ b;
    odd = two ^ twoA;
    const fourA = (two & twoA) | (odd & twoB);
    two = odd ^ twoB;
    [a, b] = [bits[at + 4] as number, bits[at + 5] as number];
    odd = one ^ a;
    const twoC = (one & a) | (odd & b);
    one = odd ^ b;
    [a, b] = [bits[at + 6] as number, bits[at + 7] as number];
    odd = one ^ a;
    const twoD = (one & a) | (odd & b);
    one = odd ^ b;
    odd = two ^ twoC;
    const fourB = (two & twoC) | (odd & twoD);
    two = odd ^ twoD;
    odd = four ^ fourA;
    eights += ones((four & fourA) | (odd & fourB));
    four = odd ^ fourB;
  }
  let total = eights * 8 + ones(four) * 4 + ones(two) * 2 + ones(one);
  for (let at = end; at < bits.length; at++) total += ones(bits[at] as number);
  return total;
}

/** The first document of the set that is not before `from`; -1 when there is none. */
export function nextIn(bits: Bits, from: number): number {
  let at = from >>> 5;
  if (at >= bits.length) return -1;
  let word = (bits[at] as number) & (0xffffffff << (from & 31));
  while (word === 0) {
    if (++at === bits.length) return -1;
    word = bits[at] as number;
  }
  return (at << 5) + 31 - Math.clz32(word & -word);
}

/** The document with `before` documents of the set before it; -1 when there are fewer. */
export function nthIn(bits: Bits, before: number): number {
  let left = before;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number;
    const here = ones(word);
    if (left >= here) {
      left -= here;
      continue;
    }
    for (; left > 0; left--) word &= word - 1;
    return (at << 5) + 31 - Math.clz32(word & -word);
  }
  return -1;
}

/** Keeps only the documents that pass. */
export function keep(bits: Bits, passes: (doc: number) => boolean): void {
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number;
    let kept = word;
    while (word !== 0) {
      const low = word & -word;
      if (!passes((at << 5) + 31 - Math.clz32(low))) kept ^= low;
      word ^= low;
    }
    bits[at] = kept;
  }
}

/** Keeps only the documents whose value in the column is at least so much. */
export function keepAtLeast(bits: Bits, column: Int16Array | Int32Array, least: number): void {
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number;
    let kept = word;
    while (word !== 0) {
      const low = word & -word;
      if ((column[(at << 5) + 31 - Math.clz32(low)] as number) < least) kept ^= low;
      word ^= low;
    }
    bits[at] = kept;
  }
}

/** The set of these documents. */
export function bitsOf(docs: Uint32Array, size: number): Bits {
  const bits = noneOf(size);
  for (let nth = 0; nth < docs.length; nth++) add(bits, docs[nth] as number);
  return bits;
}

/** All documents of the set, in order; `size` is how many there are. */
export function listOf(bits: Bits, size = sizeOf(bits)): Uint32Array {
  const list = new Uint32Array(size);
  let filled = 0;
  for (let at = 0; at < bits.length; at++) {
    let word = bits[at] as number;
    while (word !== 0) {
      const low = word & -word;
      list[filled++] = (at << 5) + 31 - Math.clz32(low);
      word ^= low;
    }
  }
  return list;
}

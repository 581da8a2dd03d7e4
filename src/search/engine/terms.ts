/** The term table while a segment is built: for every term the documents that have it, appended in rising order. */
import { wordsFor } from './bits.ts';
import { readInto } from './gaps.ts';
import { DENSE_PER_PAGE_SHIFT, denseAbove, gramHash } from './segment.ts';
import { shared } from './shared.ts';

const BLOCK_SHIFT = 6;
const BLOCK_MASK = (1 << BLOCK_SHIFT) - 1;
const PAGE_SHIFT = 20;
const PAGE_MASK = (1 << PAGE_SHIFT) - 1;
const DENSE_FLAG = 1;
const DENSE_PAGE_MASK = (1 << DENSE_PER_PAGE_SHIFT) - 1;

export interface FinishedTerms {
  readonly gramA: Uint32Array;
  readonly gramB: Uint32Array;
  readonly gramTerm: Uint32Array;
  readonly termCount: Uint32Array;
  readonly termAt: Uint32Array;
  readonly lists: Uint8Array;
  readonly densePages: readonly Uint32Array[];
}

export class TermTable {
  readonly #words: number;
  readonly #denseAbove: number;
  #gramA = new Uint32Array(4096);
  #gramB = new Uint32Array(4096);
  #gramTerm = new Uint32Array(4096);
  #grams = 0;
  #terms = 0;
  #last = new Int32Array(4096).fill(-1);
  #count = new Uint32Array(4096);
  /** First block of a term's chain; the number of its bit set once it is dense. */
  #head = new Uint32Array(4096);
  #tail = new Uint32Array(4096);
  #dense = new Uint8Array(4096);
  readonly #pages: Uint8Array[] = [];
  #next = new Uint32Array(4096);
  #blocks = 0;
  readonly #densePages: Uint32Array[] = [];
  #denseTerms = 0;

  /** For a segment of `size` documents. */
  constructor(size: number) {
    this.#words = wordsFor(size);
    this.#denseAbove = denseAbove(size);
  }

  /** A new term that is no gram. */
  fresh(): number {
    const term = this.#terms++;
    if (term === this.#last.length) this.#growTerms();
    return term;
  }

  /** Notes that a document has a gram. Calls must come with rising documents; noting twice is noting once. */
  addGram(a: number, b: number, doc: number): void {
    const table = this.#gramTerm;
    const mask = table.length - 1;
    let slot = gramHash(a, b) & mask;
    for (;;) {
      const found = table[slot] as number;
      if (found === 0) break;
      if (this.#gramA[slot] === a && this.#gramB[slot] === b) {
        if (this.#last[found - 1] !== doc) this.add(found - 1, doc);
        return;
      }
      slot = (slot + 1) & mask;
    }
    const term = this.fresh();
    this.#gramA[slot] = a;
    this.#gramB[slot] = b;
    table[slot] = term + 1;
    this.#grams++;
    if (this.#grams * 8 > table.length * 5) this.#growGrams();
    this.add(term, doc);
  }

  /** Notes that a document has a term. */
  add(term: number, doc: number): void {
    const last = this.#last[term] as number;
    if (last === doc) return;
    this.#last[term] = doc;
    const count = (this.#count[term] as number) + 1;
    this.#count[term] = count;
    if (this.#dense[term] === DENSE_FLAG) {
      const nth = this.#head[term] as number;
      const page = this.#densePages[nth >>> DENSE_PER_PAGE_SHIFT] as Uint32Array;
      const at = (nth & DENSE_PAGE_MASK) * this.#words + (doc >>> 5);
      page[at] = (page[at] as number) | (1 << (doc & 31));
      return;
    }
    let gap = doc - last;
    let tail = this.#tail[term] as number;
    for (;;) {
      if ((tail & BLOCK_MASK) === 0) tail = this.#chain(term, tail, count === 1);
      const page = this.#pages[tail >>> PAGE_SHIFT] as Uint8Array;
      if (gap > 127) {
        page[tail & PAGE_MASK] = (gap & 127) | 128;
        gap >>>= 7;
        tail++;
      } else {
        page[tail & PAGE_MASK] = gap;
        tail++;
        break;
      }
    }
    this.#tail[term] = tail;
    if (count > this.#denseAbove) this.#makeDense(term);
  }

  /** Everything in shared memory, in its final form. */
  finish(): FinishedTerms {
    const terms = this.#terms;
    let bytes = 0;
    for (let term = 0; term < terms; term++) if (this.#dense[term] !== DENSE_FLAG) bytes += this.#bytesOf(term);
    const lists = shared(Uint8Array, bytes);
    const termAt = shared(Uint32Array, terms * 4);
    const termCount = shared(Uint32Array, terms * 4);
    termCount.set(this.#count.subarray(0, terms));
    let at = 0;
    for (let term = 0; term < terms; term++) {
      if (this.#dense[term] === DENSE_FLAG) {
        termAt[term] = this.#head[term] as number;
        continue;
      }
      termAt[term] = at;
      at = this.#copy(term, lists, at);
    }
    const gramA = shared(Uint32Array, this.#gramA.byteLength);
    const gramB = shared(Uint32Array, this.#gramB.byteLength);
    const gramTerm = shared(Uint32Array, this.#gramTerm.byteLength);
    gramA.set(this.#gramA);
    gramB.set(this.#gramB);
    gramTerm.set(this.#gramTerm);
    return { gramA, gramB, gramTerm, termCount, termAt, lists, densePages: this.#densePages };
  }

  /** Begins a new block and hangs it onto the chain; answers its first byte. */
  #chain(term: number, tail: number, first: boolean): number {
    const block = this.#blocks++;
    if (block === this.#next.length) {
      const next = new Uint32Array(this.#next.length * 2);
      next.set(this.#next);
      this.#next = next;
    }
    const begin = (block << BLOCK_SHIFT) >>> 0;
    if (begin >>> PAGE_SHIFT === this.#pages.length) this.#pages.push(new Uint8Array(1 << PAGE_SHIFT));
    if (first) this.#head[term] = block;
    else this.#next[(tail - 1) >>> BLOCK_SHIFT] = block;
    return begin;
  }

  #makeDense(term: number): void {
    const nth = this.#denseTerms++;
    if (nth >>> DENSE_PER_PAGE_SHIFT === this.#densePages.length)
      this.#densePages.push(shared(Uint32Array, (this.#words << DENSE_PER_PAGE_SHIFT) * 4));
    const page = this.#densePages[nth >>> DENSE_PER_PAGE_SHIFT] as Uint32Array;
    const first = (nth & DENSE_PAGE_MASK) * this.#words;
    const bits = page.subarray(first, first + this.#words);
    const bytes = new Uint8Array(this.#bytesOf(term));
    this.#copy(term, bytes, 0);
    readInto(bytes, 0, this.#count[term] as number, bits);
    this.#head[term] = nth;
    this.#dense[term] = DENSE_FLAG;
  }

  #bytesOf(term: number): number {
    const tail = this.#tail[term] as number;
    if (this.#count[term] === 0) return 0;
    const lastBlock = (tail - 1) >>> BLOCK_SHIFT;
    let bytes = 0;
    for (let block = this.#head[term] as number; block !== lastBlock; block = this.#next[block] as number)
      bytes += BLOCK_MASK + 1;
    return bytes + (tail - ((lastBlock << BLOCK_SHIFT) >>> 0));
  }

  #copy(term: number, target: Uint8Array, at: number): number {
    if (this.#count[term] === 0) return at;
    const tail = this.#tail[term] as number;
    const lastBlock = (tail - 1) >>> BLOCK_SHIFT;
    let place = at;
    for (let block = this.#head[term] as number; ; block = this.#next[block] as number) {
      const begin = (block << BLOCK_SHIFT) >>> 0;
      const end = block === lastBlock ? tail : begin + BLOCK_MASK + 1;
      const page = this.#pages[begin >>> PAGE_SHIFT] as Uint8Array;
      const first = begin & PAGE_MASK;
      target.set(page.subarray(first, first + end - begin), place);
      place += end - begin;
      if (block === lastBlock) return place;
    }
  }

  #growTerms(): void {
    const size = this.#last.length * 2;
    const last = new Int32Array(size).fill(-1);
    last.set(this.#last);
    this.#last = last;
    const grown = (old: Uint32Array) => {
      const array = new Uint32Array(size);
      array.set(old);
      return array;
    };
    this.#count = grown(this.#count);
    this.#head = grown(this.#head);
    this.#tail = grown(this.#tail);
    const dense = new Uint8Array(size);
    dense.set(this.#dense);
    this.#dense = dense;
  }

  #growGrams(): void {
    const [oldA, oldB, oldTerm] = [this.#gramA, this.#gramB, this.#gramTerm];
    const size = oldTerm.length * 2;
    const mask = size - 1;
    this.#gramA = new Uint32Array(size);
    this.#gramB = new Uint32Array(size);
    this.#gramTerm = new Uint32Array(size);
    for (let from = 0; from < oldTerm.length; from++) {
      if (oldTerm[from] === 0) continue;
      let slot = gramHash(oldA[from] as number, oldB[from] as number) & mask;
      while (this.#gramTerm[slot] !== 0) slot = (slot + 1) & mask;
      this.#gramA[slot] = oldA[from] as number;
      this.#gramB[slot] = oldB[from] as number;
      this.#gramTerm[slot] = oldTerm[from] as number;
    }
  }
}

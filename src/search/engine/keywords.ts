/** Which documents contain a word: grams give the candidates, the folded text decides, the answer is kept. */
import { add, type Bits, intersect, noneOf, unite } from './bits.ts';
import { Kept } from './kept.ts';
import { gramKeyA, gramKeyB, gramTerm, type Segment, termBits, termList } from './segment.ts';

export type Field = 'body' | 'employer';

/** Words of more than three units: only so many of their rarest grams are intersected before the text is read. */
const GRAMS_READ = 6;

/** The documents that contain the word in the field, computed anew. The word is folded, without blanks and not empty. */
export function findWord(segment: Segment, field: Field, word: string): Bits {
  const employer = field === 'employer';
  if (word.length === 1) return unionOfPairs(segment, word.charCodeAt(0), employer);
  if (word.length < 4) {
    const term = gramOf(segment, word, employer);
    return term === -1 ? noneOf(segment.size) : termBits(segment, term);
  }
  const terms = new Set<number>();
  for (let at = 0; at + 3 <= word.length; at++) {
    const term = gramOf(segment, word.slice(at, at + 3), employer);
    if (term === -1) return noneOf(segment.size);
    terms.add(term);
  }
  const count = (term: number) => segment.termCount[term] as number;
  const rarest = [...terms].sort((a, b) => count(a) - count(b)).slice(0, GRAMS_READ);
  return verified(segment, candidatesOf(segment, rarest), field, word);
}

function gramOf(segment: Segment, units: string, employer: boolean): number {
  const third = units.length === 3 ? units.charCodeAt(2) : -1;
  return gramTerm(segment, gramKeyA(units.charCodeAt(0), units.charCodeAt(1)), gramKeyB(third, employer));
}

/** Every unit but a blank begins a pair, so the pairs that begin with it are the documents that have it. */
function unionOfPairs(segment: Segment, unit: number, employer: boolean): Bits {
  const bits = noneOf(segment.size);
  const b = gramKeyB(-1, employer);
  for (let slot = 0; slot < segment.gramTerm.length; slot++) {
    const term = segment.gramTerm[slot] as number;
    if (term === 0 || segment.gramB[slot] !== b || (segment.gramA[slot] as number) >>> 16 !== unit) continue;
    const list = termList(segment, term - 1);
    if (list === undefined) unite(bits, termBits(segment, term - 1));
    else for (const doc of list) add(bits, doc);
  }
  return bits;
}

function candidatesOf(segment: Segment, terms: readonly number[]): Bits {
  const [first, ...rest] = terms;
  const bits = termBits(segment, first as number).slice();
  for (const term of rest) intersect(bits, termBits(segment, term));
  return bits;
}

function verified(segment: Segment, candidates: Bits, field: Field, word: string): Bits {
  const { textAt, bodyLength, employerLength } = segment.columns;
  const shift = segment.textPageShift;
  const mask = (1 << shift) - 1;
  const units = Uint16Array.from(word, (_unit, at) => word.charCodeAt(at));
  const found = noneOf(segment.size);
  for (let at = 0; at < candidates.length; at++) {
    let left = candidates[at] as number;
    while (left !== 0) {
      const low = left & -left;
      left ^= low;
      const doc = (at << 5) + 31 - Math.clz32(low);
      const place = textAt[doc] as number;
      const page = segment.textPages[place >>> shift] as Uint16Array;
      const begin = place & mask;
      const middle = begin + (bodyLength[doc] as number);
      const holds =
        field === 'body'
          ? contains(page, begin, middle, units)
          : contains(page, middle, middle + (employerLength[doc] as number), units);
      if (holds) add(found, doc);
    }
  }
  return found;
}

function contains(page: Uint16Array, begin: number, end: number, word: Uint16Array): boolean {
  const first = word[0] as number;
  const last = end - word.length;
  for (let at = begin; at <= last; at++) {
    if (page[at] !== first) continue;
    let same = 1;
    while (same < word.length && page[at + same] === word[same]) same++;
    if (same === word.length) return true;
  }
  return false;
}

/** The documents of the words asked most recently. */
export class WordCache extends Kept<Bits> {
  /** The documents that contain the word; not to be written to. */
  find(segment: Segment, field: Field, word: string): Bits {
    return this.kept(segment, `${field}=${word}`, () => findWord(segment, field, word));
  }
}

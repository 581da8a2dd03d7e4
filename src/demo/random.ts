/** Chance that can be repeated: the same seed and place always give the same sequence (sfc32, seeded by splitmix32). */

function splitmix32(state: number): () => number {
  let a = state | 0;
  return () => {
    a = (a + 0x9e3779b9) | 0;
    let t = a ^ (a >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return (t ^ (t >>> 15)) >>> 0;
  };
}

export class Random {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  /** A sequence of its own for each seed, stream (what is made) and index (which one). */
  constructor(seed: number, stream = 0, index = 0) {
    const mix = splitmix32(seed ^ Math.imul(stream + 1, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
    this.#a = mix();
    this.#b = mix() ^ index;
    this.#c = mix();
    for (let round = 0; round < 8; round++) this.next();
  }

  /** 32 random bits, unsigned. */
  next(): number {
    const t = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t;
    return t >>> 0;
  }

  /** At least 0, below 1. */
  unit(): number {
    return this.next() / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  /** True with the probability given. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.unit() * list.length)];
    if (chosen === undefined) throw new RangeError('nothing to pick from');
    return chosen;
  }

  /** Some of a list, in its order, each at most once. */
  some<T>(list: readonly T[], count: number): readonly T[] {
    const chosen: T[] = [];
    let left = list.length;
    let wanted = Math.min(count, left);
    for (const each of list) {
      if (this.unit() * left < wanted) {
        chosen.push(each);
        wanted -= 1;
      }
      left -= 1;
    }
    return chosen;
  }
}

/** A list from which heavier entries are drawn more often. */
export class Weighted<T> {
  readonly #entries: readonly T[];
  readonly #sums: readonly number[];

  /** @param weight not negative, and positive for at least one entry */
  constructor(entries: readonly T[], weight: (entry: T) => number) {
    let sum = 0;
    this.#entries = entries;
    this.#sums = entries.map((entry) => {
      sum += weight(entry);
      return sum;
    });
    if (!(sum > 0)) throw new RangeError('nothing to draw from');
  }

  draw(random: Random): T {
    const at = random.unit() * (this.#sums.at(-1) ?? 0);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return this.#entries[low] as T;
  }
}

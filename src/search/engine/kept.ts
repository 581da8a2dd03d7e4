/** Answers kept for each segment. Segments never change, so an answer over a whole one stays true as long as the segment is there. */
import type { Segment } from './segment.ts';

/** What a name takes beside its characters, with its places in the tables. */
const ENTRY_BYTES = 200;

/** Keeps the answers asked for most recently, up to a number of bytes. */
export class Kept<T extends ArrayBufferView> {
  readonly #bySegment = new Map<number, Map<string, T>>();
  readonly #limit: number;
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  /** What was worked out under the name, if it is still here; not to be written to. */
  get(segment: Segment, name: string): T | undefined {
    const answers = this.#bySegment.get(segment.key);
    const known = answers?.get(name);
    if (answers === undefined || known === undefined) return undefined;
    answers.delete(name);
    answers.set(name, known);
    return known;
  }

  /** Keeps an answer. */
  set(segment: Segment, name: string, answer: T): void {
    let answers = this.#bySegment.get(segment.key);
    if (answers === undefined) {
      answers = new Map();
      this.#bySegment.set(segment.key, answers);
    }
    const before = answers.get(name);
    if (before) this.#bytes -= bytesOf(name, before);
    answers.set(name, answer);
    this.#bytes += bytesOf(name, answer);
    this.#shrink();
  }

  /** What was worked out under the name, or what `work` answers now; not to be written to. */
  kept(segment: Segment, name: string, work: () => T): T {
    const known = this.get(segment, name);
    if (known !== undefined) return known;
    const answer = work();
    this.set(segment, name, answer);
    return answer;
  }

  /** Forgets what was kept for segments that are no longer there. */
  retain(keys: ReadonlySet<number>): void {
    for (const [key, answers] of this.#bySegment) {
      if (keys.has(key)) continue;
      for (const [name, answer] of answers) this.#bytes -= bytesOf(name, answer);
      this.#bySegment.delete(key);
    }
  }

  clear(): void {
    this.#bySegment.clear();
    this.#bytes = 0;
  }

  #shrink(): void {
    for (const answers of this.#bySegment.values()) {
      for (const [name, answer] of answers) {
        if (this.#bytes <= this.#limit) return;
        answers.delete(name);
        this.#bytes -= bytesOf(name, answer);
      }
    }
  }
}

const bytesOf = (name: string, answer: ArrayBufferView) => answer.byteLength + name.length * 2 + ENTRY_BYTES;

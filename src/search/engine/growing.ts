/** The index as it grows: an immutable base, sealed segments of later changes, one fresh segment of the latest. */
import type pg from 'pg';
import { add, has, sizeOf, wordsFor } from './bits.ts';
import { SegmentBuilder } from './build.ts';
import type { LiveSegment } from './evaluate.ts';
import { type Feed, readRows, type Sums } from './feed.ts';
import { docOfId, type Segment } from './segment.ts';
import { shared } from './shared.ts';

/** Rows of the fresh segment, which is built anew with every change. */
const FRESH_ROWS = 256;
/** Sealed segments of about the same size before they become one. */
const SAME_SIZE = 4;
/** Larger ones are left for the next base: joining them would keep changes waiting. */
const JOINED_ROWS = 6000;
/** Documents outside the base, or dead in it, that call for a new base: a share of it, and at least so many. */
const OUTGROWN_SHARE = 0.05;
const OUTGROWN_LEAST = 20_000;

export interface Step {
  readonly changed: boolean;
  /** What the index holds is not what the database holds. */
  readonly missed?: { readonly expected: string; readonly found: string };
}

interface Part {
  readonly segment: Segment;
  dead: Uint32Array;
  deaths: number;
}

export class Growing {
  readonly #base: Part;
  #sealed: Part[] = [];
  #fresh: Part | undefined;
  readonly #freshRows = new Map<number, string>();
  readonly #feed: Feed;
  readonly #nextKey: () => number;

  constructor(base: Segment, feed: Feed, nextKey: () => number) {
    this.#base = partOf(base);
    this.#feed = feed;
    this.#nextKey = nextKey;
  }

  get parts(): readonly LiveSegment[] {
    return this.#all().map((part) => ({ ...part }));
  }

  /** Whether a new base should be built. */
  get outgrown(): boolean {
    const later = this.#sealed.reduce((sum, { segment }) => sum + segment.size, this.#freshRows.size);
    const most = Math.max(OUTGROWN_LEAST, this.#base.segment.size * OUTGROWN_SHARE);
    return later > most || sizeOf(this.#base.dead) > most;
  }

  /** Takes what the feed has; with `check` also compares the whole with the database. */
  async step(client: pg.Client, check: boolean): Promise<Step> {
    const { rows, lost, sums } = await this.#feed.read(client, check);
    if (rows.size > 0) this.#apply(rows);
    const missed = lost ? { expected: 'the whole feed', found: 'a feed cut off or passed by' } : this.#compared(sums);
    return { changed: rows.size > 0, ...(missed ? { missed } : {}) };
  }

  #compared(sums: Sums | undefined): Step['missed'] {
    if (sums === undefined) return undefined;
    const held = this.#sums();
    if (held.count === sums.count && held.ids === sums.ids) return undefined;
    const say = ({ count, ids }: Sums) => `${count} postings, ids ${ids}`;
    return { expected: say(sums), found: say(held) };
  }

  #all(): readonly Part[] {
    return this.#fresh ? [this.#base, ...this.#sealed, this.#fresh] : [this.#base, ...this.#sealed];
  }

  #apply(rows: ReadonlyMap<number, string | null>): void {
    for (const part of [this.#base, ...this.#sealed]) bury(part, rows.keys());
    for (const [id, line] of rows) {
      if (line === null) this.#freshRows.delete(id);
      else this.#freshRows.set(id, line);
    }
    const fresh = this.#build(this.#freshRows.values());
    this.#fresh = fresh;
    if (fresh === undefined || this.#freshRows.size <= FRESH_ROWS) return;
    this.#sealed.push(fresh);
    this.#fresh = undefined;
    this.#freshRows.clear();
  }

  /**
   * Joins sealed segments of about the same size, their rows read anew: what changed meanwhile comes by the feed again. Answers
   * whether there were any.
   */
  async tidy(client: pg.Client): Promise<boolean> {
    const classOf = ({ segment }: Part) => Math.floor(Math.log2(segment.size) / 2);
    const joined = [...Map.groupBy(this.#sealed, classOf).values()].find(
      (parts) => parts.length >= SAME_SIZE && parts.reduce((sum, { segment }) => sum + segment.size, 0) <= JOINED_ROWS,
    );
    if (joined === undefined) return false;
    const ids = joined.flatMap(({ segment, dead }) => [...segment.columns.id].filter((_id, doc) => !has(dead, doc)));
    const part = this.#build(await readRows(client, ids));
    this.#sealed = this.#sealed.filter((each) => !joined.includes(each));
    if (part) this.#sealed.push(part);
    return true;
  }

  #build(lines: Iterable<string>): Part | undefined {
    const builder = new SegmentBuilder(false);
    for (const line of lines) builder.take(line);
    if (builder.rows === 0) return undefined;
    return partOf(builder.finish(this.#nextKey()));
  }

  #sums(): Sums {
    let count = 0;
    let ids = 0n;
    for (const { segment, dead } of this.#all()) {
      let sum = 0;
      for (let doc = 0; doc < segment.size; doc++) {
        if (has(dead, doc)) continue;
        count++;
        sum += segment.columns.id[doc] as number;
        if (sum > 2 ** 52) {
          ids += BigInt(sum);
          sum = 0;
        }
      }
      ids += BigInt(sum);
    }
    return { count, ids };
  }
}

function partOf(segment: Segment): Part {
  return { segment, dead: shared(Uint32Array, wordsFor(segment.size) * 4), deaths: 0 };
}

/** Marks the postings dead, in a new set: the old one belongs to the manifest that is in use. */
function bury(part: Part, ids: Iterable<number>): void {
  let dead: Uint32Array | undefined;
  for (const id of ids) {
    const doc = docOfId(part.segment, id);
    if (doc === -1 || has(part.dead, doc)) continue;
    if (dead === undefined) {
      dead = shared(Uint32Array, part.dead.byteLength);
      dead.set(part.dead);
      part.dead = dead;
      part.deaths++;
    }
    add(dead, doc);
  }
}

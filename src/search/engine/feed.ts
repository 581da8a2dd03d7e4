/** Reading the feed of changes without losing one. */
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { copyRows, LineSplitter } from './rows.ts';

/** How far a reader has got. */
export interface FeedPlace {
  /** All changes of transactions below it are in. */
  readonly horizon: string;
  readonly epoch: string;
}

/** What a step of the feed brought: for each posting touched its row as it now is, or null when it is gone. */
export interface Changes {
  readonly rows: ReadonlyMap<number, string | null>;
  /** The changes can no longer be known from the feed: everything must be read again. */
  readonly lost: boolean;
  /** Number of rows and sum of their ids, when asked for: in the same snapshot. */
  readonly sums?: Sums;
}

export interface Sums {
  readonly count: number;
  readonly ids: bigint;
}

/**
 * The place of a reader. All changes of transactions below the horizon have been taken. Those above it are taken as soon as they
 * are seen, and remembered until the horizon passes them: a long transaction elsewhere delays nothing, and a change that commits
 * late, with a lower number than others, is still found, since everything from the horizon on is looked at again each time.
 */
export class Feed {
  #horizon: bigint;
  readonly #epoch: string;
  readonly #taken = new Map<string, bigint>();
  #lost = false;

  constructor({ horizon, epoch }: FeedPlace) {
    this.#horizon = BigInt(horizon);
    this.#epoch = epoch;
  }

  /** Takes what is new. One snapshot for changes, rows and sums. */
  async read(client: pg.Client, withSums: boolean): Promise<Changes> {
    await client.query('begin isolation level repeatable read read only');
    try {
      const changes = await this.#read(client, withSums);
      await client.query('commit');
      return changes;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    }
  }

  async #read(client: pg.Client, withSums: boolean): Promise<Changes> {
    const found = await client.query<{ seq: string; xid: string; posting_id: string }>(
      'select seq, xid::text, posting_id from posting_change where xid >= $1::xid8 order by xid, seq',
      [String(this.#horizon)],
    );
    const at = await client.query<FeedPlace & { floor: string }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, below::text as floor, epoch::text
         from posting_change_floor`,
    );
    const { horizon, floor, epoch } = at.rows[0] as FeedPlace & { floor: string };
    if (BigInt(floor) > this.#horizon || epoch !== this.#epoch) this.#lost = true;
    const fresh = found.rows.filter(({ seq }) => !this.#taken.has(seq));
    const rows = new Map<number, string | null>(fresh.map(({ posting_id }) => [Number(posting_id), null]));
    if (rows.size > 0) {
      const lines = new LineSplitter((line) => rows.set(Number(line.slice(0, line.indexOf('\t'))), line));
      for await (const chunk of client.query(copyTo(copyRows(rows.keys())))) lines.push(chunk as Buffer);
    }
    const sums = withSums ? await readSums(client) : undefined;
    this.#horizon = BigInt(horizon);
    for (const { seq, xid } of fresh) this.#taken.set(seq, BigInt(xid));
    for (const [seq, xid] of this.#taken) if (xid < this.#horizon) this.#taken.delete(seq);
    return { rows, lost: this.#lost, ...(sums ? { sums } : {}) };
  }
}

async function readSums(client: pg.Client): Promise<Sums> {
  const { rows } = await client.query<{ count: string; ids: string }>(
    'select count(*) as count, coalesce(sum(posting_id), 0) as ids from posting_search',
  );
  const { count, ids } = rows[0] as { count: string; ids: string };
  return { count: Number(count), ids: BigInt(ids) };
}

/** The current rows of the postings. */
export async function readRows(client: pg.Client, ids: Iterable<number>): Promise<readonly string[]> {
  const found: string[] = [];
  const lines = new LineSplitter((line) => found.push(line));
  for await (const chunk of client.query(copyTo(copyRows(ids)))) lines.push(chunk as Buffer);
  return found;
}

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '#platform/db.ts';
import type { EstablishmentContent } from '../fields/index.ts';

/** An establishment as a posting of the feed tells it. */
export interface FeedEstablishment {
  /** 事業所番号, or another key that stays the same from file to file. */
  readonly key: string;
  readonly number: string | null;
  readonly officeCode: string;
  readonly content: EstablishmentContent;
  /** 求人番号 and 受付年月日 of the posting that tells it. */
  readonly from: string;
  readonly on: Temporal.PlainDate;
}

/** Where the establishments of a batch are kept, and those whose content became another. */
export interface KeptEstablishments {
  readonly ids: ReadonlyMap<string, number>;
  readonly changed: readonly number[];
}

const hashOf = ({ content }: FeedEstablishment) =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64');

const nameOf = ({ content }: FeedEstablishment) => content.identity?.name ?? '';

/** Later postings first; of one day the higher 求人番号. */
const rank = ({ on, from }: { readonly on: Temporal.PlainDate; readonly from: string }) => `${on} ${from}`;

/**
 * Keeps the establishments that a batch of the feed tells of. New ones are registered without a page; of those read from the feed before, what
 * the posting accepted last says is kept; those with a registration of their own are left as they are.
 */
export async function keepFromFeed(
  tx: Tx,
  told: readonly FeedEstablishment[],
  now: Temporal.Instant,
): Promise<KeptEstablishments> {
  const latest = new Map<string, FeedEstablishment>();
  for (const each of told) {
    const before = latest.get(each.key);
    if (!before || rank(before) <= rank(each)) latest.set(each.key, each);
  }
  const ids = new Map<string, number>();
  const changed: number[] = [];
  for (const known of await readKnown(tx, [...latest.values()])) {
    const key = known.number !== null && latest.has(known.number) ? known.number : (known.feed_key ?? '');
    const one = latest.get(key);
    if (!one) continue;
    ids.set(key, known.id);
    if (known.feed_from === null || known.feed_on === null) continue;
    const before = rank({ from: known.feed_from, on: known.feed_on });
    const other = hashOf(one) !== known.feed_hash;
    if (rank(one) < before || (rank(one) === before && !other)) continue;
    await tx
      .updateTable('establishment')
      .set({ feed_from: one.from, feed_on: one.on, feed_hash: hashOf(one) })
      .$if(other, (query) =>
        query.set((eb) => ({
          name: nameOf(one),
          content: JSON.stringify(one.content),
          version: eb('version', '+', 1),
        })),
      )
      .where('id', '=', known.id)
      .execute();
    if (other) changed.push(known.id);
  }
  const added = [...latest.values()].filter(({ key }) => !ids.has(key));
  if (added.length > 0) {
    const rows = await tx
      .insertInto('establishment')
      .values(
        added.map((each) => ({
          number: each.number,
          feed_key: each.number === null ? each.key : null,
          office_code: each.officeCode,
          state: 'registered',
          name: nameOf(each),
          content: JSON.stringify(each.content),
          created_at: now,
          registered_on: each.on,
          feed_hash: hashOf(each),
          feed_from: each.from,
          feed_on: each.on,
        })),
      )
      .returning(['id', 'number', 'feed_key'])
      .execute();
    for (const row of rows) ids.set(row.number ?? row.feed_key ?? '', row.id);
  }
  return { ids, changed };
}

interface Known {
  readonly id: number;
  readonly number: string | null;
  readonly feed_key: string | null;
  readonly feed_hash: string | null;
  readonly feed_from: string | null;
  readonly feed_on: Temporal.PlainDate | null;
}

async function readKnown(tx: Tx, told: readonly FeedEstablishment[]): Promise<readonly Known[]> {
  const keys = told.map(({ key }) => key);
  const { rows } = await sql<Known>`
    select id, number, feed_key, feed_hash, feed_from, feed_on from establishment
    where number = any(${keys}) or feed_key = any(${keys}) order by id for update`.execute(tx);
  return rows;
}

/** A thread that lives for one base: loads it from its snapshot or builds it from the database, hands it over and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { SegmentBuilder } from './build.ts';
import type { FeedPlace } from './feed.ts';
import { copyRows, LineSplitter } from './rows.ts';
import type { Segment } from './segment.ts';
import { loadSnapshot, saveSnapshot } from './snapshot.ts';

export interface BaseOrder {
  readonly connectionString: string;
  readonly key: number;
  readonly snapshotPath: string | null;
  /** Whether a snapshot that is there may be used. */
  readonly mayLoad: boolean;
}

export interface Base extends FeedPlace {
  readonly segment: Segment;
  readonly from: 'snapshot' | 'database';
  readonly tookMs: number;
}

const port = parentPort;
if (port === null) throw new Error('The base worker is started as a thread.');
const order = workerData as BaseOrder;
const begin = performance.now();
const client = new pg.Client({ connectionString: order.connectionString, application_name: 'search base' });
await client.connect();
try {
  const { rows } = await client.query<{ database: string; floor: string; epoch: string }>(
    `select (select system_identifier from pg_control_system()) || '/' || (select oid from pg_database where datname = current_database())
       as database, below::text as floor, epoch::text from posting_change_floor`,
  );
  const { database, floor, epoch } = rows[0] as { database: string; floor: string; epoch: string };
  const kept = order.mayLoad && order.snapshotPath ? loadSnapshot(order.snapshotPath, database, order.key) : undefined;
  if (kept && kept.epoch === epoch && BigInt(kept.horizon) >= BigInt(floor)) hand({ ...kept, from: 'snapshot' });
  else {
    const built = await build();
    hand({ ...built, from: 'database' });
    if (order.snapshotPath)
      saveSnapshot(order.snapshotPath, built.segment, { database, horizon: built.horizon, epoch: built.epoch });
  }
} finally {
  await client.end();
}

function hand(base: Omit<Base, 'tookMs'>): void {
  port?.postMessage({ ...base, tookMs: performance.now() - begin } satisfies Base);
}

async function build(): Promise<FeedPlace & { segment: Segment }> {
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query<FeedPlace>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as horizon, epoch::text from posting_change_floor',
  );
  const builder = new SegmentBuilder(true);
  const lines = new LineSplitter((line) => builder.take(line));
  for await (const chunk of client.query(copyTo(copyRows()))) lines.push(chunk as Buffer);
  await client.query('commit');
  return { segment: builder.finish(order.key), ...(rows[0] as FeedPlace) };
}

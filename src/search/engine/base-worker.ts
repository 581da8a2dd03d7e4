/** A thread that lives for one base: loads it from its snapshot or builds it from the database, hands it over and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { SegmentBuilder } from './build.ts';
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

export interface Base {
  readonly segment: Segment;
  /** All changes of transactions below it are in. */
  readonly horizon: string;
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
  const { rows } = await client.query<{ database: string; floor: string }>(
    `select (select system_identifier from pg_control_system()) || '/' || (select oid from pg_database where datname = current_database())
       as database, (select below from posting_change_floor)::text as floor`,
  );
  const { database, floor } = rows[0] as { database: string; floor: string };
  const kept = order.mayLoad && order.snapshotPath ? loadSnapshot(order.snapshotPath, database, order.key) : undefined;
  if (kept && BigInt(kept.horizon) >= BigInt(floor)) hand({ ...kept, from: 'snapshot' });
  else {
    const built = await build();
    hand({ ...built, from: 'database' });
    if (order.snapshotPath) saveSnapshot(order.snapshotPath, built.segment, { database, horizon: built.horizon });
  }
} finally {
  await client.end();
}

function hand(base: Omit<Base, 'tookMs'>): void {
  port?.postMessage({ ...base, tookMs: performance.now() - begin } satisfies Base);
}

async function build(): Promise<{ segment: Segment; horizon: string }> {
  await client.query('begin isolation level repeatable read read only');
  const { rows } = await client.query<{ horizon: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as horizon',
  );
  const builder = new SegmentBuilder(true);
  const lines = new LineSplitter((line) => builder.take(line));
  for await (const chunk of client.query(copyTo(copyRows()))) lines.push(chunk as Buffer);
  await client.query('commit');
  return { segment: builder.finish(order.key), horizon: (rows[0] as { horizon: string }).horizon };
}

/**
 * The thread that keeps the index up to date: it has the base built, follows the feed of changes, and tells the manifest of the
 * index after every change.
 */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { Base, BaseOrder } from './base-worker.ts';
import { Feed } from './feed.ts';
import { Growing } from './growing.ts';
import { type ManifestNews, ManifestSender } from './manifest-news.ts';

export interface FollowOrder {
  readonly connectionString: string;
  readonly snapshotPath: string | null;
  readonly pollMs: number;
  readonly checkMs: number;
  /** Segments are numbered from here on. */
  readonly firstKey: number;
}

export interface IndexNews {
  readonly manifest?: ManifestNews;
  readonly event?:
    | { readonly kind: 'base'; readonly from: Base['from']; readonly size: number; readonly tookMs: number }
    | { readonly kind: 'missed'; readonly expected: string; readonly found: string }
    | { readonly kind: 'trouble'; readonly message: string };
}

const RETRY_MS = 1000;
/** Wake-ups closer than this are taken together. */
const GATHER_MS = 20;

const port = parentPort;
if (port === null) throw new Error('The follow worker is started as a thread.');
const order = workerData as FollowOrder;
const tell = (news: IndexNews) => port.postMessage(news);

let stopped = false;
let keys = order.firstKey;
const nextKey = () => keys++;
const sender = new ManifestSender();
let version = 0;
let index: Growing | undefined;
let rebuilding = false;
/** A base that was built while the index went on. */
let next: Base | undefined;
/** Something happened since the feed was last looked at. */
let woken = false;
let endPause: () => void = () => {};
const wake = () => {
  woken = true;
  endPause();
};
let lastCheck = performance.now();

port.on('message', (message: 'stop') => {
  if (message === 'stop') {
    stopped = true;
    wake();
  }
});

while (!stopped) {
  const client = new pg.Client({ connectionString: order.connectionString, application_name: 'search index' });
  client.on('error', () => wake());
  try {
    await client.connect();
    client.on('notification', () => wake());
    await client.query('listen posting_change');
    index ??= await startFrom(await base(true), client);
    await follow(client);
  } catch (error) {
    if (!stopped) {
      tell({ event: { kind: 'trouble', message: error instanceof Error ? error.message : String(error) } });
      await pause(RETRY_MS);
    }
  }
  await client.end().catch(() => {});
}
port.close();

async function follow(client: pg.Client): Promise<void> {
  while (!stopped) {
    woken = false;
    if (next) {
      // Caught up before it is shown: no change that was findable stops being so.
      index = await startFrom(next, client);
      next = undefined;
      rebuilding = false;
    }
    const current = index as Growing;
    const due = performance.now() - lastCheck >= order.checkMs;
    const step = await current.step(client, due);
    if (step.changed) publish(current);
    if (await current.tidy(client)) publish(current);
    if (due) lastCheck = performance.now();
    if ((step.missed || current.outgrown) && !rebuilding) {
      if (step.missed) tell({ event: { kind: 'missed', ...step.missed } });
      void rebuild();
    }
    await pause(order.pollMs);
    await new Promise((done) => setTimeout(done, GATHER_MS));
  }
}

/** Has a new base built beside the index; it is taken by the next turn of `follow`. */
async function rebuild(): Promise<void> {
  rebuilding = true;
  try {
    next = await base(false);
  } catch (error) {
    rebuilding = false;
    tell({ event: { kind: 'trouble', message: error instanceof Error ? error.message : String(error) } });
  }
  wake();
}

async function startFrom(base: Base, client: pg.Client): Promise<Growing> {
  const growing = new Growing(base.segment, new Feed(base), nextKey);
  await growing.step(client, false);
  tell({ event: { kind: 'base', from: base.from, size: base.segment.size, tookMs: base.tookMs } });
  publish(growing);
  return growing;
}

function publish(growing: Growing): void {
  tell({ manifest: sender.newsOf({ version: ++version, parts: growing.parts }) });
}

function base(mayLoad: boolean): Promise<Base> {
  const { connectionString, snapshotPath } = order;
  const data: BaseOrder = { connectionString, snapshotPath, key: nextKey(), mayLoad };
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./base-worker.ts', import.meta.url), {
      workerData: data,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 4096 },
    });
    worker.on('message', done);
    worker.on('error', failed);
    worker.on('exit', () => failed(new Error('The base was not built.')));
  });
}

/** Waits, or until something wakes; not at all when it has already happened. */
function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, woken ? 0 : ms);
    endPause = () => {
      clearTimeout(timer);
      done();
    };
  });
}

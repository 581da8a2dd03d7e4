/** Opening the index: the threads that build, follow and search, and the port that hands queries to them. */
import { Worker } from 'node:worker_threads';
import type { Facet } from '../codes.ts';
import type { SearchContext, SearchPort, SearchQuery, SearchResult } from '../port.ts';
import type { Manifest } from './evaluate.ts';
import type { FollowOrder, IndexNews } from './follow-worker.ts';
import { ManifestReceiver, ManifestSender } from './manifest-news.ts';
import { droppingEach } from './plan.ts';
import type { FromSearchWorker, SearchRequest, ToSearchWorker } from './search-worker.ts';
import { bytesOf } from './segment.ts';

export interface SearchOptions {
  /** The database the index is derived from. */
  readonly connectionString: string;
  /** Answers until the index is up. */
  readonly fallback: SearchPort;
  /** Threads that search; 2 by default. */
  readonly threads?: number;
  /** A file for fast restarts; none is kept without it. */
  readonly snapshotPath?: string;
  /** The feed is looked at when the database notifies, and at least this often; 500 ms by default. */
  readonly pollMs?: number;
  /** How often the whole is compared with the database; every minute by default. */
  readonly checkMs?: number;
  /** Told what happens: a base was built, a change had been missed, a thread or connection was lost. */
  readonly onEvent?: (event: NonNullable<IndexNews['event']>) => void;
}

export interface SearchStatus {
  /** Whether the index answers (otherwise the fallback does). */
  readonly up: boolean;
  /** Grows with each change taken. */
  readonly version: number;
  readonly documents: number;
  readonly segments: number;
  readonly bytes: number;
}

export interface SearchIndex extends SearchPort {
  /** Resolves when the index is up. */
  readonly ready: Promise<void>;
  status(): SearchStatus;
  /** Makes the threads forget the counts they keep, or also the words they have looked up, so that the next search is as the first. */
  forget(what: 'counts' | 'all'): void;
  /** Ends all threads. */
  close(): Promise<void>;
}

interface Waiting {
  readonly done: (result: SearchResult) => void;
  readonly failed: (error: Error) => void;
}

/** A search thread, its unanswered requests, and whether it has an index to search. */
interface Searcher {
  worker: Worker;
  sender: ManifestSender;
  readonly waiting: Map<number, Waiting>;
  up: boolean;
}

const RESTART_MS = 1000;
/** More segments than one life of the index thread can number. */
const KEYS_OF_A_LIFE = 2 ** 32;

/** Starts the index. Searches can be made at once: they go to the fallback until `ready`. */
export function openSearch(options: SearchOptions): SearchIndex {
  let manifest: Manifest | undefined;
  let manifests = 0;
  let requests = 0;
  let closed = false;
  let lives = 0;
  const event = options.onEvent ?? (() => {});
  const ready = Promise.withResolvers<void>();
  const searchers: Searcher[] = [];
  const restarts = new Set<NodeJS.Timeout>();
  let follower: Worker;

  const start = (file: string, workerData?: unknown) =>
    new Worker(new URL(file, import.meta.url), { workerData, execArgv: [] });
  const later = (begin: () => void) => {
    const timer = setTimeout(() => {
      restarts.delete(timer);
      begin();
    }, RESTART_MS);
    restarts.add(timer);
  };
  const lost = (what: string, error: Error) => event({ kind: 'trouble', message: `${what}: ${error.message}` });

  const send = (searcher: Searcher, now: Manifest) =>
    searcher.worker.postMessage({ manifest: searcher.sender.newsOf(now) } satisfies ToSearchWorker);

  function startSearcher(searcher: Searcher): void {
    const { worker, waiting } = searcher;
    worker.on('message', (message: FromSearchWorker) => {
      if ('using' in message) {
        searcher.up = true;
        if (searchers.every(({ up }) => up)) ready.resolve();
        return;
      }
      const request = waiting.get(message.id);
      waiting.delete(message.id);
      if ('error' in message) request?.failed(new Error(message.error));
      else request?.done({ ...message.answer, tookMs: message.tookMs });
    });
    worker.on('error', (error: Error) => lost('search thread', error));
    worker.on('exit', () => {
      searcher.up = false;
      for (const { failed } of waiting.values()) failed(new Error('The search thread ended.'));
      waiting.clear();
      if (closed) return;
      later(() => {
        searcher.worker = start('./search-worker.ts');
        searcher.sender = new ManifestSender();
        startSearcher(searcher);
      });
    });
    if (manifest) send(searcher, manifest);
  }

  function startFollower(): void {
    const order: FollowOrder = {
      connectionString: options.connectionString,
      snapshotPath: options.snapshotPath ?? null,
      pollMs: options.pollMs ?? 500,
      checkMs: options.checkMs ?? 60_000,
      firstKey: lives++ * KEYS_OF_A_LIFE,
    };
    const receiver = new ManifestReceiver();
    follower = start('./follow-worker.ts', order);
    follower.on('message', (news: IndexNews) => {
      if (news.event) event(news.event);
      if (!news.manifest) return;
      manifest = receiver.take(news.manifest);
      manifests++;
      for (const searcher of searchers) send(searcher, manifest);
    });
    follower.on('error', (error: Error) => lost('index thread', error));
    follower.on('exit', () => {
      if (!closed) later(startFollower);
    });
  }

  function ask(
    query: SearchQuery,
    context: SearchContext,
    facets: readonly Facet[],
    page: boolean,
  ): Promise<SearchResult> {
    const up = searchers.filter((searcher) => searcher.up);
    const [first] = up;
    if (first === undefined) return options.fallback.search(query, context, facets);
    const least = up.reduce((best, each) => (each.waiting.size < best.waiting.size ? each : best), first);
    const id = ++requests;
    const request: SearchRequest = {
      id,
      query,
      today: context.today.toString(),
      audience: context.audience,
      facets,
      page,
    };
    return new Promise((done, failed) => {
      least.waiting.set(id, { done, failed });
      least.worker.postMessage({ request } satisfies ToSearchWorker);
    });
  }

  for (let nth = 0; nth < (options.threads ?? 2); nth++) {
    const searcher: Searcher = {
      worker: start('./search-worker.ts'),
      sender: new ManifestSender(),
      waiting: new Map(),
      up: false,
    };
    searchers.push(searcher);
    startSearcher(searcher);
  }
  startFollower();

  return {
    ready: ready.promise,
    edition: () => (searchers.some(({ up }) => up) ? manifests : undefined),
    search: (query, context, facets = []) => ask(query, context, facets, true),
    count: async (query, context) => (await ask(query, context, [], false)).total,
    facetsOf: async (query, context, facets) => (await ask(query, context, facets, false)).facets,
    async withoutEach(query, context) {
      const dropped = droppingEach(query).map(async ({ criterion, query: rest }) => ({
        criterion,
        total: (await ask(rest, context, [], false)).total,
      }));
      return (await Promise.all(dropped)).sort((a, b) => b.total - a.total);
    },
    status() {
      const parts = manifest?.parts ?? [];
      return {
        up: searchers.some(({ up }) => up),
        version: manifest?.version ?? 0,
        documents: parts.reduce((sum, { segment }) => sum + segment.size, 0),
        segments: parts.length,
        bytes: parts.reduce((sum, { segment, dead }) => sum + bytesOf(segment) + dead.byteLength, 0),
      };
    },
    forget(what) {
      for (const { worker } of searchers) worker.postMessage({ forget: what } satisfies ToSearchWorker);
    },
    async close() {
      closed = true;
      for (const timer of restarts) clearTimeout(timer);
      follower.postMessage('stop');
      await Promise.all([follower.terminate(), ...searchers.map(({ worker }) => worker.terminate())]);
    },
  };
}

/** A search thread: holds no copy of the index, only the shared arrays and its cache of words. */
import { parentPort } from 'node:worker_threads';
import type { Facet } from '../codes.ts';
import type { Audience, SearchQuery } from '../port.ts';
import { type Answer, Evaluator } from './evaluate.ts';
import type { Counts } from './facets.ts';
import { Kept } from './kept.ts';
import { WordCache } from './keywords.ts';
import { type ManifestNews, ManifestReceiver } from './manifest-news.ts';

const WORD_CACHE_BYTES = 64 * 1024 * 1024;
const COUNT_CACHE_BYTES = 32 * 1024 * 1024;

export interface SearchRequest {
  readonly id: number;
  readonly query: SearchQuery;
  readonly today: string;
  readonly audience: Audience;
  readonly facets: readonly Facet[];
  readonly page: boolean;
}

export type ToSearchWorker =
  | { readonly manifest: ManifestNews }
  | { readonly request: SearchRequest }
  | { readonly forget: 'counts' | 'all' };

export type FromSearchWorker =
  | { readonly id: number; readonly answer: Answer; readonly tookMs: number }
  | { readonly id: number; readonly error: string }
  | { readonly using: number };

const words = new WordCache(WORD_CACHE_BYTES);
const counts = new Kept<Counts>(COUNT_CACHE_BYTES);
const evaluator = new Evaluator(words, counts);
const receiver = new ManifestReceiver();
const port = parentPort;
if (port === null) throw new Error('The search worker is started as a thread.');

port.on('message', (message: ToSearchWorker) => {
  if ('manifest' in message) {
    evaluator.use(receiver.take(message.manifest));
    port.postMessage({ using: message.manifest.version } satisfies FromSearchWorker);
  } else if ('forget' in message) {
    if (message.forget === 'all') words.clear();
    counts.clear();
  } else port.postMessage(answerTo(message.request));
});

function answerTo({ id, query, today, audience, facets, page }: SearchRequest): FromSearchWorker {
  const begin = performance.now();
  try {
    const context = { today: Temporal.PlainDate.from(today), audience };
    const answer = evaluator.answer(query, context, { facets, page });
    return { id, answer, tookMs: performance.now() - begin };
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

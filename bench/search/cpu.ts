/** Processor time by part, as Linux tells it of each thread and process. */
import { readdirSync, readFileSync } from 'node:fs';

export type CpuParts = Readonly<Record<'web' | 'search' | 'pool' | 'engine' | 'database', number>>;

/** Of /proc/…/stat. */
const TICK_MS = 10;

function statOf(path: string): { readonly name: string; readonly ms: number } | undefined {
  try {
    const stat = readFileSync(`${path}/stat`, 'utf8');
    const rest = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      name: stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')),
      ms: (Number(rest[11]) + Number(rest[12])) * TICK_MS,
    };
  } catch {
    return undefined;
  }
}

function partOf(thread: string): Exclude<keyof CpuParts, 'database'> {
  if (thread.startsWith('libuv')) return 'pool';
  if (thread.startsWith('WorkerThread')) return 'search';
  return thread.startsWith('node-Main') || thread === 'node' ? 'web' : 'engine';
}

/**
 * Milliseconds used up to now: by the thread that serves, those that search, those of the pool (compression), those of the JavaScript engine (collecting garbage,
 * compiling), and the connections of the database that are still open. Undefined where there is no /proc.
 */
export function cpuOf(databasePids: readonly number[]): CpuParts | undefined {
  let threads: readonly string[];
  try {
    threads = readdirSync('/proc/self/task');
  } catch {
    return undefined;
  }
  const parts = { web: 0, search: 0, pool: 0, engine: 0, database: 0 };
  for (const thread of threads) {
    const stat = statOf(`/proc/self/task/${thread}`);
    if (stat) parts[partOf(stat.name)] += stat.ms;
  }
  for (const pid of databasePids) parts.database += statOf(`/proc/${pid}`)?.ms ?? 0;
  return parts;
}

/**
 * A process that asks a server for pages over a number of kept connections: one after the other on each as fast as answers come, or at an
 * even rate over all of them. Told what to do and telling how it went by messages, so that its own work can be told apart from the server's.
 */
import { Agent, get } from 'node:http';

export interface LoadOrder {
  readonly port: number;
  readonly connections: number;
  /** Asked in turn by whichever connection is free, from the first again after the last. */
  readonly paths: readonly string[];
  /** Answers within the first so many are not counted. */
  readonly warmMs: number;
  readonly ms: number;
  /** Requests per second; as fast as answers come without. */
  readonly rate?: number;
}

export interface LoadReport {
  /** Milliseconds from a request's turn to the end of its answer. */
  readonly times: readonly number[];
  readonly seconds: number;
  /** Answers other than 200, and what was not asked because too much was waiting. */
  readonly failed: number;
  readonly bytes: number;
  /** Milliseconds of processor time that this process took for them. */
  readonly cpuMs: number;
}

/** Told when counting begins. */
export type LoadNews = 'counting' | LoadReport;

/** Pages for each connection that may wait: of a server that falls behind further no more is asked. */
const MOST_WAITING = 10;

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function load({ port, connections, paths, warmMs, ms, rate }: LoadOrder): Promise<LoadReport> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let asked = 0;
  let [failed, bytes] = [0, 0];
  let times: number[] = [];
  const page = (due: number) =>
    new Promise<void>((done) => {
      const path = paths[asked++ % paths.length] as string;
      const ended = (good: boolean) => {
        times.push(performance.now() - due);
        if (!good) failed++;
        done();
      };
      get({ agent, port, host: '127.0.0.1', path, headers: { 'accept-encoding': 'gzip' } }, (reply) => {
        reply.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
        });
        reply.on('end', () => ended(reply.statusCode === 200));
      }).on('error', () => ended(false));
    });

  const start = performance.now();
  const end = start + warmMs + ms;
  let began = start;
  let cpuBefore = 0;
  setTimeout(() => {
    [times, failed, bytes, began, cpuBefore] = [[], 0, 0, performance.now(), cpuMs()];
    process.send?.('counting' satisfies LoadNews);
  }, warmMs);
  if (rate === undefined) {
    const connection = async () => {
      while (performance.now() < end) await page(performance.now());
    };
    await Promise.all(Array.from({ length: connections }, connection));
  } else {
    const pages: Promise<void>[] = [];
    let waiting = 0;
    for (let nth = 0; ; nth++) {
      const due = start + (nth * 1000) / rate;
      if (due >= end) break;
      const wait = due - performance.now();
      if (wait > 0) await new Promise((done) => setTimeout(done, wait));
      if (waiting >= connections * MOST_WAITING) failed++;
      else {
        waiting++;
        pages.push(page(due).finally(() => waiting--));
      }
    }
    await Promise.all(pages);
  }
  const report = { times, seconds: (performance.now() - began) / 1000, failed, bytes, cpuMs: cpuMs() - cpuBefore };
  agent.destroy();
  return report;
}

process.once('message', async (order: LoadOrder) => {
  const report = await load(order);
  process.send?.(report satisfies LoadNews, () => process.disconnect?.());
});

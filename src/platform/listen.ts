import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const FIRST_WAIT_MS = 250;
const MOST_WAIT_MS = 15_000;

/**
 * Hears the notifications of a channel on a connection of its own, which is opened again whenever it is lost.
 * `onNotify` is also called after each (re)connection, since something may have been missed.
 * @param channel a plain name: letters and underscores
 */
export function listen(
  url: string,
  channel: string,
  onNotify: () => void,
  onError: (error: Error) => void,
): { close(): Promise<void> } {
  const stop = new AbortController();
  const running = (async () => {
    for (let wait = FIRST_WAIT_MS; !stop.signal.aborted; wait = Math.min(wait * 2, MOST_WAIT_MS)) {
      const client = new pg.Client({ connectionString: url, keepAlive: true });
      const over = new Promise<void>((done) => {
        client.once('end', done);
        stop.signal.addEventListener('abort', () => done(), { once: true });
      });
      client.on('error', onError);
      client.on('notification', onNotify);
      try {
        await client.connect();
        await client.query(`listen ${client.escapeIdentifier(channel)}`);
        wait = FIRST_WAIT_MS;
        onNotify();
        await over;
      } catch (error) {
        onError(error as Error);
      }
      await client.end().catch(() => undefined);
      await delay(wait, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return {
    close: async () => {
      stop.abort();
      await running;
    },
  };
}

import { sql } from 'kysely';
import type { App } from './app.ts';

/**
 * Counts one use of `key` in the current window of `seconds`; the count holds across all processes.
 * @returns whether this use is still within `most`
 */
export async function withinRate(
  app: Pick<App, 'db' | 'clock'>,
  key: string,
  most: number,
  seconds: number,
): Promise<boolean> {
  const now = Math.floor(app.clock.now().epochMilliseconds / 1000);
  const start = Temporal.Instant.fromEpochMilliseconds((now - (now % seconds)) * 1000);
  const row = await app.db
    .insertInto('rate_limit')
    .values({ key, window_start: start, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(['key', 'window_start']).doUpdateSet({ count: sql`rate_limit.count + 1` }),
    )
    .returning('count')
    .executeTakeFirstOrThrow();
  return row.count <= most;
}

/** A generated demo world in a database of its own, for the time of one benchmark. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { App } from '#platform/app.ts';
import { openAuth } from '#platform/auth/auth.ts';
import { frozenClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDb, openPlainPool, openPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import { sqlSearch } from '#search/index.ts';
import { loadReference } from '../src/areas/offices/index.ts';
import { seedDemo } from '../src/demo/world.ts';
import { TODAY } from './search/queries.ts';

/**
 * Measures on a world of so many postings, searched by SQL, and removes it afterwards.
 * @param onQuery is told of every query that goes through `app.db`
 */
export async function onDemoWorld(
  postings: number,
  run: (app: App, pool: Pool) => Promise<void>,
  onQuery?: () => void,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-bench-'));
  const postgres = await startPostgres(folder, { synchronous_commit: 'off' });
  try {
    const url = postgres.url('postgres');
    await migrate(url);
    const pool = openPool(url, 4, () => undefined);
    const plain = openPlainPool(url, 2, () => undefined);
    const db = openDb(pool, onQuery);
    await loadReference(pool);
    const config = readConfig({ env: { LOG_LEVEL: 'silent' }, demo: true });
    const key = randomBytes(32).toString('hex');
    const app: App = {
      config,
      db,
      clock: frozenClock(TODAY.toString()),
      log: openLog(config),
      auth: openAuth(plain, { secret: key, baseUrl: config.baseUrl }),
      search: sqlSearch(db),
      key,
    };
    await seedDemo(app, pool, { count: postings });
    await run(app, pool);
    await db.destroy();
    await plain.end();
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

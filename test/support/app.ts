import { randomBytes } from 'node:crypto';
import { afterAll } from 'vitest';
import type { App } from '#platform/app.ts';
import { openAuth } from '#platform/auth/auth.ts';
import { type FrozenClock, frozenClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { type Db, openPlainPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { sqlSearch } from '#search/index.ts';
import { type TestDatabase, testDatabase } from './database.ts';

/** An application on a database of its own and a clock that stands still until it is moved. */
export interface TestApp {
  readonly app: App;
  readonly db: Db;
  readonly clock: FrozenClock;
  readonly database: TestDatabase;
}

/**
 * Opens the application for one test file; `start` is the date (09:00 JST) or instant at which its clock stands.
 * @param copied a test database to begin from; an empty one without it
 */
export async function testApp(start: string, copied?: string): Promise<TestApp> {
  const database = await testDatabase(copied);
  const clock = frozenClock(start);
  const config = readConfig({ env: { LOG_LEVEL: 'silent' }, demo: true });
  const key = randomBytes(32).toString('hex');
  const plain = openPlainPool(database.url, 4, () => undefined);
  afterAll(() => plain.end());
  const app: App = {
    config,
    db: database.db,
    clock,
    log: openLog(config),
    auth: openAuth(plain, { secret: key, baseUrl: config.baseUrl }),
    search: sqlSearch(database.db),
    key,
  };
  return { app, db: database.db, clock, database };
}

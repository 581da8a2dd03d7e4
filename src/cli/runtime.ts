import { join } from 'node:path';
import pg from 'pg';
import { loadReference } from '#areas/offices/index.ts';
import type { App } from '#platform/app.ts';
import { openAuth } from '#platform/auth/auth.ts';
import { type Clock, systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { installationKey, lockDataFolder } from '#platform/data-folder.ts';
import { openDb, openPlainPool, openPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import { openSearch, type SearchIndex, sqlSearch } from '#search/index.ts';
import { Closers } from './stop.ts';

/** The application over its database, before an index stands beside it. */
export interface Ground {
  readonly app: App;
  /** The pool behind `app.db`, for COPY. */
  readonly pool: pg.Pool;
}

/** An opened application and what it stands on. */
export interface Runtime extends Ground {
  readonly databaseUrl: string;
  /** The index, where the command opened one; without it plain SQL searches. */
  readonly index: SearchIndex | undefined;
  close(): Promise<void>;
}

/** The name of our database on the embedded server. */
export const DATABASE = 'hellowork';

async function ownDatabase(config: Config, closers: Closers): Promise<string> {
  closers.add(await lockDataFolder(config.dataDir));
  const postgres = await startPostgres(`${config.dataDir}/postgres`);
  closers.add(() => postgres.stop());
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  const there = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
  if (there.rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();
  return postgres.url(DATABASE);
}

/**
 * Opens everything a command needs: the database (embedded or given), the newest schema, the reference data, login and,
 * when asked for, the search index (its threads hold all postings). `prepare` fills the database before the index reads it, so that
 * a new world is never searched while its index is still that of the empty one. What was opened is closed again when a step fails.
 */
export async function openRuntime(
  config: Config,
  options: {
    readonly clock?: Clock;
    readonly index?: boolean;
    readonly prepare?: (ground: Ground) => Promise<void>;
  } = {},
): Promise<Runtime> {
  const closers = new Closers();
  try {
    const log = openLog(config);
    const databaseUrl = config.databaseUrl ?? (await ownDatabase(config, closers));
    await migrate(databaseUrl);
    const onError = (error: Error) => log.warn({ message: error.message }, 'database connection');
    const pool = openPool(databaseUrl, config.databasePool, onError);
    const db = openDb(pool);
    closers.add(() => db.destroy());
    await loadReference(pool);
    const plain = openPlainPool(databaseUrl, 4, onError);
    closers.add(() => plain.end());
    const key = await installationKey(config.dataDir, config.key);
    const clock = options.clock ?? systemClock;
    const sql = sqlSearch(db);
    const auth = openAuth(plain, { secret: key, baseUrl: config.baseUrl });
    const app = { config, db, clock, log, auth, search: sql, key };
    await options.prepare?.({ app, pool });
    const index = options.index
      ? openSearch({
          connectionString: databaseUrl,
          fallback: sql,
          snapshotPath: join(config.dataDir, 'search.snapshot'),
          onEvent: (event) => log.info({ event }, 'search index'),
        })
      : undefined;
    closers.add(() => index?.close());
    return {
      app: { ...app, search: index ?? sql },
      pool,
      databaseUrl,
      index,
      close: () => closers.close(),
    };
  } catch (error) {
    await closers.close();
    throw error;
  }
}

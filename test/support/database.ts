import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { type Db, openDb, openPool } from '#platform/db.ts';

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  readonly db: Db;
  readonly pool: pg.Pool;
  /** Statements seen since the last call; for query-count tests. */
  takeQueries(): readonly string[];
}

const TEMPLATE = 'template';

async function admin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/**
 * Makes a database from the migrated template, or as a copy of another test database (whose connections are ended: pools open
 * new ones). It is dropped when the file's tests are done.
 */
export async function testDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  if (template !== TEMPLATE)
    await admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${template}'`);
  await admin(`create database ${name} template ${template}`);
  const url = inject('postgresUrl').replace(/\/postgres$/, `/${name}`);
  const pool = openPool(url, 16, () => undefined);
  let queries: string[] = [];
  const db = openDb(pool, (sql) => queries.push(sql));
  afterAll(async () => {
    await db.destroy();
    await admin(`drop database ${name} with (force)`);
  });
  return {
    name,
    url,
    db,
    pool,
    takeQueries: () => {
      const seen = queries;
      queries = [];
      return seen;
    },
  };
}

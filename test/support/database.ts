import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { loadReference } from '#areas/offices/index.ts';
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
const REFERENCE = 'reference';

const urlOf = (name: string) => inject('postgresUrl').replace(/\/postgres$/, `/${name}`);

/** Acts on the maintenance database. */
async function asAdmin<T>(act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  return act(client).finally(() => client.end());
}

const admin = (sql: string) => asAdmin((client) => client.query(sql));

/** The migrated template with the reference data in it, to begin from; the first file of a run that asks for it makes it. */
export async function referenceDatabase(): Promise<string> {
  await asAdmin(async (client) => {
    // Held by this connection until it ends: the other process waits, and finds it made.
    await client.query(`select pg_advisory_lock(hashtext('${REFERENCE}'))`);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [REFERENCE]);
    if (rowCount) return;
    const unfinished = `${REFERENCE}_${randomBytes(8).toString('hex')}`;
    await client.query(`create database ${unfinished} template ${TEMPLATE}`);
    const pool = openPool(urlOf(unfinished), 1, () => undefined);
    await loadReference(pool).finally(() => pool.end());
    await client.query(`alter database ${unfinished} rename to ${REFERENCE}`);
  });
  return REFERENCE;
}

/**
 * Makes a database from the migrated template, or as a copy of another test database (whose connections are ended: pools open
 * new ones). It is dropped when the file's tests are done.
 */
export async function testDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const name = `t_${randomBytes(8).toString('hex')}`;
  if (template !== TEMPLATE && template !== REFERENCE)
    await admin(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${template}'`);
  await admin(`create database ${name} template ${template}`);
  const url = urlOf(name);
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

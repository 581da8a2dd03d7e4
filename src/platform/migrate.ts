import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import pg from 'pg';
import type { Db } from './db.ts';

const folder = new URL('../../migrations/', import.meta.url);

/** A migration file changed after it had been applied, or the database cannot serve Japanese text. */
export class MigrationError extends Error {}

/** The names of all migration files, in the order in which they apply. */
export async function migrationFiles(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}_.+\.sql$/.test(name)).sort();
}

/** The names of the files that the database at hand has not had yet; empty when its schema is the newest. */
export async function missingMigrations(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db);
  const applied = new Set(rows.map((row) => row.name));
  return (await migrationFiles()).filter((name) => !applied.has(name));
}

/**
 * Brings the database at `url` to the newest schema: the numbered files of `migrations/`, in order, each once and in
 * a transaction of its own, under a lock so that several processes may call it at once.
 * @returns the names of the files applied now
 * @throws MigrationError when an applied file was changed or the encoding is not UTF-8
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const encoding = await client.query<{ server_encoding: string }>('show server_encoding');
    if (encoding.rows[0]?.server_encoding !== 'UTF8') throw new MigrationError('The database must use UTF8.');
    await client.query(`select pg_advisory_lock(hashtext('open-hellowork migrate'))`);
    await client.query(
      `create table if not exists migration
         (name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
    );
    const rows = await client.query<{ name: string; checksum: string }>('select name, checksum from migration');
    const applied = new Map(rows.rows.map((row) => [row.name, row.checksum]));
    const done: string[] = [];
    for (const name of await migrationFiles()) {
      const text = await readFile(new URL(name, folder), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      const before = applied.get(name);
      if (before && before !== checksum) throw new MigrationError(`${name} was changed after it had been applied.`);
      if (before) continue;
      await client.query('begin');
      await client.query(text);
      await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
      await client.query('commit');
      done.push(name);
    }
    return done;
  } finally {
    await client.end();
  }
}

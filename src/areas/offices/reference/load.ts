import type pg from 'pg';
import { copyInto } from '#platform/reference/copy.ts';
import { referenceChecksum } from '#platform/reference/files.ts';
import { type ReferenceTable, referenceTables } from './tables.ts';

/** Raised when the way files become rows changes, so that unchanged files are loaded again. */
const readingVersion = '3';

const stateOf = (table: ReferenceTable) => `${readingVersion}:${referenceChecksum(table.files)}`;

async function replace(client: pg.ClientBase, table: ReferenceTable): Promise<number> {
  await client.query(`delete from "${table.name}"`);
  return copyInto(client, `"${table.name}"`, table.columns, table.rows());
}

/** Rows that others cite are changed in place; those that left the file are kept, no longer listed. */
async function merge(client: pg.ClientBase, table: ReferenceTable, key: readonly string[]): Promise<number> {
  const target = `"${table.name}"`;
  const fresh = `"fresh_${table.name}"`;
  const names = table.columns.join(', ');
  await client.query(`create temp table ${fresh} (like ${target} including defaults) on commit drop`);
  const count = await copyInto(client, fresh, table.columns, table.rows());
  await client.query(
    `insert into ${target} (${names}) select ${names} from ${fresh}
     on conflict (${key.join(', ')}) do update set listed = true, ${table.columns
       .map((name) => `${name} = excluded.${name}`)
       .join(', ')}`,
  );
  await client.query(
    `update ${target} old set listed = false
     where listed and not exists (select from ${fresh} f where ${key.map((name) => `f.${name} = old.${name}`).join(' and ')})`,
  );
  return count;
}

/**
 * Brings the reference tables to the state of the files in `reference/`: each table whose files changed since it was
 * last loaded, all in one transaction, under a lock so that several processes may call it at once.
 * Nothing changed costs one query and the checksums (a few milliseconds).
 * @returns the names of the tables loaded now
 */
export async function loadReference(pool: pg.Pool): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    const states = new Map(referenceTables.map((table) => [table.name, stateOf(table)]));
    const changed = async (): Promise<readonly ReferenceTable[]> => {
      const { rows } = await client.query<{ name: string; checksum: string }>(
        'select name, checksum from reference_load',
      );
      const loaded = new Map(rows.map((row) => [row.name, row.checksum]));
      return referenceTables.filter((table) => loaded.get(table.name) !== states.get(table.name));
    };
    if ((await changed()).length === 0) return [];
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('open-hellowork reference'))`);
    const due = await changed();
    for (const table of due) {
      const count = table.key ? await merge(client, table, table.key) : await replace(client, table);
      await client.query(
        `insert into reference_load (name, checksum, rows) values ($1, $2, $3)
         on conflict (name) do update set checksum = excluded.checksum, rows = excluded.rows, loaded_at = now()`,
        [table.name, states.get(table.name), count],
      );
    }
    await client.query('commit');
    return due.map((table) => table.name);
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';

const codegen = fileURLToPath(new URL('../../../node_modules/.bin/kysely-codegen', import.meta.url));

const TYPES = {
  timestamptz: 'Temporal.Instant',
  timestamp: 'Temporal.PlainDateTime',
  date: 'Temporal.PlainDate',
  int8: 'number',
  jsonb: 'unknown',
};

/** The row types of the schema that `migrations/` makes, as the text of `src/platform/database.types.ts`. */
export async function databaseTypes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-types-'));
  const postgres = await startPostgres(folder, { fsync: 'off' });
  try {
    await inDatabase(postgres.url('postgres'), 'create database types');
    await migrate(postgres.url('types'));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        codegen,
        '--print',
        '--dialect=postgres',
        '--no-singularize',
        `--type-mapping=${JSON.stringify(TYPES)}`,
        `--url=${postgres.url('types')}`,
      ],
      { maxBuffer: 16 * 1024 * 1024 },
    );
    return `// GENERATED from migrations/ by \`hellowork generate\`; do not edit.\n${stdout.slice(stdout.indexOf('import'))}`;
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function inDatabase(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

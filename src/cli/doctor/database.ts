import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Clock, systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { lockDataFolder } from '#platform/data-folder.ts';
import { type Db, openDb, openPool } from '#platform/db.ts';
import { missingMigrations } from '#platform/migrate.ts';
import { runningPostgres, startPostgres } from '#platform/postgres.ts';
import { bad, type Finding, good, note } from './finding.ts';

const VERSION = 18;
const MOST_SKEW_SECONDS = 2;

interface Facts {
  readonly version: number;
  readonly encoding: string;
  readonly ctype: string;
  readonly now: Temporal.Instant;
}

/** A database at hand: version, encoding, locale, schema, and its clock against ours. */
export async function databaseState(db: Db, clock: Clock = systemClock): Promise<readonly Finding[]> {
  const { rows } = await sql<Facts>`
    select current_setting('server_version_num')::int / 10000 as version, pg_encoding_to_char(encoding) as encoding,
      datctype as ctype, clock_timestamp() as now
    from pg_database where datname = current_database()`.execute(db);
  const facts = rows[0];
  if (!facts) throw new Error('no answer');
  const findings: Finding[] = [];
  if (facts.version >= VERSION) findings.push(good(`PostgreSQL ${facts.version}`));
  else
    findings.push(
      bad(
        `PostgreSQL ${facts.version} is too old.`,
        `Use PostgreSQL ${VERSION}, or unset DATABASE_URL to use the embedded one.`,
      ),
    );
  const locale = `encoding ${facts.encoding}, character type ${facts.ctype}`;
  if (facts.encoding === 'UTF8' && !['C', 'POSIX'].includes(facts.ctype)) findings.push(good(`Database: ${locale}`));
  else
    findings.push(
      bad(
        `The database cannot hold or compare Japanese rightly: ${locale}.`,
        `Create it anew: create database hellowork encoding 'UTF8' locale 'C.UTF-8' template template0.`,
      ),
    );

  const skew = Math.abs(facts.now.since(clock.now()).total('seconds'));
  if (skew <= MOST_SKEW_SECONDS) findings.push(good('Clock: this machine and the database agree'));
  else
    findings.push(
      bad(
        `The clocks of this machine and of the database differ by ${Math.round(skew)} seconds.`,
        'Turn on time synchronisation (NTP) on both.',
      ),
    );

  const known = await sql<{ there: boolean }>`select to_regclass('migration') is not null as there`.execute(db);
  const missing = known.rows[0]?.there ? await missingMigrations(db) : undefined;
  if (!missing) findings.push(note('Schema: none yet. The next start makes it.'));
  else if (missing.length === 0) findings.push(good('Schema: the newest'));
  else findings.push(note(`Schema: ${missing.join(', ')} will be applied at the next start.`));
  return findings;
}

async function at(url: string): Promise<readonly Finding[]> {
  const db = openDb(openPool(url, 1, () => undefined));
  return databaseState(db).finally(() => db.destroy());
}

/** The database as configured: your own, the embedded one that runs, or the embedded one started for a moment. */
export async function database(config: Config, name: string): Promise<readonly Finding[]> {
  if (config.databaseUrl) return at(config.databaseUrl);
  const folder = join(config.dataDir, 'postgres');
  if (!existsSync(join(folder, 'cluster', 'PG_VERSION'))) {
    return [note('Embedded database: none yet. The first start creates it (some seconds).')];
  }
  const running = await runningPostgres(folder);
  if (running) return at(running(name));
  const unlock = await lockDataFolder(config.dataDir);
  try {
    const postgres = await startPostgres(folder);
    return await at(postgres.url(name)).finally(() => postgres.stop());
  } finally {
    await unlock();
  }
}

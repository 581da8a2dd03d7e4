/**
 * `npm run soak limits`: every limit of the terms tried by two application processes at once, many rounds, on a real PostgreSQL.
 * Exactly as many as allowed must be taken each time, nothing thrown, and every count in the database must be right afterwards.
 * Options: `--rounds N` (20), `--parallel N` (64).
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '#platform/migrate.ts';
import { startPostgres } from '#platform/postgres.ts';
import { checkInvariants } from '#worker/invariants.ts';
import { LIMITS } from './limits/limits.ts';
import { openApp } from './limits/open.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

interface Answer {
  readonly taken: number;
  readonly thrown: readonly string[];
}

async function started(url: string): Promise<ChildProcess> {
  const child = fork(new URL('./limits/process.ts', import.meta.url), [url], { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return child;
}

async function handed(child: ChildProcess, limit: number, attempts: readonly unknown[]): Promise<Answer> {
  child.send({ limit, attempts });
  const [answer] = await once(child, 'message');
  return answer as Answer;
}

export default async function soakLimits(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '20' }, parallel: { type: 'string', default: '64' } },
  });
  const [rounds, parallel] = [Number(values.rounds), Number(values.parallel)];
  const folder = await mkdtemp(join(tmpdir(), 'hellowork-soak-'));
  const postgres = await startPostgres(folder);
  const url = postgres.url('postgres');
  await migrate(url);
  const { app, close } = openApp(url);
  const processes = await Promise.all([started(url), started(url)]);
  let wrong = 0;
  try {
    for (const [limit, { clause, most, prepare }] of LIMITS.entries()) {
      const counts: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const attempts = await prepare(app, parallel);
        const half = Math.ceil(attempts.length / 2);
        const answers = await Promise.all(
          processes.map((each, nth) => handed(each, limit, attempts.slice(nth * half, (nth + 1) * half))),
        );
        counts.push(answers.reduce((sum, { taken }) => sum + taken, 0));
        for (const { thrown } of answers) {
          wrong += thrown.length;
          for (const error of new Set(thrown)) say(`  ${clause}: ${error}`);
        }
      }
      const [over, under] = [counts.filter((n) => n > most).length, counts.filter((n) => n < most).length];
      wrong += over + under;
      say(`${clause}: ${rounds} rounds of ${parallel} at once, ${most} allowed: over ${over}, under ${under}`);
    }
    const { broken } = await checkInvariants(app, app.clock.now());
    for (const [name, n] of Object.entries(broken)) if (n > 0) say(`broken: ${name} (${n})`);
    wrong += Object.values(broken).reduce((sum, n) => sum + n, 0);
    say(wrong === 0 ? 'every limit held' : `${wrong} wrong`);
    if (wrong > 0) process.exitCode = 1;
  } finally {
    for (const each of processes) each.disconnect();
    await close();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

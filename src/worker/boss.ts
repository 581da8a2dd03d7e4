import { type Job, PgBoss } from 'pg-boss';
import type { App } from '#platform/app.ts';
import type { Sweep } from '#platform/sweep.ts';
import { SWEEPS } from './schedule.ts';
import { runSweep } from './sweep.ts';

const QUEUE = 'sweep';

interface Due {
  readonly name: string;
}

/** A running scheduler. */
export interface Scheduler {
  /** Has a sweep run as soon as a worker is free. */
  runNow(name: string): Promise<void>;
  /** Lets running sweeps finish (at most 30 s) and starts no other. */
  stop(): Promise<void>;
}

/**
 * Runs the schedule list by pg-boss, on connections of its own in the schema `pgboss`. Any number of workers may run:
 * each occurrence happens once, and a sweep never stands in the queue twice. What was missed while no worker ran is made
 * up for by one run.
 */
export async function startScheduler(
  app: App,
  databaseUrl: string,
  sweeps: readonly Sweep[] = SWEEPS,
): Promise<Scheduler> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: 'pgboss', max: 3, application_name: 'pgboss' });
  boss.on('error', (error) => app.log.error({ err: error }, 'scheduler'));
  await boss.start();
  await boss.createQueue(QUEUE, {
    policy: 'exclusive',
    expireInSeconds: 4 * 60 * 60,
    retryLimit: 3,
    retryDelay: 60,
    retryBackoff: true,
  });
  const known = new Set(sweeps.map((sweep) => sweep.name));
  for (const { key } of await boss.getSchedules(QUEUE)) if (!known.has(key)) await boss.unschedule(QUEUE, key);
  for (const { name, cron } of sweeps) {
    await boss.schedule(QUEUE, cron, { name }, { key: name, singletonKey: name, tz: 'Asia/Tokyo', missed: 'once' });
  }
  await boss.work<Due>(
    QUEUE,
    { pollingIntervalSeconds: 5, batchSize: 1, localConcurrency: 2 },
    async (jobs: Job<Due>[]) => {
      for (const { data } of jobs) if (known.has(data.name)) await runSweep(app, data.name, sweeps);
    },
  );
  return {
    runNow: async (name) => {
      await boss.send(QUEUE, { name }, { singletonKey: name });
    },
    stop: () => boss.stop({ graceful: true, timeout: 30_000 }),
  };
}

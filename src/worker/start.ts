import { completeApplications } from '#areas/applications/index.ts';
import type { App } from '#platform/app.ts';
import { openMailer } from '#platform/mail/open.ts';
import { startScheduler } from './boss.ts';
import { startOnNotify } from './on-notify.ts';
import { startOutbox } from './outbox.ts';

const COMPLETION_POLL_MS = 5_000;

/** The background work of one process. */
export interface Worker {
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

/** Starts everything that happens without a request: mail delivery, completion of applications and the schedule. Any number of processes may. */
export async function startWorker(app: App, databaseUrl: string): Promise<Worker> {
  const mailer = openMailer(app);
  const scheduler = await startScheduler(app, databaseUrl);
  const outbox = startOutbox(app, mailer, databaseUrl);
  const completion = startOnNotify(app, databaseUrl, {
    channel: 'application',
    pollMs: COMPLETION_POLL_MS,
    step: async () => (await completeApplications(app)) > 0,
  });
  return {
    stop: async () => {
      await Promise.all([completion.stop(), outbox.stop(), scheduler.stop()]);
      mailer.close();
    },
  };
}

import type { App } from '#platform/app.ts';
import { openMailer } from '#platform/mail/open.ts';
import { startScheduler } from './boss.ts';
import { startOutbox } from './outbox.ts';

/** The background work of one process. */
export interface Worker {
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

/** Starts everything that happens without a request: mail delivery and the schedule. Any number of processes may. */
export async function startWorker(app: App, databaseUrl: string): Promise<Worker> {
  const mailer = openMailer(app);
  const scheduler = await startScheduler(app, databaseUrl);
  const outbox = startOutbox(app, mailer, databaseUrl);
  return {
    stop: async () => {
      await Promise.all([outbox.stop(), scheduler.stop()]);
      mailer.close();
    },
  };
}

import { frozenClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDb, openPool } from '#platform/db.ts';
import { openLog } from '#platform/log.ts';
import { openMailer } from '#platform/mail/open.ts';
import { deliverBatch } from '#worker/outbox.ts';

/** A worker process that kills itself (SIGKILL) when the mail in hand reaches the step named on its command line. */
const [step, at, key] = process.argv.slice(2);
if (!step || !at || !key) throw new Error('usage: dying-worker STEP INSTANT KEY');
const config = readConfig();
const db = openDb(openPool(config.databaseUrl ?? '', 4, () => undefined));
const app = { config, db, clock: frozenClock(at), key, log: openLog(config) };
await deliverBatch(app, openMailer(app), (now) => {
  if (now === step) process.kill(process.pid, 'SIGKILL');
});
throw new Error('still alive');

import type { App } from '#platform/app.ts';
import type { FrozenClock } from '#platform/clock.ts';
import { mailboxMailer } from '#platform/mail/mailbox.ts';
import { deliverBatch } from './outbox.ts';
import { runSweep, sweepsNamed } from './sweep.ts';

/** What one simulated day brought: by sweep what was done, and mails delivered to the mailbox. */
export interface SimulatedDay {
  readonly day: Temporal.PlainDate;
  readonly done: Readonly<Record<string, number>>;
  readonly mails: number;
}

/**
 * Lets `days` days pass: each at 09:00, with every sweep run once. Mails go to the mailbox table, never out.
 * @param clock the application's own clock
 */
export async function* simulate(app: App, clock: FrozenClock, days: number): AsyncGenerator<SimulatedDay> {
  const mailer = mailboxMailer(app);
  const first = clock.today();
  for (let n = 1; n <= days; n += 1) {
    clock.moveTo(first.add({ days: n }));
    const done: Record<string, number> = {};
    for (const { name } of sweepsNamed([])) done[name] = await runSweep(app, name);
    let mails = 0;
    for (let sent = 0; ; mails += sent) {
      sent = await deliverBatch(app, mailer);
      if (sent === 0) break;
    }
    yield { day: clock.today(), done, mails };
  }
}

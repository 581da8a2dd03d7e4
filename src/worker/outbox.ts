import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import { type Mailer, MailRefused } from '#platform/mail/mailer.ts';
import type { Loop } from './loop.ts';
import { startOnNotify } from './on-notify.ts';

/** After this many attempts (about a day) a mail is given up. */
export const MOST_ATTEMPTS = 14;

/** A claim not settled within this time belongs to whoever claims next; longer than every time limit of the mailer. */
const LEASE_SECONDS = 300;

const BATCH = 8;
const POLL_MS = 5_000;

type Outbox = Pick<App, 'db' | 'clock' | 'key' | 'config' | 'log'>;

/** A mail this worker may deliver, until its lease ends. `attempt` is the fence: settling needs it to be still the newest. */
export interface Claim {
  readonly id: number;
  readonly attempt: number;
  readonly to_address: string;
  readonly subject: string;
  readonly body: string;
  readonly unsubscribe_url: string | null;
}

/** The three moments between which a process may die. */
export type Step = 'claimed' | 'sent' | 'settled';

/** Seconds to wait after the attempt that failed: 30 s, doubling, at most 6 hours. */
export function secondsUntilRetry(attempt: number): number {
  return Math.min(30 * 2 ** (attempt - 1), 21_600);
}

/** The Message-ID of an outbox row: the same at every attempt, and of no other row of any installation. */
export function messageIdOf(app: Pick<App, 'key' | 'config'>, id: number): string {
  const mark = createHmac('sha256', app.key).update(`outbox ${id}`).digest('hex').slice(0, 24);
  const domain = /@([\w.-]+)/.exec(app.config.mailFrom)?.[1] ?? 'localhost';
  return `<${id}.${mark}@${domain}>`;
}

/** Takes up to `most` waiting mails. Leases run on the database's clock: workers need not agree on the time. */
export async function claimMails(app: Outbox, most: number): Promise<readonly Claim[]> {
  const { rows } = await sql<Claim>`
    with due as materialized (
      select id from outbox
      where sent_at is null and failed_at is null and due_at <= ${app.clock.now()}
        and (leased_until is null or leased_until < clock_timestamp())
      order by due_at, id limit ${most} for update skip locked
    )
    update outbox set attempt = attempt + 1, leased_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    from due where outbox.id = due.id
    returning outbox.id, attempt, to_address, subject, body, unsubscribe_url`.execute(app.db);
  return rows;
}

/** Writes how an attempt ended; nothing when another worker has claimed the mail since. */
async function settle(
  app: Outbox,
  claim: Claim,
  end: { sent_at?: Temporal.Instant; failed_at?: Temporal.Instant; due_at?: Temporal.Instant; last_error?: string },
): Promise<boolean> {
  const done = await app.db
    .updateTable('outbox')
    .set({ ...end, leased_until: null })
    .where('id', '=', claim.id)
    .where('attempt', '=', claim.attempt)
    .where('leased_until', 'is not', null)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/**
 * Delivers one claimed mail and writes how it went.
 * @param at called between the steps (tests let the process "die" there by throwing)
 * @returns whether the result was written; false when the claim had been taken away
 */
export async function deliver(
  app: Outbox,
  mailer: Mailer,
  claim: Claim,
  at: (step: Step) => void = () => undefined,
): Promise<boolean> {
  at('claimed');
  let failure: Error | undefined;
  try {
    await mailer.send({
      messageId: messageIdOf(app, claim.id),
      to: claim.to_address,
      subject: claim.subject,
      body: claim.body,
      unsubscribeUrl: claim.unsubscribe_url,
    });
  } catch (error) {
    failure = error as Error;
  }
  at('sent');
  const now = app.clock.now();
  let written: boolean;
  if (!failure) written = await settle(app, claim, { sent_at: now });
  else if (failure instanceof MailRefused || claim.attempt >= MOST_ATTEMPTS) {
    written = await settle(app, claim, { failed_at: now, last_error: failure.message });
    app.log.error({ outbox: claim.id, attempt: claim.attempt }, 'mail given up');
  } else {
    const due_at = now.add({ seconds: secondsUntilRetry(claim.attempt) });
    written = await settle(app, claim, { due_at, last_error: failure.message });
    app.log.warn({ outbox: claim.id, attempt: claim.attempt }, 'mail will be tried again');
  }
  at('settled');
  return written;
}

/**
 * Claims and delivers one batch.
 * @returns how many mails were claimed
 */
export async function deliverBatch(app: Outbox, mailer: Mailer, at?: (step: Step) => void): Promise<number> {
  const claims = await claimMails(app, BATCH);
  const ends = await Promise.allSettled(claims.map((claim) => deliver(app, mailer, claim, at)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return claims.length;
}

/** Delivers mails in the background. */
export function startOutbox(app: Outbox, mailer: Mailer, databaseUrl: string): Loop {
  return startOnNotify(app, databaseUrl, {
    channel: 'outbox',
    pollMs: POLL_MS,
    step: async () => (await deliverBatch(app, mailer)) === BATCH,
  });
}

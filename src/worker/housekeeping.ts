import { type RawBuilder, sql } from 'kysely';
import { draftsKeptFrom } from '#areas/ahead/index.ts';
import { dateOf, startOf } from '#kernel/jst.ts';
import { inBatches, type Sweep } from '#platform/sweep.ts';
import { trimChangeFeed } from '#search/index.ts';

/** Sessions and codes live by the machine's time, also where a demo's clock is moved. */
const ENDED = sql`now()`;

/** A sweep that deletes the rows of a table of which `over` holds. */
function purge(
  name: string,
  cron: string,
  does: string,
  table: string,
  over: (asOf: Temporal.Instant) => RawBuilder<unknown>,
): Sweep {
  return {
    name,
    cron,
    does,
    run: (app, asOf) =>
      inBatches(app, async (tx, most) => {
        const gone = await sql`
          delete from ${sql.table(table)} where ctid = any(array(
            select ctid from ${sql.table(table)} where ${over(asOf)} limit ${most} for update skip locked))`.execute(
          tx,
        );
        return Number(gone.numAffectedRows ?? 0);
      }),
  };
}

/** What the program itself leaves behind and must not keep. */
export const housekeeping: readonly Sweep[] = [
  purge(
    'repeated-requests',
    '10 * * * *',
    'forgets form keys after 2 days',
    'idempotency',
    (asOf) => sql`at < ${asOf.subtract({ hours: 48 })}`,
  ),
  purge(
    'rate-limits',
    '20 * * * *',
    'forgets rate limit windows after 2 days',
    'rate_limit',
    (asOf) => sql`window_start < ${asOf.subtract({ hours: 48 })}`,
  ),
  purge('drafts', '40 3 * * *', 'forgets drafts after 30 days, parked posts after 1 day', 'draft', (asOf) => {
    const [day, kept] = [asOf.subtract({ hours: 24 }), startOf(draftsKeptFrom(dateOf(asOf)))];
    return sql`updated_at < ${day} and (updated_at < ${kept} or form like 'parked:%')`;
  }),
  purge(
    'record-reasons',
    '50 3 * * *',
    'forgets after 2 days why records were opened; the views themselves stay',
    'record_reason',
    (asOf) => sql`day < ${asOf.subtract({ hours: 48 })}`,
  ),
  purge(
    'login-failures',
    '30 * * * *',
    'forgets failed logins after 1 day',
    'login_failure',
    (asOf) => sql`at < ${asOf.subtract({ hours: 24 })}`,
  ),
  purge(
    'verification-keys',
    '35 * * * *',
    'forgets 認証キー 1 day after they ended (G④)',
    'verification_key',
    (asOf) => sql`expires_at < ${asOf.subtract({ hours: 24 })}`,
  ),
  purge(
    'sessions',
    '45 * * * *',
    'forgets sessions that have ended',
    'auth_session',
    () => sql`"expiresAt" < ${ENDED}`,
  ),
  purge(
    'login-codes',
    '50 * * * *',
    'forgets login codes that have ended',
    'auth_verification',
    () => sql`"expiresAt" < ${ENDED}`,
  ),
  purge(
    'pending-logins',
    '52 * * * *',
    'forgets logins whose second step never came',
    'pending_login',
    (asOf) => sql`expires_at < ${asOf}`,
  ),
  purge(
    'used-challenges',
    '54 * * * *',
    'forgets challenges of passkeys that have ended',
    'used_challenge',
    () => sql`expires_at < ${ENDED}`,
  ),
  purge(
    'sent-mails',
    '50 3 * * *',
    'forgets mails 30 days after they were sent or given up',
    'outbox',
    (asOf) =>
      sql`coalesce(sent_at, failed_at) < ${asOf.subtract({ hours: 30 * 24 })} and (sent_at is not null or failed_at is not null)`,
  ),
  purge(
    'mailbox',
    '55 3 * * *',
    'empties the mailbox page of mails older than 90 days',
    'mailbox',
    (asOf) => sql`received_at < ${asOf.subtract({ hours: 90 * 24 })}`,
  ),
  purge(
    'sweep-runs',
    '5 4 * * *',
    'forgets sweep runs after 400 days',
    'sweep_run',
    (asOf) => sql`started_at < ${asOf.subtract({ hours: 400 * 24 })} and finished_at is not null`,
  ),
  {
    name: 'posting-changes',
    cron: '15 4 * * *',
    does: 'forgets changes of postings after 40 days; an index that stayed away longer is built anew',
    run: (app, asOf) => app.db.transaction().execute((tx) => trimChangeFeed(tx, asOf.subtract({ hours: 40 * 24 }))),
  },
];

import { sql } from 'kysely';
import type { App } from '../app.ts';
import type { Mailer } from './mailer.ts';

/** Keeps mails in the table that the mailbox page shows; the same Message-ID is kept once. */
export function mailboxMailer(app: Pick<App, 'db' | 'clock'>): Mailer {
  return {
    send: async (letter) => {
      await app.db
        .insertInto('mailbox')
        .values({
          message_id: letter.messageId,
          to_address: letter.to,
          subject: letter.subject,
          body: letter.body,
          received_at: app.clock.now(),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    check: async () => {
      await sql`select 1 from mailbox limit 1`.execute(app.db);
    },
    close: () => undefined,
  };
}

import type { App } from '../app.ts';
import { mailboxMailer } from './mailbox.ts';
import type { Mailer } from './mailer.ts';
import { smtpMailer } from './smtp.ts';

/** The way mail leaves as configured: SMTP_URL, else the mailbox page. */
export function openMailer(app: Pick<App, 'config' | 'db' | 'clock'>): Mailer {
  const { smtpUrl, mailFrom } = app.config;
  return smtpUrl ? smtpMailer(smtpUrl, mailFrom) : mailboxMailer(app);
}

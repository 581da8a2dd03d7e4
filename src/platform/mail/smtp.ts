import { createTransport } from 'nodemailer';
import { type Mailer, MailRefused } from './mailer.ts';

// All shorter than the outbox's lease, so that a hanging server cannot outlast a claim.
const LIMITS = {
  pool: 'true',
  maxConnections: '4',
  connectionTimeout: '15000',
  greetingTimeout: '15000',
  socketTimeout: '60000',
};

function withLimits(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, value] of Object.entries(LIMITS))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/** RFC 8058: the reader's mail program offers to stop such mails, and does it by one post. */
const oneClick = (url: string) => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** Hands mails to the SMTP server at `url` (`smtp(s)://user:password@host:port`), as `from`. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(withLimits(url), {
    from,
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (letter) => {
      try {
        await transport.sendMail({
          messageId: letter.messageId,
          to: { name: '', address: letter.to },
          subject: letter.subject,
          text: letter.body,
          headers: letter.unsubscribeUrl === null ? {} : oneClick(letter.unsubscribeUrl),
        });
      } catch (error) {
        const { responseCode, command, message } = error as Error & { responseCode?: number; command?: string };
        // RFC 5321 4.2.1: 5yz is permanent. Only to the receiver or the text it is about this mail; to a login or
        // a sender it is about our settings, which can be mended.
        const aboutMail = command === 'RCPT TO' || command === 'DATA';
        if (aboutMail && responseCode && responseCode >= 500) throw new MailRefused(message, { cause: error });
        throw error;
      }
    },
    check: async () => {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

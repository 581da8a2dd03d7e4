import type { Config } from '#platform/config.ts';
import { smtpMailer } from '#platform/mail/smtp.ts';
import { scanClean } from '#platform/uploads/clamav.ts';
import { bad, type Finding, good, note } from './finding.ts';

/** Mail: the SMTP server takes our connection and login. */
export async function mail(config: Config): Promise<readonly Finding[]> {
  if (!config.smtpUrl) return [note('Mail: SMTP_URL is not set. Mails go to the mailbox page, not to people.')];
  const mailer = smtpMailer(config.smtpUrl, config.mailFrom);
  await mailer.check().finally(() => mailer.close());
  return [good('Mail: the SMTP server answers')];
}

/** The virus scanner, where one is configured. */
export async function scanner(config: Config): Promise<readonly Finding[]> {
  if (!config.clamavHost)
    return [note('Virus scanner: CLAMAV_HOST is not set. Uploads are checked by their form only.')];
  await scanClean(config.clamavHost, Buffer.from('hellowork doctor'));
  return [good('Virus scanner: answers')];
}

/** The public address: people's passwords need an encrypted way. */
export function address(config: Config): readonly Finding[] {
  const { protocol, hostname } = new URL(config.baseUrl);
  if (protocol === 'https:' || hostname === 'localhost') return [good(`Address: ${config.baseUrl}`)];
  return [
    bad(
      `The address ${config.baseUrl} is not encrypted.`,
      'Put a proxy with TLS in front and set BASE_URL=https://… and TRUST_PROXY=1.',
    ),
  ];
}

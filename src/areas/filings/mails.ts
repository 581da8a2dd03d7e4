import { filingAddresses } from '#areas/establishments/index.ts';
import type { MailInput, Work } from '#platform/usecase.ts';

type MailText = Pick<MailInput, 'subject' | 'body'>;

const footer = [
  '',
  '----',
  'このメールは送信専用です。返信いただいてもお答えできません。',
  'open-hellowork（国や自治体とは関係のない、独立したオープンソースのサービスです）',
];

/** 2026年11月30日（月）; mails carry dates as people say them. */
export function longDay(date: Temporal.PlainDate): string {
  return `${date.year}年${date.month}月${date.day}日（${'月火水木金土日'[date.dayOfWeek - 1]}）`;
}

/** Puts a mail for everybody who opens an establishment's page into the outbox. */
export async function mailEmployer(
  { tx, mail }: Work,
  establishmentId: number,
  about: { readonly kind: string; readonly about: string },
  subject: string,
  lines: readonly string[],
): Promise<void> {
  const text: MailText = { subject: `【open-hellowork】${subject}`, body: [...lines, ...footer].join('\n') };
  for (const to of await filingAddresses(tx, establishmentId))
    await mail({ kind: about.kind, about: `${about.about}:${to}`, to, ...text });
}

import { filingAddresses } from '#areas/establishments/index.ts';
import { letter } from '#platform/letter.ts';
import type { MailInput, Work } from '#platform/usecase.ts';

type MailText = Pick<MailInput, 'subject' | 'body'>;

/** Puts a mail for everybody who opens an establishment's page into the outbox. */
export async function mailEmployer(
  { tx, mail }: Work,
  establishmentId: number,
  about: { readonly kind: string; readonly about: string },
  subject: string,
  lines: readonly string[],
): Promise<void> {
  const text: MailText = { subject: `【open-hellowork】${subject}`, body: letter(...lines) };
  for (const to of await filingAddresses(tx, establishmentId))
    await mail({ kind: about.kind, about: `${about.about}:${to}`, to, ...text });
}

import type { Db, Tx } from '#platform/db.ts';
import type { Contact, ContactChannel } from '../rules/contact.ts';

/** An entry of the contact log. */
export interface ContactEntry extends Contact {
  readonly id: number;
  readonly byLabel: string;
}

/** The contact log of an establishment as its office wrote it, the latest first. */
export async function contactsOf(
  db: Db,
  of: { readonly establishmentId: number; readonly officeCode: string },
  most = 100,
): Promise<readonly ContactEntry[]> {
  return db
    .selectFrom('contact_entry')
    .select(['id', 'on_day as on', 'channel', 'with_whom as withWhom', 'about', 'by_label as byLabel'])
    .where('establishment_id', '=', of.establishmentId)
    .where('office_code', '=', of.officeCode)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .$narrowType<{ channel: ContactChannel }>()
    .execute();
}

export async function insertContact(
  tx: Tx,
  entry: Contact & {
    readonly establishmentId: number;
    readonly officeCode: string;
    readonly by: { readonly userId: string | null; readonly label: string };
    readonly now: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('contact_entry')
    .values({
      establishment_id: entry.establishmentId,
      office_code: entry.officeCode,
      on_day: entry.on,
      channel: entry.channel,
      with_whom: entry.withWhom,
      about: entry.about,
      by_user: entry.by.userId,
      by_label: entry.by.label,
      created_at: entry.now,
    })
    .execute();
}

/** Erases the contact log of an establishment. */
export async function eraseContacts(tx: Tx, establishmentId: number): Promise<void> {
  await tx.deleteFrom('contact_entry').where('establishment_id', '=', establishmentId).execute();
}

import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { type ContactTyped, readContact } from '../rules/contact.ts';
import { insertContact } from '../store/contacts.ts';
import { lockEstablishment } from '../store/establishments.ts';

/**
 * Writes an entry into the contact log of an establishment of the caller's office. The history says that, not what.
 * Refused: `no-such-establishment`, and what `readContact` refuses.
 */
export function addContact(
  app: App,
  caller: Caller,
  { establishmentId, typed }: { readonly establishmentId: number; readonly typed: ContactTyped },
): Promise<Ruling<null>> {
  return useCase(app, caller, 'establishments.addContact', async ({ tx, actor, now, today, record }) => {
    const establishment = await lockEstablishment(tx, establishmentId);
    if (actor.kind !== 'staff' || establishment.officeCode !== actor.officeCode)
      return refuse({ rule: 'T6(5)', code: 'no-such-establishment' });
    const contact = readContact(typed, today);
    if (!contact.ok) return contact;
    const by = { userId: actor.userId, label: actor.label };
    await insertContact(tx, { establishmentId, officeCode: establishment.officeCode, ...contact.value, by, now });
    await record({
      kind: 'establishment.contacted',
      rule: 'T6(5)',
      subjects: [`establishment:${establishmentId}`, `office:${establishment.officeCode}`],
      data: { channel: contact.value.channel },
    });
    return allow(null);
  });
}

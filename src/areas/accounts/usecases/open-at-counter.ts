import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { normalEmail } from '../rules/email-address.ts';
import { lockAddress } from '../store/keys.ts';
import { deleteWaiting, insertOpened, isCounterAddress } from '../store/openings.ts';

const mostNameCharacters = 54;

/**
 * G①: staff enter the address an employer gave at the counter; with it the employer opens the page on the site.
 * Refused: `not-an-address`, `name-too-long`, `address-already-entered`.
 */
export async function openAtCounter(
  app: App,
  caller: Caller,
  entry: { email: string; name: string },
): Promise<Ruling<{ establishmentId: number; email: string }>> {
  const email = normalEmail(entry.email);
  const name = entry.name.normalize('NFC').trim();
  const officeCode = caller.actor.officeCode;
  if (!officeCode) throw new Error('Only staff of an office open at the counter.');
  if (!email) return refuse({ rule: 'G①', code: 'not-an-address', field: 'email' });
  if ([...name].length > mostNameCharacters)
    return refuse({ rule: 'G①', code: 'name-too-long', field: 'name', data: { most: mostNameCharacters } });
  return useCase(app, caller, 'accounts.openAtCounter', async ({ tx, now, record }) => {
    await lockAddress(tx, email);
    if (await isCounterAddress(tx, email))
      return refuse({ rule: 'G①', code: 'address-already-entered', field: 'email' });
    const establishmentId = await insertOpened(tx, { officeCode, counterEmail: email, name, now });
    await record({
      kind: 'establishment.openedAtCounter',
      rule: 'G①',
      subjects: [`establishment:${establishmentId}`, `office:${officeCode}`],
    });
    return allow({ establishmentId, email });
  });
}

/** Takes back an address that was entered at this office and has opened no page yet. Refused: `opening-gone`. */
export async function withdrawCounterOpening(
  app: App,
  caller: Caller,
  establishmentId: number,
): Promise<Ruling<{ establishmentId: number }>> {
  const officeCode = caller.actor.officeCode;
  if (!officeCode) throw new Error('Only staff of an office take an opening back.');
  return useCase(app, caller, 'accounts.withdrawCounterOpening', async ({ tx, record }) => {
    if (!(await deleteWaiting(tx, establishmentId, officeCode)))
      return refuse({ rule: 'G①', code: 'opening-gone', field: 'email' });
    await record({
      kind: 'establishment.counterOpeningWithdrawn',
      rule: 'G①',
      subjects: [`establishment:${establishmentId}`, `office:${officeCode}`],
    });
    return allow({ establishmentId });
  });
}

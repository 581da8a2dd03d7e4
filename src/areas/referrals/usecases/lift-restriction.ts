import { employerAddresses, lockEstablishment, restrictionOf } from '#areas/establishments/index.ts';
import { graphemes } from '#kernel/fields/index.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { liftedMail } from '../mails.ts';

/** Most characters of the reason. */
export const mostLiftingCharacters = 300;

/**
 * Lifts the restriction for missing results (G restrict): staff of the establishment's office, with the reason.
 * Refused: `no-such-establishment` (none, or another office's), `not-restricted`, `lifting-reason-missing`, `lifting-reason-too-long`.
 */
export async function liftRestriction(
  app: App,
  caller: Caller,
  of: { readonly establishmentId: number; readonly reason: string },
): Promise<Ruling<null>> {
  const { kind, officeCode, userId } = caller.actor;
  if (kind !== 'staff' || !officeCode) throw new Error('Only staff of an office lift a restriction.');
  return useCase(app, caller, 'referral.liftRestriction', async ({ tx, now, today, record, mail }) => {
    const rule = 'G restrict';
    const establishment = await lockEstablishment(tx, of.establishmentId);
    if (establishment.officeCode !== officeCode) return refuse({ rule, code: 'no-such-establishment' });
    const { restricted, since, overdue } = await restrictionOf(tx, establishment.id, today);
    if (!restricted || !since) return refuse({ rule, code: 'not-restricted' });
    const reason = of.reason.trim();
    if (!reason) return refuse({ rule, code: 'lifting-reason-missing', field: 'reason' });
    const length = graphemes(reason);
    if (length > mostLiftingCharacters)
      return refuse({
        rule,
        code: 'lifting-reason-too-long',
        field: 'reason',
        data: { most: mostLiftingCharacters, length },
      });
    await tx
      .insertInto('restriction_lifting')
      .values({
        establishment_id: establishment.id,
        since,
        lifted_on: today,
        lifted_at: now,
        lifted_by: userId,
        office_code: officeCode,
        reason,
      })
      .execute();
    await record({
      kind: 'establishment.restrictionLifted',
      rule,
      subjects: [`establishment:${establishment.id}`, `office:${officeCode}`],
      data: { since: since.toString(), overdue },
    });
    for (const to of await employerAddresses(tx, establishment.id))
      await mail({
        kind: 'establishment.restrictionLifted',
        about: `establishment:${establishment.id}:${since}:${to}`,
        to,
        ...liftedMail(establishment.name, establishment.officeName ?? 'ハローワーク', app.config),
      });
    return allow(null);
  });
}

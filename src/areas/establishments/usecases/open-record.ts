import { keepReason } from '#areas/offices/index.ts';
import { type ReasonTyped, readReason } from '#areas/offices/rules/opening-reason.ts';
import { allow, type Ruling, refuse } from '#kernel/refusal.ts';
import type { App } from '#platform/app.ts';
import { type Caller, useCase } from '#platform/usecase.ts';
import { readEstablishment } from '../store/establishments.ts';

/**
 * Says why the record of an establishment is opened; it holds for this member of staff, this establishment and today.
 * Clause: P5, T6(5)
 * Refused: `no-such-establishment`, `reason-missing`, `reason-too-long`.
 */
export function openEstablishment(
  app: App,
  caller: Caller,
  { establishmentId, ...typed }: ReasonTyped & { readonly establishmentId: number },
): Promise<Ruling<null>> {
  return useCase(app, caller, 'establishments.openRecord', async ({ tx, today, actor }) => {
    const establishment = await readEstablishment(tx, establishmentId);
    if (actor.kind !== 'staff' || !actor.userId || establishment?.officeCode !== actor.officeCode)
      return refuse({ rule: 'T6(5)', code: 'no-such-establishment' });
    const reason = readReason('establishment', typed);
    if (!reason.ok) return reason;
    const of = { userId: actor.userId, record: { kind: 'establishment', id: establishmentId } } as const;
    await keepReason(tx, of, { reason: reason.value, day: today });
    return allow(null);
  });
}

import type { Tx } from '#platform/db.ts';
import { type EstablishmentPhase, type EstablishmentRecord, updateEstablishment } from './store/establishments.ts';

/** Writes where the registration of a locked establishment stands. */
export async function setEstablishmentPhase(
  tx: Tx,
  establishment: Pick<EstablishmentRecord, 'id'>,
  phase: EstablishmentPhase,
  changes: Omit<Parameters<typeof updateEstablishment>[2], 'phase'> = {},
): Promise<void> {
  await updateEstablishment(tx, establishment.id, { ...changes, phase });
}

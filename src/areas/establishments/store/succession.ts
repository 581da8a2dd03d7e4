import type { Tx } from '#platform/db.ts';
import type { Abolition } from '../rules/abolition.ts';
import type { EstablishmentRecord } from './establishments.ts';

/** The id of the establishment with a 事業所番号. */
export async function establishmentByNumber(tx: Tx, number: string): Promise<number | undefined> {
  const row = await tx.selectFrom('establishment').select('id').where('number', '=', number).executeTakeFirst();
  return row?.id;
}

/** Writes the abolition of a locked establishment. */
export async function setAbolished(
  tx: Tx,
  id: number,
  { on, reason, note }: Abolition,
  successorId: number | null,
): Promise<void> {
  await tx
    .updateTable('establishment')
    .set((eb) => ({
      state: 'abolished',
      abolished_on: on,
      abolished_reason: reason,
      abolished_note: note || null,
      successor_id: successorId,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

/** Begins a registration at another office with the content of one. @returns its id */
export async function insertSuccessor(
  tx: Tx,
  old: Pick<EstablishmentRecord, 'name' | 'content'>,
  officeCode: string,
  now: Temporal.Instant,
): Promise<number> {
  const { id } = await tx
    .insertInto('establishment')
    .values({
      office_code: officeCode,
      state: 'opened',
      opened_at_counter: true,
      name: old.name,
      content: JSON.stringify(old.content),
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lets all accounts of a page, and what was granted to them, open another one instead. */
export async function moveAccounts(tx: Tx, from: number, to: number): Promise<void> {
  await tx.updateTable('account_grant').set({ establishment_id: to }).where('establishment_id', '=', from).execute();
  await tx.updateTable('membership').set({ establishment_id: to }).where('establishment_id', '=', from).execute();
}

/** Online self-applications to an establishment that still wait for completion or a result. */
export async function selfApplicationsWithoutResult(tx: Tx, establishmentId: number): Promise<number> {
  const row = await tx
    .selectFrom('application')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('establishment_id', '=', establishmentId)
    .where('state', 'in', ['accepting', 'completed'])
    .executeTakeFirstOrThrow();
  return row.n;
}

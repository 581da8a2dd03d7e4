import type { Db, Tx } from '#platform/db.ts';
import type { AbolitionReason } from '../rules/abolition.ts';

/** Where a registration stands: a page only, filed and waiting for staff, registered, abolished. */
export type EstablishmentPhase = 'opened' | 'provisional' | 'registered' | 'abolished';

/** An establishment with everything it said of itself. */
export interface EstablishmentRecord {
  readonly id: number;
  readonly number: string | null;
  readonly officeCode: string;
  readonly officeName: string | null;
  readonly phase: EstablishmentPhase;
  readonly openedAtCounter: boolean;
  readonly counterEmail: string | null;
  readonly name: string;
  readonly content: unknown;
  readonly version: number;
  readonly registeredOn: Temporal.PlainDate | null;
  readonly abolishedOn: Temporal.PlainDate | null;
  readonly abolishedReason: AbolitionReason | null;
  readonly abolishedNote: string | null;
  readonly withdrawnOn: Temporal.PlainDate | null;
  /** T6(7): since when its office has stopped the service for it; null when it has not. */
  readonly stoppedAt: Temporal.Instant | null;
}

const records = (db: Db | Tx) =>
  db
    .selectFrom('establishment as e')
    .leftJoin('office as o', 'o.code', 'e.office_code')
    .select([
      'e.id',
      'e.number',
      'e.office_code as officeCode',
      'o.name as officeName',
      'e.state as phase',
      'e.opened_at_counter as openedAtCounter',
      'e.counter_email as counterEmail',
      'e.name',
      'e.content',
      'e.version',
      'e.registered_on as registeredOn',
      'e.abolished_on as abolishedOn',
      'e.abolished_reason as abolishedReason',
      'e.abolished_note as abolishedNote',
      'e.withdrawn_on as withdrawnOn',
      'e.stopped_at as stoppedAt',
    ])
    .$narrowType<{ phase: EstablishmentPhase; abolishedReason: AbolitionReason | null }>();

/** The establishment, or undefined. */
export async function readEstablishment(db: Db | Tx, id: number): Promise<EstablishmentRecord | undefined> {
  return records(db).where('e.id', '=', id).executeTakeFirst();
}

/** The establishment, locked until the transaction ends; throws when there is none. */
export async function lockEstablishment(tx: Tx, id: number): Promise<EstablishmentRecord> {
  return records(tx).where('e.id', '=', id).forUpdate('e').executeTakeFirstOrThrow();
}

/** Writes what is given and counts the version up. */
export async function updateEstablishment(
  tx: Tx,
  id: number,
  changes: {
    readonly phase?: EstablishmentPhase;
    readonly officeCode?: string;
    readonly name?: string;
    readonly content?: unknown;
    readonly number?: string;
    readonly registeredOn?: Temporal.PlainDate;
  },
): Promise<void> {
  await tx
    .updateTable('establishment')
    .set((eb) => ({
      version: eb('version', '+', 1),
      ...(changes.phase !== undefined && { state: changes.phase }),
      ...(changes.officeCode !== undefined && { office_code: changes.officeCode }),
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.content !== undefined && { content: JSON.stringify(changes.content) }),
      ...(changes.number !== undefined && { number: changes.number }),
      ...(changes.registeredOn !== undefined && { registered_on: changes.registeredOn }),
    }))
    .where('id', '=', id)
    .execute();
}

/** The addresses of the employer's own accounts, the first one's first: never those of delegates, who do not see applicants (T4(1)). */
export async function employerAddresses(db: Db | Tx, establishmentId: number): Promise<readonly string[]> {
  return addressesOf(db, establishmentId, ['employer']);
}

/** The addresses of everybody who files for an establishment, delegates too; the first account's first. */
export async function filingAddresses(db: Db | Tx, establishmentId: number): Promise<readonly string[]> {
  return addressesOf(db, establishmentId, ['employer', 'delegate']);
}

async function addressesOf(db: Db | Tx, establishmentId: number, roles: readonly string[]): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('membership as m')
    .innerJoin('auth_user as u', 'u.id', 'm.user_id')
    .select('u.email')
    .where('m.establishment_id', '=', establishmentId)
    .where('m.role', 'in', [...roles])
    .where('m.blocked_at', 'is', null)
    .orderBy('m.first_account', 'desc')
    .orderBy('m.id')
    .execute();
  return rows.map((row) => row.email);
}

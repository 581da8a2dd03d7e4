import type { Db, Tx } from '#platform/db.ts';

export type ReRegistrationState = 'open' | 'agreed' | 'declined' | 'withdrawn';

/** T6(8): a registration at a new office as that office prepared it. */
export interface ReRegistration {
  readonly id: number;
  readonly oldId: number;
  readonly newId: number | null;
  readonly officeCode: string;
  readonly officeName: string | null;
  readonly oldNumber: string | null;
  readonly oldName: string;
  readonly state: ReRegistrationState;
  readonly openedAt: Temporal.Instant;
}

const prepared = (db: Db | Tx) =>
  db
    .selectFrom('re_registration as r')
    .innerJoin('establishment as e', 'e.id', 'r.old_id')
    .leftJoin('office as o', 'o.code', 'r.office_code')
    .select([
      'r.id',
      'r.old_id as oldId',
      'r.new_id as newId',
      'r.office_code as officeCode',
      'o.name as officeName',
      'e.number as oldNumber',
      'e.name as oldName',
      'r.state',
      'r.opened_at as openedAt',
    ])
    .$narrowType<{ state: ReRegistrationState }>();

/** What was prepared for an establishment and not answered yet. */
export async function openReRegistrationOf(db: Db | Tx, establishmentId: number): Promise<ReRegistration | undefined> {
  return prepared(db).where('r.old_id', '=', establishmentId).where('r.state', '=', 'open').executeTakeFirst();
}

/** What an office has prepared, the latest first. */
export async function reRegistrationsOf(db: Db, officeCode: string, most = 50): Promise<readonly ReRegistration[]> {
  return prepared(db).where('r.office_code', '=', officeCode).orderBy('r.id', 'desc').limit(most).execute();
}

/** One of them, locked. */
export async function lockReRegistration(tx: Tx, id: number): Promise<ReRegistration | undefined> {
  return prepared(tx).where('r.id', '=', id).forUpdate('r').executeTakeFirst();
}

export async function insertReRegistration(
  tx: Tx,
  row: { readonly oldId: number; readonly officeCode: string; readonly now: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('re_registration')
    .values({ old_id: row.oldId, office_code: row.officeCode, opened_at: row.now })
    .execute();
}

export async function decideReRegistration(
  tx: Tx,
  id: number,
  state: Exclude<ReRegistrationState, 'open'>,
  now: Temporal.Instant,
  newId: number | null = null,
): Promise<void> {
  await tx
    .updateTable('re_registration')
    .set({ state, decided_at: now, new_id: newId })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
}

import type { Db, Tx } from '#platform/db.ts';

/** An establishment whose address was entered at the counter and whose page is not open yet. */
export interface CounterOpening {
  readonly id: number;
  readonly email: string;
  readonly name: string;
  readonly enteredAt: Temporal.Instant;
}

const waiting = (db: Db | Tx) =>
  db
    .selectFrom('establishment as e')
    .where('e.state', '=', 'opened')
    .where('e.counter_email', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('membership as m').select('m.id').whereRef('m.establishment_id', '=', 'e.id'))),
    );

/** The opening that waits for an address. */
export async function waitingOpening(db: Db | Tx, email: string): Promise<number | undefined> {
  const row = await waiting(db).select('e.id').where('e.counter_email', '=', email).executeTakeFirst();
  return row?.id;
}

/** The openings that wait at an office, the latest first, at most 100. */
export async function waitingOpenings(db: Db | Tx, officeCode: string): Promise<readonly CounterOpening[]> {
  const rows = await waiting(db)
    .select(['e.id', 'e.counter_email', 'e.name', 'e.created_at'])
    .where('e.office_code', '=', officeCode)
    .orderBy('e.id', 'desc')
    .limit(100)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    email: row.counter_email ?? '',
    name: row.name,
    enteredAt: row.created_at,
  }));
}

/** Whether some establishment was already opened at a counter with an address. */
export async function isCounterAddress(tx: Tx, email: string): Promise<boolean> {
  const row = await tx
    .selectFrom('establishment')
    .select('id')
    .where('counter_email', '=', email)
    .where('state', '=', 'opened')
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes an establishment of which nothing is known yet but its office and, from the counter, its address. */
export async function insertOpened(
  tx: Tx,
  opened: { officeCode: string; counterEmail: string | null; name: string; now: Temporal.Instant },
): Promise<number> {
  const { id } = await tx
    .insertInto('establishment')
    .values({
      office_code: opened.officeCode,
      state: 'opened',
      opened_at_counter: opened.counterEmail !== null,
      counter_email: opened.counterEmail,
      name: opened.name,
      created_at: opened.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Takes back an opening that still waits at this office. Answers whether there was one. */
export async function deleteWaiting(tx: Tx, id: number, officeCode: string): Promise<boolean> {
  const found = await waiting(tx)
    .select('e.id')
    .where('e.id', '=', id)
    .where('e.office_code', '=', officeCode)
    .forUpdate()
    .executeTakeFirst();
  if (found) await tx.deleteFrom('establishment').where('id', '=', id).execute();
  return found !== undefined;
}

/** Makes an account the first one of an establishment's page. */
export async function insertFirstMembership(
  tx: Tx,
  first: { userId: string; establishmentId: number; now: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      user_id: first.userId,
      role: 'employer',
      establishment_id: first.establishmentId,
      first_account: true,
      created_at: first.now,
    })
    .execute();
}

/**
 * Opens the page of a registration that was made at the counter and waits for an address (T5(1)). The address is then forgotten.
 * @returns the registration's id, undefined when none waits
 */
export async function openWaitingRegistration(
  tx: Tx,
  { email, userId, now }: { readonly email: string; readonly userId: string; readonly now: Temporal.Instant },
): Promise<number | undefined> {
  const waiting = await tx
    .selectFrom('jobseeker')
    .select(['id', 'name'])
    .where('counter_email', '=', email)
    .where('erased_on', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!waiting) return undefined;
  await tx.updateTable('jobseeker').set({ counter_email: null }).where('id', '=', waiting.id).execute();
  await tx
    .insertInto('membership')
    .values({ user_id: userId, role: 'jobseeker', jobseeker_id: waiting.id, first_account: true, created_at: now })
    .execute();
  await tx.updateTable('auth_user').set({ name: waiting.name, updatedAt: now }).where('id', '=', userId).execute();
  return waiting.id;
}

/** What an employer's page says of its establishment before anything else. */
export interface OpenedEstablishment {
  readonly name: string;
  readonly state: string;
  readonly openedAtCounter: boolean;
  readonly officeName: string | null;
}

/** The establishment of an employer's page. */
export async function openedEstablishment(db: Db, id: number): Promise<OpenedEstablishment | undefined> {
  return db
    .selectFrom('establishment as e')
    .leftJoin('office as o', 'o.code', 'e.office_code')
    .select(['e.name', 'e.state', 'e.opened_at_counter as openedAtCounter', 'o.name as officeName'])
    .where('e.id', '=', id)
    .executeTakeFirst();
}

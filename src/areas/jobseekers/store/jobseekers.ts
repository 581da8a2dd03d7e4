import type { Db, Tx } from '#platform/db.ts';
import type { JobseekerContent } from '../fields/index.ts';
import {
  type RegistrationEnd,
  type RegistrationStanding,
  registrationStanding,
} from '../rules/registration-standing.ts';

/** 求職登録 as a page shows it. */
export interface Jobseeker {
  readonly id: number;
  /** 求職番号. */
  readonly number: string | null;
  readonly kind: 'online' | 'office';
  readonly officeCode: string;
  readonly officeName: string | null;
  readonly name: string;
  readonly content: JobseekerContent;
  readonly registeredOn: Temporal.PlainDate;
  /** Null: no expiry. */
  readonly validThrough: Temporal.PlainDate | null;
  readonly invalidFrom: Temporal.PlainDate | null;
  readonly invalidReason: string | null;
}

/** The registration of an id. */
export const jobseekerById = (db: Db | Tx, id: number): Promise<Jobseeker | undefined> => jobseekerWhere(db, { id });

/** The registration of a 求職番号 in its normal form. */
export const jobseekerByNumber = (db: Db | Tx, number: string): Promise<Jobseeker | undefined> =>
  jobseekerWhere(db, { number });

async function jobseekerWhere(
  db: Db | Tx,
  of: { readonly id: number } | { readonly number: string },
): Promise<Jobseeker | undefined> {
  const row = await db
    .selectFrom('jobseeker as j')
    .leftJoin('office as o', 'o.code', 'j.office_code')
    .selectAll('j')
    .select('o.name as officeName')
    .where((eb) => ('id' in of ? eb('j.id', '=', of.id) : eb('j.number', '=', of.number)))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      number: row.number,
      kind: row.kind as Jobseeker['kind'],
      officeCode: row.office_code,
      officeName: row.officeName,
      name: row.name,
      content: row.content as JobseekerContent,
      registeredOn: row.registered_on,
      validThrough: row.valid_through,
      invalidFrom: row.invalid_from,
      invalidReason: row.invalid_reason,
    }
  );
}

/** Lets one transaction at a time work on what belongs to an account. */
export async function lockAccount(tx: Tx, userId: string): Promise<void> {
  await tx.selectFrom('auth_user').select('id').where('id', '=', userId).forUpdate().executeTakeFirstOrThrow();
}

/** Whether an account has a jobseeker's page. */
export async function hasJobseekerPage(tx: Tx, userId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('membership')
    .select('id')
    .where('user_id', '=', userId)
    .where('role', '=', 'jobseeker')
    .executeTakeFirst();
  return row !== undefined;
}

export interface NewJobseeker {
  readonly number: string;
  readonly officeCode: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: Temporal.PlainDate;
  readonly content: JobseekerContent;
  readonly registeredOn: Temporal.PlainDate;
  readonly validThrough: Temporal.PlainDate | null;
  readonly now: Temporal.Instant;
}

/** Writes an オンライン登録者 with the page of the account, and names the account. */
export async function insertOnlineRegistrant(tx: Tx, userId: string, given: NewJobseeker): Promise<number> {
  const { id } = await tx
    .insertInto('jobseeker')
    .values({
      number: given.number,
      kind: 'online',
      office_code: given.officeCode,
      name: given.name,
      kana: given.kana,
      birth_date: given.birthDate,
      content: JSON.stringify(given.content),
      registered_on: given.registeredOn,
      valid_through: given.validThrough,
      created_at: given.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('membership')
    .values({ user_id: userId, role: 'jobseeker', jobseeker_id: id, first_account: true, created_at: given.now })
    .execute();
  await tx.updateTable('auth_user').set({ name: given.name, updatedAt: given.now }).where('id', '=', userId).execute();
  return id;
}

/** Where a registration stands on a day (T10(2), T7(3)). */
export function standingOf(
  { validThrough, invalidFrom, invalidReason }: Jobseeker,
  today: Temporal.PlainDate,
): RegistrationStanding {
  const ended = invalidFrom && { on: invalidFrom, why: invalidReason as RegistrationEnd };
  return registrationStanding({ validThrough, ended }, today);
}

import type { Selectable } from 'kysely';
import { isBefore } from '#kernel/calendar.ts';
import type { DB } from '#platform/database.types.ts';
import type { Db, Tx } from '#platform/db.ts';
import type { JobseekerContent } from '../fields/index.ts';
import {
  type RegistrationEnd,
  type RegistrationStanding,
  registrationStanding,
} from '../rules/registration-standing.ts';
import type { Period } from '../rules/standing-request.ts';

/** 求職登録 as a page shows it. */
export interface Jobseeker {
  readonly id: number;
  /** 求職番号. */
  readonly number: string | null;
  readonly kind: 'online' | 'office';
  readonly officeCode: string;
  readonly officeName: string | null;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly content: JobseekerContent;
  readonly registeredOn: Temporal.PlainDate;
  /** Null: no expiry. */
  readonly validThrough: Temporal.PlainDate | null;
  readonly invalidFrom: Temporal.PlainDate | null;
  readonly invalidReason: string | null;
  /** Registered by the office as a disabled person, without expiry (T10(2)). */
  readonly registeredDisabled: boolean;
  /** The last day as 大卒等 (T10(2)). */
  readonly universityThrough: Temporal.PlainDate | null;
  /** 雇用保険の受給 and 職業訓練, as staff set them. */
  readonly benefits: Period | null;
  readonly training: Period | null;
  /** When a restriction after no-shows was lifted last (T7(8)). */
  readonly noShowLiftedOn: Temporal.PlainDate | null;
  readonly withdrawnOn: Temporal.PlainDate | null;
  /** The address by which a page is going to be opened. */
  readonly counterEmail: string | null;
}

const periodOf = (from: Temporal.PlainDate | null, through: Temporal.PlainDate | null): Period | null =>
  from && through && { from, through };

/** What a row says of a registration. */
export function jobseekerOf(row: Selectable<DB['jobseeker']> & { readonly officeName: string | null }): Jobseeker {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as Jobseeker['kind'],
    officeCode: row.office_code,
    officeName: row.officeName,
    name: row.name,
    kana: row.kana,
    birthDate: row.birth_date,
    content: row.content as JobseekerContent,
    registeredOn: row.registered_on,
    validThrough: row.valid_through,
    invalidFrom: row.invalid_from,
    invalidReason: row.invalid_reason,
    registeredDisabled: row.registered_disabled,
    universityThrough: row.university_through,
    benefits: periodOf(row.benefits_from, row.benefits_through),
    training: periodOf(row.training_from, row.training_through),
    noShowLiftedOn: row.no_show_lifted_on,
    withdrawnOn: row.withdrawn_on,
    counterEmail: row.counter_email,
  };
}

/** The content with what staff set beside it, as it reads on a day. */
export function contentOn(of: Jobseeker, today: Temporal.PlainDate): JobseekerContent {
  const lasts = (period: Period) => !isBefore(today, period.from) && !isBefore(period.through, today);
  return {
    ...of.content,
    situation: {
      ...of.content.situation,
      ...(of.benefits && { benefits: lasts(of.benefits) }),
      ...(of.training && { training: lasts(of.training) }),
    },
  };
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
  return row && jobseekerOf(row);
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
  readonly kind: Jobseeker['kind'];
  readonly officeCode: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: Temporal.PlainDate;
  readonly content: JobseekerContent;
  readonly registeredOn: Temporal.PlainDate;
  readonly registeredDisabled: boolean;
  readonly validThrough: Temporal.PlainDate | null;
  readonly universityThrough: Temporal.PlainDate | null;
  readonly now: Temporal.Instant;
}

/** Writes a registration. @returns its id */
export async function insertJobseeker(tx: Tx, given: NewJobseeker): Promise<number> {
  const { id } = await tx
    .insertInto('jobseeker')
    .values({
      number: given.number,
      kind: given.kind,
      office_code: given.officeCode,
      name: given.name,
      kana: given.kana,
      birth_date: given.birthDate,
      content: JSON.stringify(given.content),
      registered_on: given.registeredOn,
      registered_disabled: given.registeredDisabled,
      valid_through: given.validThrough,
      university_through: given.universityThrough,
      created_at: given.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Lets an account open the page of a registration, and names the account. */
export async function openPageTo(
  tx: Tx,
  userId: string,
  of: { readonly jobseekerId: number; readonly name: string; readonly now: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('membership')
    .values({
      user_id: userId,
      role: 'jobseeker',
      jobseeker_id: of.jobseekerId,
      first_account: true,
      created_at: of.now,
    })
    .execute();
  await tx.updateTable('auth_user').set({ name: of.name, updatedAt: of.now }).where('id', '=', userId).execute();
}

/** Where a registration stands on a day (T10(2), T7(3)). */
export function standingOf(
  { validThrough, invalidFrom, invalidReason }: Pick<Jobseeker, 'validThrough' | 'invalidFrom' | 'invalidReason'>,
  today: Temporal.PlainDate,
): RegistrationStanding {
  const ended = invalidFrom && { on: invalidFrom, why: invalidReason as RegistrationEnd };
  return registrationStanding({ validThrough, ended }, today);
}

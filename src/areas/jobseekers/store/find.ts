import { type SqlBool, sql } from 'kysely';
import type { Db } from '#platform/db.ts';

/** A person as the desk lists those found. */
export interface FoundJobseeker {
  readonly number: string;
  readonly name: string;
  readonly kana: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly validThrough: Temporal.PlainDate | null;
}

/** Most persons of one answer; more ask for the 求職番号. */
const most = 20;

/** A name as it is compared: widths alike, without spaces; the database keeps its own of the same making. */
const keyOf = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '');

/**
 * The persons of an office with a name or its kana (whole, however spaced) and a birth date. Found by index, for any number of persons.
 */
export async function findJobseekers(
  db: Db,
  officeCode: string,
  { name, birthDate }: { readonly name: string; readonly birthDate: Temporal.PlainDate },
): Promise<readonly FoundJobseeker[]> {
  const key = keyOf(name);
  const kana = key.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
  const rows = await db
    .selectFrom('jobseeker')
    .select(['number', 'name', 'kana', 'birth_date', 'valid_through'])
    .where(
      sql<SqlBool>`((name_key = ${key} and birth_date = ${birthDate}) or (kana_key = ${kana} and birth_date = ${birthDate}))`,
    )
    .where('office_code', '=', officeCode)
    .where('number', 'is not', null)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    number: row.number ?? '',
    name: row.name,
    kana: row.kana,
    birthDate: row.birth_date,
    validThrough: row.valid_through,
  }));
}

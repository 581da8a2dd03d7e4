import { createHmac, randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { keyAlphabet, keyLength } from '../rules/key-form.ts';
import { keyValidUntil, type VerificationKey } from '../rules/verification-key.ts';

/** What a key opens. */
export type KeyPurpose =
  | 'employerCounter'
  | 'employerSelf'
  | 'employerInvited'
  | 'jobseeker'
  | 'passwordReset'
  | 'addressOld'
  | 'addressNew';

/** What a key that is asked for by an address alone opens. */
export type OpeningPurpose = Exclude<KeyPurpose, 'addressOld' | 'addressNew'>;

/** A document agreed to, its version, and the instant (ISO). */
export interface Consent {
  readonly document: string;
  readonly version: string;
  readonly at: string;
}

/** What was said when the key was asked for, and is written when it is redeemed. */
export interface KeyData {
  readonly consents: readonly Consent[];
  /** The office of an establishment that opens its page by itself. */
  readonly officeCode?: string;
  /** The invitation that the key takes up. */
  readonly grantId?: number;
  /** The account whose address changes, and to which. */
  readonly userId?: string;
  readonly newEmail?: string;
}

export interface StoredKey extends VerificationKey {
  readonly id: number;
  readonly data: KeyData;
}

/** Twelve random characters. */
export function newKey(): string {
  return Array.from({ length: keyLength }, () => keyAlphabet[randomInt(keyAlphabet.length)]).join('');
}

/** What is kept of a key: worth nothing without the installation's own key. */
export function keyHash(app: Pick<App, 'key'>, purpose: KeyPurpose, email: string, key: string): Buffer {
  return createHmac('sha256', Buffer.from(app.key, 'hex')).update(`${purpose}\n${email}\n${key}`).digest();
}

/** Lets one transaction at a time work on an address. */
export async function lockAddress(tx: Tx, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`account:${email}`}, 0))`.execute(tx);
}

/** Writes a key in the place of the one before. Answers its id. */
export async function replaceKey(
  tx: Tx,
  key: { email: string; purpose: KeyPurpose; hash: Buffer; data: KeyData; now: Temporal.Instant },
): Promise<number> {
  await tx
    .updateTable('verification_key')
    .set({ superseded_at: key.now })
    .where('email', '=', key.email)
    .where('purpose', '=', key.purpose)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .execute();
  const { id } = await tx
    .insertInto('verification_key')
    .values({
      email: key.email,
      purpose: key.purpose,
      key_hash: key.hash,
      data: JSON.stringify(key.data),
      issued_at: key.now,
      expires_at: keyValidUntil(key.now),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Counts a try at the current key of an address, outside any use case, so that a refusal does not take it back. */
export async function countKeyAttempt(db: Db, purpose: KeyPurpose, email: string): Promise<number> {
  const row = await db
    .updateTable('verification_key')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('email', '=', email)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('superseded_at', 'is', null)
    .returning('attempts')
    .executeTakeFirst();
  return row?.attempts ?? 0;
}

/** The key of this hash, in whatever state, locked. */
export async function takeKey(
  tx: Tx,
  purpose: KeyPurpose,
  email: string,
  hash: Buffer,
): Promise<StoredKey | undefined> {
  const row = await tx
    .selectFrom('verification_key')
    .select(['id', 'issued_at', 'used_at', 'superseded_at', 'data'])
    .where('email', '=', email)
    .where('purpose', '=', purpose)
    .where('key_hash', '=', hash)
    .forUpdate()
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      issued: row.issued_at,
      used: row.used_at !== null,
      superseded: row.superseded_at !== null,
      data: row.data as unknown as KeyData,
    }
  );
}

/** Marks a key as used. */
export async function useKey(tx: Tx, id: number, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('verification_key').set({ used_at: now }).where('id', '=', id).execute();
}

import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '#platform/db.ts';
import type { Consent } from './keys.ts';

/** An account and what its password is checked against. */
export interface StoredUser {
  readonly id: string;
  readonly passwordHash: string | null;
}

/** The account of an address, if any. */
export async function userByEmail(db: Db | Tx, email: string): Promise<StoredUser | undefined> {
  return db
    .selectFrom('auth_user as u')
    .leftJoin('auth_account as a', (join) => join.onRef('a.userId', '=', 'u.id').on('a.providerId', '=', 'credential'))
    .select(['u.id', 'a.password as passwordHash'])
    .where('u.email', '=', email)
    .executeTakeFirst();
}

/** An account with its address. */
export async function userById(
  db: Db | Tx,
  id: string,
): Promise<(StoredUser & { readonly email: string; readonly name: string }) | undefined> {
  return db
    .selectFrom('auth_user as u')
    .leftJoin('auth_account as a', (join) => join.onRef('a.userId', '=', 'u.id').on('a.providerId', '=', 'credential'))
    .select(['u.id', 'u.email', 'u.name', 'a.password as passwordHash'])
    .where('u.id', '=', id)
    .executeTakeFirst();
}

/** Writes an account with a password; `name` may be empty until a registration says it. */
export async function insertUser(
  tx: Tx,
  user: { email: string; name: string; passwordHash: string; now: Temporal.Instant },
): Promise<string> {
  const id = randomUUID();
  const times = { createdAt: user.now, updatedAt: user.now };
  await tx
    .insertInto('auth_user')
    .values({ id, name: user.name, email: user.email, emailVerified: true, ...times })
    .execute();
  await tx
    .insertInto('auth_account')
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: user.passwordHash,
      ...times,
    })
    .execute();
  return id;
}

/** Sets a new password and ends every session of the account. */
export async function replacePassword(tx: Tx, userId: string, passwordHash: string, now: Temporal.Instant) {
  await setPassword(tx, userId, passwordHash, now);
  await tx.deleteFrom('auth_session').where('userId', '=', userId).execute();
}

/** Gives an account another address. */
export async function renameUser(tx: Tx, userId: string, email: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('auth_user').set({ email, updatedAt: now }).where('id', '=', userId).execute();
}

/** Sets a new password. */
export async function setPassword(tx: Tx, userId: string, passwordHash: string, now: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('auth_account')
    .set({ password: passwordHash, updatedAt: now })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute();
}

/** Records what an account agreed to; agreeing twice to the same version keeps the first instant. */
export async function recordConsents(tx: Tx, userId: string, consents: readonly Consent[]): Promise<void> {
  if (consents.length === 0) return;
  await tx
    .insertInto('consent')
    .values(
      consents.map(({ document, version, at }) => ({
        user_id: userId,
        document,
        version,
        at: Temporal.Instant.from(at),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** What an account agreed to. */
export async function consentsOf(
  db: Db | Tx,
  userId: string,
): Promise<readonly { document: string; version: string }[]> {
  return db.selectFrom('consent').select(['document', 'version']).where('user_id', '=', userId).execute();
}

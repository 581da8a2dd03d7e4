import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';
import { seal, unseal } from '#platform/sealed.ts';

const secretBytes = 20;
const what = (userId: string) => `totp ${userId}`;

/** A secret as it is kept. */
export const sealTotpSecret = (app: Pick<App, 'key'>, userId: string, secret: Uint8Array): Buffer =>
  seal(app, what(userId), secret);

/** A new secret for an authenticator app, in the place of one that was never confirmed. */
export async function newSecret(app: App, tx: Tx, userId: string, now: Temporal.Instant): Promise<void> {
  const row = { secret: sealTotpSecret(app, userId, randomBytes(secretBytes)), created_at: now };
  await tx
    .insertInto('second_factor')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet(row).where('second_factor.confirmed_at', 'is', null),
    )
    .execute();
}

/** The second factor of an account with its secret. */
export interface SecondFactor {
  readonly secret: Buffer;
  readonly confirmed: boolean;
  readonly lastStep: number;
}

export async function readSecondFactor(app: App, db: Db | Tx, userId: string): Promise<SecondFactor | undefined> {
  const row = await db.selectFrom('second_factor').selectAll().where('user_id', '=', userId).executeTakeFirst();
  return (
    row && {
      secret: unseal(app, what(userId), row.secret),
      confirmed: row.confirmed_at !== null,
      lastStep: row.last_step,
    }
  );
}

/** Whether a login of this account has a second step. */
export async function hasSecondFactor(db: Db | Tx, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('second_factor')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses a step's code up. Answers false where another login has used it, or a later one, in the meantime. */
export async function useStep(tx: Tx, userId: string, step: number): Promise<boolean> {
  const used = await tx
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('user_id', '=', userId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

export async function confirmSecondFactor(tx: Tx, userId: string, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('second_factor').set({ confirmed_at: now }).where('user_id', '=', userId).execute();
}

export async function deleteSecondFactor(tx: Tx, userId: string): Promise<void> {
  await tx.deleteFrom('second_factor').where('user_id', '=', userId).execute();
}

const backupHash = (app: Pick<App, 'key'>, userId: string, letters: string) =>
  createHmac('sha256', Buffer.from(app.key, 'hex')).update(`backup\n${userId}\n${letters}`).digest();

/** Writes new backup codes in the place of those before; each given as its letters. */
export async function replaceBackupCodes(app: App, tx: Tx, userId: string, codes: readonly string[]): Promise<void> {
  await tx.deleteFrom('backup_code').where('user_id', '=', userId).execute();
  const rows = codes.map((letters) => ({ user_id: userId, hash: backupHash(app, userId, letters) }));
  await tx.insertInto('backup_code').values(rows).execute();
}

/** Uses a backup code up. Answers whether it was one that had not been used. */
export async function useBackupCode(
  app: App,
  tx: Tx,
  used: { readonly userId: string; readonly letters: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const { userId, letters, now } = used;
  const row = await tx
    .updateTable('backup_code')
    .set({ used_at: now })
    .where('user_id', '=', userId)
    .where('hash', '=', backupHash(app, userId, letters))
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return row.numUpdatedRows > 0n;
}

/** How many backup codes an account has left. */
export async function backupCodesLeft(db: Db | Tx, userId: string): Promise<number> {
  const row = await db
    .selectFrom('backup_code')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.n;
}

const tokenHash = (token: string) => createHash('sha256').update(token).digest();

/** Remembers a login whose password was right. Answers the token that its browser carries. */
export async function insertPending(db: Db | Tx, userId: string, expires: Temporal.Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('pending_login')
    .values({ token_hash: tokenHash(token), user_id: userId, expires_at: expires })
    .execute();
  return token;
}

/** The account whose code is awaited from the browser with this token. */
export async function pendingUser(db: Db | Tx, token: string, now: Temporal.Instant): Promise<string | undefined> {
  const row = await db
    .selectFrom('pending_login')
    .select('user_id')
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.user_id;
}

/** Ends a pending login. Answers false where it has ended already. */
export async function endPending(tx: Tx, token: string): Promise<boolean> {
  const gone = await tx.deleteFrom('pending_login').where('token_hash', '=', tokenHash(token)).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { App } from '#platform/app.ts';
import type { Db, Tx } from '#platform/db.ts';

export interface Passkey {
  readonly id: string;
  readonly userId: string;
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
}

const passkeys = (db: Db | Tx) =>
  db
    .selectFrom('passkey')
    .select(['id', 'user_id as userId', 'public_key', 'counter', 'transports', 'name'])
    .select(['created_at as createdAt', 'last_used_at as lastUsedAt']);

/** The passkeys of an account, the oldest first. */
export async function passkeysOf(db: Db | Tx, userId: string): Promise<readonly Passkey[]> {
  const rows = await passkeys(db).where('user_id', '=', userId).orderBy('created_at').orderBy('id').execute();
  return rows.map(({ public_key, ...row }) => ({ ...row, publicKey: new Uint8Array(public_key) }));
}

/** A passkey by its credential id. */
export async function passkeyById(db: Db | Tx, id: string): Promise<Passkey | undefined> {
  const row = await passkeys(db).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const { public_key, ...rest } = row;
  return { ...rest, publicKey: new Uint8Array(public_key) };
}

export async function insertPasskey(tx: Tx, passkey: Omit<Passkey, 'lastUsedAt'>): Promise<boolean> {
  const written = await tx
    .insertInto('passkey')
    .values({
      id: passkey.id,
      user_id: passkey.userId,
      public_key: Buffer.from(passkey.publicKey),
      counter: passkey.counter,
      transports: [...passkey.transports],
      name: passkey.name,
      created_at: passkey.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function markPasskeyUsed(tx: Tx, id: string, counter: number, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('passkey').set({ counter, last_used_at: now }).where('id', '=', id).execute();
}

/** Deletes a passkey of an account. Answers whether there was one. */
export async function deletePasskey(tx: Tx, userId: string, id: string): Promise<boolean> {
  const gone = await tx.deleteFrom('passkey').where('user_id', '=', userId).where('id', '=', id).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

const challengeMinutes = 10;
const NONCE_BYTES = 16;
const TIME_BYTES = 8;

const mac = (app: Pick<App, 'key'>, purpose: string, body: Buffer) =>
  createHmac('sha256', Buffer.from(app.key, 'hex')).update(`passkey ${purpose}\n`).update(body).digest();

/** A challenge that carries its own end and our signature, so that showing a page writes nothing. `purpose` says whose answer it asks for. */
export function newChallenge(app: Pick<App, 'key'>, purpose: string, now: Temporal.Instant): string {
  const until = Buffer.alloc(TIME_BYTES);
  until.writeBigInt64BE(BigInt(now.add({ minutes: challengeMinutes }).epochMilliseconds));
  const body = Buffer.concat([randomBytes(NONCE_BYTES), until]);
  return Buffer.concat([body, mac(app, purpose, body)]).toString('base64url');
}

/** Until when a challenge of ours can be answered; undefined when it is none of ours for this purpose, or over. */
export function challengeUntil(
  app: Pick<App, 'key'>,
  purpose: string,
  challenge: string,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const bytes = Buffer.from(challenge, 'base64url');
  const body = bytes.subarray(0, NONCE_BYTES + TIME_BYTES);
  const signature = bytes.subarray(NONCE_BYTES + TIME_BYTES);
  const expected = mac(app, purpose, body);
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  const until = Temporal.Instant.fromEpochMilliseconds(Number(body.readBigInt64BE(NONCE_BYTES)));
  return Temporal.Instant.compare(now, until) < 0 ? until : undefined;
}

/** Uses a challenge up. Answers false where it was answered before. */
export async function useChallenge(tx: Tx, challenge: string, until: Temporal.Instant): Promise<boolean> {
  const written = await tx
    .insertInto('used_challenge')
    .values({ challenge, expires_at: until })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows ?? 0) > 0;
}

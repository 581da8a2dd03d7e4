import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import type { App } from './app.ts';
import type { Db, Tx } from './db.ts';

/** A file to keep. `purpose` says what for, e.g. 'application'. */
export interface FileInput {
  readonly purpose: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A kept file, decrypted. */
export interface StoredFile extends FileInput {
  readonly id: string;
  readonly createdAt: Temporal.Instant;
}

const CIPHER = 'aes-256-gcm';
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Each file has a key of its own, so that no two ever share key and nonce. */
function keyOf(app: Pick<App, 'key'>, id: string): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(app.key, 'hex'), id, 'open-hellowork file', 32));
}

/** Bound into the encryption: content cannot be moved to another row or purpose unseen. */
function contextOf(id: string, purpose: string): Buffer {
  return Buffer.from(`${id} ${purpose}`);
}

function encrypt(app: Pick<App, 'key'>, id: string, purpose: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(app, id), nonce).setAAD(contextOf(id, purpose));
  const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), content]);
}

function decrypt(app: Pick<App, 'key'>, id: string, purpose: string, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION) throw new Error(`File ${id} is kept in a form this version does not know.`);
  const tagStart = 1 + NONCE_BYTES;
  const start = tagStart + TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, keyOf(app, id), sealed.subarray(1, tagStart))
    .setAAD(contextOf(id, purpose))
    .setAuthTag(sealed.subarray(tagStart, start));
  return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
}

/**
 * Keeps a file, encrypted, in the caller's transaction, which also writes the row that refers to it by a foreign key:
 * a file that no foreign key points to is erased by the sweep `unreferenced-files`.
 * @param file not empty
 * @returns its id
 */
export async function putFile(app: Pick<App, 'key' | 'clock'>, tx: Tx, file: FileInput): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('file')
    .values({
      id,
      purpose: file.purpose,
      name: file.name,
      media_type: file.mediaType,
      size: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest(),
      content: encrypt(app, id, file.purpose, file.bytes),
      created_at: app.clock.now(),
    })
    .execute();
  return id;
}

/**
 * A kept file, or undefined when there is none of that id (any more).
 * @throws when its row was tampered with, or it was kept under another installation's key
 */
export async function readFile(app: Pick<App, 'key'>, db: Db | Tx, id: string): Promise<StoredFile | undefined> {
  const row = await db.selectFrom('file').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id,
      purpose: row.purpose,
      name: row.name,
      mediaType: row.media_type,
      bytes: decrypt(app, id, row.purpose, row.content),
      createdAt: row.created_at,
    }
  );
}

/** Deletes a file for good. What refers to it goes before it, in the same transaction. */
export async function eraseFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file').where('id', '=', id).execute();
}

import { createHash, randomUUID } from 'node:crypto';
import type { App } from './app.ts';
import type { Db, Tx } from './db.ts';
import { seal, unseal } from './seal.ts';

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

const placeOf = (id: string, purpose: string) => ({ kind: 'file', id, purpose }) as const;

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
      content: seal(app, placeOf(id, file.purpose), file.bytes),
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
      bytes: unseal(app, placeOf(id, row.purpose), row.content),
      createdAt: row.created_at,
    }
  );
}

/** Deletes a file for good. What refers to it goes before it, in the same transaction. */
export async function eraseFile(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('file').where('id', '=', id).execute();
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { App } from './app.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Each purpose and owner has a key of its own, derived from the installation's. */
const keyOf = (app: Pick<App, 'key'>, what: string) =>
  Buffer.from(hkdfSync('sha256', Buffer.from(app.key, 'hex'), what, 'open-hellowork sealed', 32));

/** Encrypts a small secret for the database; `what` says whose it is and what for, and must be the same when it is opened. */
export function seal(app: Pick<App, 'key'>, what: string, secret: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(app, what), nonce);
  const content = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), content]);
}

/**
 * The secret that was sealed.
 * @throws when it was tampered with, belongs to somebody else, or was sealed under another installation's key
 */
export function unseal(app: Pick<App, 'key'>, what: string, sealed: Buffer): Buffer {
  const start = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, keyOf(app, what), sealed.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, start));
  return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
}

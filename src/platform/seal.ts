import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { App } from './app.ts';

/** Where sealed bytes belong: what kind of thing, which one, and for what. They open nowhere else. */
export interface SealedPlace {
  readonly kind: 'file' | 'message' | 'interview' | 'parked';
  /** Random and used for one thing only, so that no two share a key. */
  readonly id: string;
  readonly purpose: string;
}

const CIPHER = 'aes-256-gcm';
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Each thing has a key of its own, so that no two ever share key and nonce. */
function keyOf(app: Pick<App, 'key'>, { kind, id }: SealedPlace): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.from(app.key, 'hex'), id, `open-hellowork ${kind}`, 32));
}

/** Bound into the encryption: content cannot be moved to another row or purpose unseen. */
const contextOf = ({ id, purpose }: SealedPlace) => Buffer.from(`${id} ${purpose}`);

/** Encrypts bytes for one place. */
export function seal(app: Pick<App, 'key'>, place: SealedPlace, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(app, place), nonce).setAAD(contextOf(place));
  const content = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), content]);
}

/**
 * Decrypts what was sealed for this place.
 * @throws when it was tampered with, belongs elsewhere, or was sealed under another installation's key
 */
export function unseal(app: Pick<App, 'key'>, place: SealedPlace, sealed: Buffer): Buffer {
  if (sealed[0] !== VERSION)
    throw new Error(`The ${place.kind} ${place.id} is kept in a form this version does not know.`);
  const tagStart = 1 + NONCE_BYTES;
  const start = tagStart + TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, keyOf(app, place), sealed.subarray(1, tagStart))
    .setAAD(contextOf(place))
    .setAuthTag(sealed.subarray(tagStart, start));
  return Buffer.concat([decipher.update(sealed.subarray(start)), decipher.final()]);
}

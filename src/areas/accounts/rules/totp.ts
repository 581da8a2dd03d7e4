/**
 * The codes of an authenticator app (RFC 6238: SHA-1, six digits, thirty seconds). A code of the half minute before or after is taken too,
 * since clocks differ; none is taken twice.
 * Clause: T15
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

export const totpDigits = 6;
export const totpSeconds = 30;
const tolerance = 1;

/** The number of the thirty seconds in which an instant lies. */
export function totpStep(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000 / totpSeconds);
}

/** The code of a secret in a step. */
export function totpCode(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** totpDigits).padStart(totpDigits, '0');
}

/** The step whose code was typed (in any width, spaces between); undefined when it is none that may be used after `lastStep`. */
export function matchingStep(
  secret: Uint8Array,
  typed: string,
  at: Temporal.Instant,
  lastStep: number,
): number | undefined {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(code)) return undefined;
  const now = totpStep(at);
  const steps = Array.from({ length: 2 * tolerance + 1 }, (_, index) => now - tolerance + index);
  const matching = steps.filter((step) => timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code)));
  return matching.find((step) => step > lastStep);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes as authenticator apps read them (base32, without padding). */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => letters[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

/** The address that an authenticator app reads from the QR code. */
export function totpAddress(secret: Uint8Array, account: string): string {
  const query = new URLSearchParams({ secret: base32(secret), issuer: 'open-hellowork' });
  return `otpauth://totp/${encodeURIComponent(`open-hellowork:${account}`)}?${query}`;
}

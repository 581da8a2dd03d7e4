/**
 * An 認証キー lives 50 minutes, is used once, and gives way to a newer one.
 * Clause: G④
 */
import { type Refusal, type Ruling, ruling } from '#kernel/refusal.ts';

export const keyMinutes = 50;

export interface VerificationKey {
  readonly issued: Temporal.Instant;
  readonly used: boolean;
  /** A newer key was asked for after this one. */
  readonly superseded: boolean;
}

/** The last instant at which a key is valid. */
export function keyValidUntil(issued: Temporal.Instant): Temporal.Instant {
  return issued.add({ minutes: keyMinutes });
}

/** Whether a key may be used now. Refused: `key-expired`, `key-used`, `key-superseded`. */
export function mayUseKey(key: VerificationKey, now: Temporal.Instant): Ruling {
  const refusals: Refusal[] = [];
  if (Temporal.Instant.compare(now, keyValidUntil(key.issued)) > 0)
    refusals.push({ rule: 'G④', code: 'key-expired', field: 'key', data: { minutes: keyMinutes } });
  if (key.used) refusals.push({ rule: 'G④', code: 'key-used', field: 'key' });
  if (key.superseded) refusals.push({ rule: 'G④', code: 'key-superseded', field: 'key' });
  return ruling(refusals);
}

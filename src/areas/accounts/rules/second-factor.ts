/**
 * Whoever sees other people's records for the office, the bureau or the operation logs in with a second factor; others may.
 * Clause: T15, P5
 */
import { randomInt } from 'node:crypto';
import { keyAlphabet } from './key-form.ts';

const required: ReadonlySet<string> = new Set(['counter', 'checker', 'head', 'bureau', 'operator']);

/** Whether a role opens no page before its account has a second factor. */
export function needsSecondFactor(role: string): boolean {
  return required.has(role);
}

export const backupCodeCount = 10;
const backupCodeLength = 10;

/** A new code for the day the telephone is lost, e.g. `ABCDE-FGH23`. */
export function newBackupCode(): string {
  const letters = Array.from({ length: backupCodeLength }, () => keyAlphabet[randomInt(keyAlphabet.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The letters of a backup code however it was typed; undefined when it is none. */
export function normalBackupCode(typed: string): string | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]|[ー]/gu, '');
  const known = [...letters].every((each) => keyAlphabet.includes(each));
  return known && letters.length === backupCodeLength ? letters : undefined;
}
